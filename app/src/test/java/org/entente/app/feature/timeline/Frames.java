package org.entente.app.feature.timeline;

import org.entente.app.draw.Drawing;
import org.entente.app.draw.Hit;
import org.entente.app.draw.Point;
import org.entente.app.draw.Style;
import org.entente.app.draw.TextMeasurer;
import org.entente.app.format.Language;
import org.entente.model.Plans;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.entente.model.plan.TaskId;
import org.entente.model.time.Span;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Frames that tests begin with: letters are seven pixels wide, now is a day before STARTEX.
final class Frames {
    static final Instant NOW = Plans.STARTEX.minusSeconds(86_400);
    static final TextMeasurer SEVEN = (text, _) -> 7.0 * text.length();

    private Frames() {}

    /// From the given instant on, so many minutes to a pixel.
    static TimelineFrame of(Plan plan, Grouping grouping, String from, double minutesPerPixel) {
        var state = TimelineProjector.project(plan, Arrangement.by(grouping));
        var scale =
                new TimeScale(
                        Instant.parse(from).toEpochMilli(), minutesPerPixel * 60_000, state.zone());
        return new TimelineFrame(
                state,
                new Viewport(scale, 0, 2_000, 500),
                new Measures(28, 200),
                Spotlight.NOTHING,
                Emphasis.NONE,
                Gesture.IDLE,
                NOW);
    }

    static TimelineLayout layout(ZoneId zone) {
        return new TimelineLayout(SEVEN, Language.of(Locale.ENGLISH, zone));
    }

    static TimelineLayout layout(TimelineFrame frame) {
        return layout(frame.state().zone());
    }

    static List<Hit> hits(TimelineFrame frame) {
        return layout(frame).content(frame).hits();
    }

    static Hit hit(TimelineFrame frame, EntityId id) {
        return hits(frame).stream()
                .filter(hit -> hit.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing is drawn of " + id));
    }

    static Point middle(TimelineFrame frame, EntityId id) {
        var box = hit(frame, id).box();
        return new Point(box.x() + box.width() / 2, box.y() + box.height() / 2);
    }

    static TimelineFrame selecting(TimelineFrame frame, Set<EntityId> ids) {
        return frame.withSpotlight(frame.spotlight().withSelection(ids));
    }

    static Span span(TimelineFrame frame, TaskId task) {
        var item = frame.state().item(task).orElseThrow();
        return new Span(Instant.ofEpochMilli(item.start()), Instant.ofEpochMilli(item.end()));
    }

    static Drawing content(TimelineFrame frame) {
        return layout(frame).content(frame);
    }

    static double width(String text, Style style) {
        return SEVEN.width(text, style);
    }
}
