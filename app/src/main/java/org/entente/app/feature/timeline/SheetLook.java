package org.entente.app.feature.timeline;

import org.entente.app.feature.timeline.table.Column;
import org.entente.app.workspace.Density;
import org.entente.model.plan.Baseline;
import org.entente.model.time.Span;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// How a sheet shows its plan, as far as that is kept by a name or until the program is started
/// again: never what is selected or searched. What is null stays as it is.
record SheetLook(
        Grouping grouping,
        Set<RowKey> folded,
        Filter filter,
        @Nullable Span window,
        @Nullable Density density,
        Shown shown,
        Clocks clocks) {
    SheetLook {
        folded = Set.copyOf(folded);
    }

    /// What is drawn beside the bars: all dependencies, critical path and float, the table with its
    /// columns, the units by who has authority over them, the slip against a baseline.
    record Shown(
            boolean links,
            boolean path,
            boolean table,
            boolean authority,
            List<Column> columns,
            Baseline.@Nullable Id baseline) {
        Shown(
                boolean links,
                boolean path,
                boolean table,
                boolean authority,
                List<Column> columns,
                Baseline.@Nullable Id baseline) {
            this.links = links;
            this.path = path;
            this.table = table;
            this.authority = authority;
            this.columns = List.copyOf(columns);
            this.baseline = baseline;
        }
    }

    /// In whose time days begin and end, and which other time stands below it.
    record Clocks(@Nullable ZoneId first, @Nullable ZoneId second) {}

    static SheetLook of(TimelineFrame frame) {
        var arrangement = frame.state().arrangement();
        return new SheetLook(
                arrangement.grouping(),
                arrangement.folded(),
                arrangement.filter(),
                window(frame.viewport()),
                density(frame.measures()),
                shown(frame),
                new Clocks(frame.viewport().scale().zone(), frame.second()));
    }

    private static Span window(Viewport viewport) {
        return new Span(
                Instant.ofEpochMilli(viewport.from()), Instant.ofEpochMilli(viewport.until()));
    }

    private static @Nullable Density density(Measures measures) {
        return Stream.of(Density.values())
                .filter(density -> density.rowHeight() == measures.rowHeight())
                .findFirst()
                .orElse(null);
    }

    private static Shown shown(TimelineFrame frame) {
        var table = frame.measures().table();
        var emphasis = frame.emphasis();
        var baseline = emphasis.ghosts().baseline();
        return new Shown(
                emphasis.links() == Emphasis.Shown.ALL,
                emphasis.hasPath(),
                table.isShown(),
                frame.state().arrangement().authority(),
                table.columns(),
                baseline == null ? null : baseline.id());
    }

    /// The same wherever the user looks.
    SheetLook anywhere() {
        return new SheetLook(grouping, folded, filter, null, density, shown, clocks);
    }

    /// The same in rows of whatever height.
    SheetLook ofAnyHeight() {
        return new SheetLook(grouping, folded, filter, window, null, shown, clocks);
    }

    /// What it makes of the rows; whoever filters by findings says which they are.
    Arrangement arrangement() {
        return new Arrangement(
                grouping, HashTreePSet.from(folded), filter, Set.of(), shown.authority());
    }

    /// What it makes of all but the rows and the baseline.
    TimelineFrame on(TimelineFrame frame) {
        var emphasis =
                frame.emphasis()
                        .withLinks(shown.links() ? Emphasis.Shown.ALL : Emphasis.Shown.BROKEN)
                        .withPath(shown.path());
        return looking(clocks(tabled(frame.withEmphasis(emphasis))));
    }

    private TimelineFrame tabled(TimelineFrame frame) {
        var next =
                shown.table() == frame.measures().table().isShown()
                        ? frame
                        : TableKeys.toggled(frame).frame();
        var measures =
                next.measures().withTable(next.measures().table().withColumns(shown.columns()));
        return next.withMeasures(
                density == null ? measures : measures.withRowHeight(density.rowHeight()));
    }

    private TimelineFrame clocks(TimelineFrame frame) {
        var first = clocks.first();
        var second = clocks.second();
        var viewport = frame.viewport();
        var next =
                first == null
                        ? frame
                        : frame.withViewport(viewport.withScale(viewport.scale().in(first)));
        return second == null ? next : next.withSecond(second);
    }

    private TimelineFrame looking(TimelineFrame frame) {
        return window == null ? frame : frame.withViewport(frame.viewport().over(window));
    }
}
