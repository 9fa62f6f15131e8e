package org.entente.app.feature.timeline;

import org.entente.app.feature.timeline.Filter.Limit;
import org.entente.app.feature.timeline.FilterBarState.About;
import org.entente.app.feature.timeline.FilterBarState.Choice;
import org.entente.app.format.Language;
import org.entente.model.time.Span;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// Whether the line of filters is open, and what its chips come to. Confined to the JavaFX thread.
final class Filtering {
    private final Language language;
    private boolean isOpen;
    private @Nullable TimelineState shown;
    private String searched = "";

    Filtering(Language language) {
        this.language = language;
    }

    boolean isOpen(TimelineFrame frame) {
        return isOpen || !frame.state().arrangement().filter().isOpen();
    }

    /// Opens the line; where it is open, closes it and lets everything through.
    Filter toggled(TimelineFrame frame) {
        isOpen = !isOpen(frame);
        return isOpen ? frame.state().arrangement().filter() : Filter.ALL;
    }

    /// The filter after one more press of a chip that is on or off.
    static Filter toggled(TimelineFrame frame, About about) {
        var filter = frame.state().arrangement().filter();
        return switch (about) {
            case CRITICAL -> filter.toggling(Limit.CRITICAL);
            case FOUND -> filter.toggling(Limit.FOUND);
            case WINDOW -> filter.withWindow(filter.window() == null ? window(frame) : null);
            case TEXT -> filter.withText(filter.text().isBlank() ? frame.emphasis().search() : "");
            case PARTICIPANT, PHASE, KIND, ROLE, PLACE, DOMAIN, CLASSIFICATION -> filter;
        };
    }

    private static Span window(TimelineFrame frame) {
        var viewport = frame.viewport();
        return new Span(
                Instant.ofEpochMilli(viewport.from()), Instant.ofEpochMilli(viewport.until()));
    }

    List<Choice> choices(TimelineFrame frame, About about) {
        return projector(frame).choices(about);
    }

    private FilterProjector projector(TimelineFrame frame) {
        return new FilterProjector(language, frame.state(), frame.emphasis().search());
    }

    /// Shows the line where other rows are shown than before; counting them looks at all. While
    /// the rows are on their way there is nothing to count.
    @SuppressWarnings("ReferenceEquality") // What an edit left alone is the same reference.
    void render(TimelineFrame frame, TimelineView view, boolean isOnItsWay) {
        var search = frame.emphasis().search();
        view.openFilters(isOpen(frame));
        if (isOpen(frame) && (shown != frame.state() || !searched.equals(search))) {
            shown = frame.state();
            searched = search;
            var bar = projector(frame).bar();
            view.renderFilters(isOnItsWay ? bar.withCount("") : bar);
        }
    }
}
