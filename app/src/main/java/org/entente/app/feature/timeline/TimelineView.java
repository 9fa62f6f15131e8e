package org.entente.app.feature.timeline;

import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.entente.app.control.EmptyState;
import org.entente.app.control.suppose.SupposeBar;
import org.entente.app.draw.Box;
import org.entente.app.draw.Hit;
import org.entente.app.draw.Point;
import org.entente.app.draw.StyleTokens;
import org.entente.app.draw.fx.FxPainter;
import org.entente.app.draw.fx.FxTextMeasurer;
import org.entente.app.format.Language;
import org.entente.app.interop.Supposing;
import org.entente.model.interop.Supposition;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Plan;
import org.entente.resources.TableText;
import org.entente.resources.TimelineText;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The timeline as the user sees it: shows frames, and reports what he does.
public final class TimelineView extends BorderPane {
    private final TimelineToolbar toolbar;
    private final FilterBar filters;
    private final TimelineChart chart;
    private final MiniMap map;
    private final SupposeBar suppose;
    private final EmptyState empty;
    private final EmptyState nothing;
    private final EmptyState working;

    TimelineView(
            TimelineFrame frame,
            Language language,
            StyleTokens tokens,
            Actions actions,
            Consumer<Supposition> supposing) {
        setId("timeline");
        getStyleClass().add("screen");
        toolbar = new TimelineToolbar(language, actions::command);
        var layout = new TimelineLayout(new FxTextMeasurer(tokens), language);
        chart =
                new TimelineChart(
                        frame,
                        new Layers(layout, new FxPainter(tokens)),
                        new RenameField(
                                language.say(TimelineText.RENAME_NAME),
                                actions::renamed,
                                actions::renameGivenUp),
                        new CellField(language.say(TableText.CELL), actions),
                        actions);
        chart.nameSplitter(language.say(TimelineText.LABELS_NAME));
        filters = filters(language, actions);
        openFilters(false);
        suppose = new SupposeBar("timeline", language, supposing);
        openSuppose(false);
        setTop(new VBox(toolbar, filters, suppose));
        empty = empty(language, actions);
        nothing = nothing(language, actions);
        working = working(language);
        setEmpty(Lack.NONE);
        map =
                new MiniMap(
                        language,
                        new MapLayout(new FxTextMeasurer(tokens)),
                        new FxPainter(tokens),
                        actions);
        setCenter(new StackPane(chart, empty, nothing, working));
        setBottom(map);
    }

    private static FilterBar filters(Language language, Actions actions) {
        return new FilterBar(
                language,
                new FilterBar.Orders(
                        actions::choices,
                        filter -> actions.command(new TimelineCommand.FilterBy(filter)),
                        actions::toggle,
                        () -> actions.command(new TimelineCommand.FilterBy(Filter.ALL))));
    }

    private static EmptyState empty(Language language, Actions actions) {
        var empty =
                new EmptyState(language.say(TimelineText.EMPTY))
                        .offering(
                                new EmptyState.Offer(
                                        "timeline-first-activity",
                                        language.say(TimelineText.TOOL_ADD),
                                        () -> actions.command(new TimelineCommand.AddActivity())));
        empty.setId("timeline-empty");
        empty.setPickOnBounds(false);
        return empty;
    }

    private static EmptyState nothing(Language language, Actions actions) {
        var nothing =
                new EmptyState(language.say(TimelineText.FILTER_NOTHING))
                        .offering(
                                new EmptyState.Offer(
                                        "timeline-nothing-clear",
                                        language.say(TimelineText.FILTER_CLEAR_ALL),
                                        () ->
                                                actions.command(
                                                        new TimelineCommand.FilterBy(Filter.ALL))));
        nothing.setId("timeline-nothing");
        nothing.setPickOnBounds(false);
        return nothing;
    }

    private static EmptyState working(Language language) {
        var working = new EmptyState(language.say(TimelineText.WORKING));
        working.setId("timeline-working");
        working.setMouseTransparent(true);
        return working;
    }

    private static void show(EmptyState state, boolean isShown) {
        state.setVisible(isShown);
        state.setManaged(isShown);
    }

    /// Why there is nothing to see: no activity, none that the filter lets through, or rows that
    /// are still on their way.
    enum Lack {
        NONE,
        ACTIVITIES,
        FILTERED,
        ROWS;

        static Lack of(Plan plan, boolean isOnItsWay, boolean isFilteredAway) {
            if (plan.count(EntityKind.ACTIVITY) == 0 && plan.count(EntityKind.MILESTONE) == 0) {
                return ACTIVITIES;
            }
            if (isOnItsWay) {
                return ROWS;
            }
            return isFilteredAway ? FILTERED : NONE;
        }
    }

    /// Says what to do next where there is nothing to see, or that it is on its way.
    void setEmpty(Lack lack) {
        show(empty, lack == Lack.ACTIVITIES);
        show(nothing, lack == Lack.FILTERED);
        show(working, lack == Lack.ROWS);
    }

    /// Shows the line of filters, or leaves it out.
    void openFilters(boolean isOpen) {
        if (filters.isVisible() != isOpen) {
            filters.setVisible(isOpen);
            filters.setManaged(isOpen);
        }
    }

    /// Shows the line in which things are thought to be off, or leaves it out.
    void openSuppose(boolean isOpen) {
        suppose.setVisible(isOpen);
        suppose.setManaged(isOpen);
        toolbar.supposing(isOpen);
    }

    boolean isSupposing() {
        return suppose.isVisible();
    }

    void renderSuppose(Supposing state) {
        suppose.render(state);
    }

    void renderFilters(FilterBarState state) {
        filters.render(state);
    }

    /// Shows the frame; `spoken` is what is read out, `found` which answer to the search it is on.
    void render(TimelineFrame frame, String spoken, Matches.Standing found) {
        toolbar.render(frame, found);
        chart.render(frame, spoken);
        map.render(frame);
    }

    void setTokens(StyleTokens tokens) {
        chart.setPainter(new FxPainter(tokens));
        map.setPainter(new FxPainter(tokens));
    }

    /// Where the tasks are drawn.
    List<Hit> hits() {
        return chart.layers().hits();
    }

    /// How often a canvas was painted since the beginning.
    int paintings() {
        return chart.layers().paintings();
    }

    /// Where the pointer was last, in the chart below its axis.
    Point pointer() {
        return chart.pointer();
    }

    /// The views that the plan holds by a name.
    ViewMenu views() {
        return toolbar.views();
    }

    void focusJump() {
        toolbar.focusJump();
    }

    void focusSearch() {
        toolbar.focusSearch();
    }

    void showCardSoon(Supplier<Optional<TaskCard>> about) {
        chart.showCardSoon(about);
    }

    void showCard(TaskCard about) {
        chart.showCard(about);
    }

    void hideCard() {
        chart.hideTheCard();
    }

    void showRefusal(String sentence, Point at) {
        chart.showRefusal(sentence, at);
    }

    void beginCell(CellField.Start start, Box where) {
        chart.beginCell(start, where);
    }

    void beginRename(EntityId id, String name, Box where) {
        chart.beginRename(id, name, where);
    }
}
