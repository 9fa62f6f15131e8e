package org.entente.persistence.sheet;

import org.entente.model.schedule.Restating;
import org.entente.model.time.DateTimeGroup;
import org.entente.model.time.Span;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.entente.persistence.sheet.SheetProblem.Fault;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// Reads when a test is held. What is as it was stays as the planner stated it; a date-time group
/// in place of an offset from an anchor still hangs on that anchor.
record TestSlot(SheetTimes times) {
    /// Null where no time is stated, or the cells are bad; as it was where nothing tells of times.
    @Nullable Timeframe read(SheetCells cells, @Nullable Timeframe old) {
        if (!cells.has(TestColumn.START) && !cells.has(TestColumn.END)) {
            return old;
        }
        var start = cells.text(TestColumn.START);
        var end = cells.text(TestColumn.END);
        if (start.isEmpty() && end.isEmpty()) {
            return null;
        }
        cells.needed(TestColumn.START);
        cells.needed(TestColumn.END);
        var was = old == null ? Optional.<Span>empty() : times.anchors().span(old);
        if (was.filter(span -> isWritten(span, start, end)).isPresent()) {
            return old;
        }
        var from = cells.read(TestColumn.START, times::time, Fault.NOT_A_TIME);
        var until = cells.read(TestColumn.END, times::time, Fault.NOT_A_TIME);
        return from == null || until == null
                ? null
                : stated(cells, old, new Timeframe(from, until));
    }

    private static boolean isWritten(Span span, String start, String end) {
        return DateTimeGroup.zulu(span.start()).equals(start)
                && DateTimeGroup.zulu(span.end()).equals(end);
    }

    /// A time that cannot be told yet, for its anchor is missing, stays as it was typed.
    private @Nullable Timeframe stated(SheetCells cells, @Nullable Timeframe old, Timeframe typed) {
        var first = times.anchors().instant(typed.start()).orElse(null);
        var last = times.anchors().instant(typed.finish()).orElse(null);
        if (first == null || last == null) {
            return typed;
        }
        if (!first.isBefore(last)) {
            cells.refuse(TestColumn.END, Fault.ENDS_EARLY);
            return null;
        }
        boolean isFixed = typed.ends().allMatch(When.Fixed.class::isInstance);
        return old == null || !isFixed
                ? typed
                : Restating.restate(old, first, last, times.anchors());
    }
}
