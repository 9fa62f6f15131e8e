package org.entente.app.feature.timeline;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// Everything that the timeline shows at one moment. Immutable; the same frame always looks the
/// same. The second clock is read below that of the scale's zone.
public record TimelineFrame(
        TimelineState state,
        Viewport viewport,
        Measures measures,
        Spotlight spotlight,
        Emphasis emphasis,
        Gesture gesture,
        Instant now,
        ZoneId second) {
    /// With Zulu as the second clock.
    public TimelineFrame(
            TimelineState state,
            Viewport viewport,
            Measures measures,
            Spotlight spotlight,
            Emphasis emphasis,
            Gesture gesture,
            Instant now) {
        this(state, viewport, measures, spotlight, emphasis, gesture, now, ZoneOffset.UTC);
    }

    TimelineFrame withState(TimelineState newState) {
        return new TimelineFrame(
                newState, viewport, measures, spotlight, emphasis, gesture, now, second);
    }

    /// The frame with other rows: what the user holds falls out of his hand, the keyboard stays on
    /// its task.
    TimelineFrame withRows(TimelineState newState) {
        var next = withState(newState).withGesture(Gesture.IDLE);
        var focus = next.spotlight().focus();
        if (focus == null || focus.task() == null) {
            return next;
        }
        var rows = newState.rowsOf(focus.task());
        var keeps =
                rows.isEmpty()
                        || rows.stream()
                                .anyMatch(row -> newState.row(row).key().equals(focus.row()));
        return keeps
                ? next
                : next.withSpotlight(
                        next.spotlight()
                                .withFocus(
                                        new Spotlight.Focus(
                                                newState.row(rows.getFirst()).key(),
                                                focus.task())));
    }

    TimelineFrame withViewport(Viewport newViewport) {
        return new TimelineFrame(
                state, newViewport, measures, spotlight, emphasis, gesture, now, second);
    }

    TimelineFrame withMeasures(Measures newMeasures) {
        return new TimelineFrame(
                state, viewport, newMeasures, spotlight, emphasis, gesture, now, second);
    }

    TimelineFrame withSpotlight(Spotlight newSpotlight) {
        return new TimelineFrame(
                state, viewport, measures, newSpotlight, emphasis, gesture, now, second);
    }

    TimelineFrame withEmphasis(Emphasis newEmphasis) {
        return new TimelineFrame(
                state, viewport, measures, spotlight, newEmphasis, gesture, now, second);
    }

    TimelineFrame withGesture(Gesture newGesture) {
        return new TimelineFrame(
                state, viewport, measures, spotlight, emphasis, newGesture, now, second);
    }

    TimelineFrame withNow(Instant newNow) {
        return new TimelineFrame(
                state, viewport, measures, spotlight, emphasis, gesture, newNow, second);
    }

    TimelineFrame withSecond(ZoneId newSecond) {
        return new TimelineFrame(
                state, viewport, measures, spotlight, emphasis, gesture, now, newSecond);
    }

    /// How tall the axis is with the strips below it: where the rows begin.
    double head() {
        return Measures.HEAD + readiness();
    }

    /// How tall the strip of readiness is; 0 where nothing is known of it.
    double readiness() {
        return emphasis.course().isEmpty() ? 0 : Measures.READINESS;
    }

    /// The first row of which something is in view.
    int firstRow() {
        return Math.max(0, (int) (viewport.top() / measures.rowHeight()));
    }

    /// The last row of which something is in view; before the first when there is none.
    int lastRow() {
        var last = (int) Math.ceil((viewport.top() + viewport.height()) / measures.rowHeight()) - 1;
        return Math.min(state.rowCount() - 1, last);
    }

    /// The upper edge of a row, from the upper edge of the rows in view.
    double top(int row) {
        return (double) row * measures.rowHeight() - viewport.top();
    }

    /// The row at that height of the rows in view; -1 below the last.
    int rowAt(double y) {
        var row = (int) Math.floor((y + viewport.top()) / measures.rowHeight());
        return row >= 0 && row < state.rowCount() ? row : -1;
    }

    /// How tall all rows are together.
    double contentHeight() {
        return (double) state.rowCount() * measures.rowHeight();
    }

    double greatestTop() {
        return Math.max(0, contentHeight() - viewport.height());
    }

    boolean isSelected(int row) {
        var id = state.row(row).key().target();
        return id != null && spotlight.selection().contains(id);
    }
}
