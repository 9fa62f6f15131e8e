package org.entente.app.feature.timeline;

import org.entente.model.plan.TaskId;
import org.entente.model.time.Span;

import java.time.Instant;

/// Ways to look at the plan: all of it, a moment, a task. Pure.
final class Views {
    private static final double MARGIN = 24;
    private static final double CLOSE = 1.4;

    private Views() {}

    /// The frame after the user asked for another look.
    static TimelineFrame after(TimelineFrame frame, TimelineCommand.Look look) {
        return switch (look) {
            case TimelineCommand.ToggleFloat _ ->
                    frame.withEmphasis(frame.emphasis().togglingPath());
            case TimelineCommand.ToggleLinks _ ->
                    frame.withEmphasis(frame.emphasis().togglingLinks());
            case TimelineCommand.ReadClock(var isSecond, var zone) ->
                    isSecond
                            ? frame.withSecond(zone)
                            : frame.withViewport(
                                    frame.viewport().withScale(frame.viewport().scale().in(zone)));
            case TimelineCommand.Zoom(var isCloser) -> zoomed(frame, isCloser);
            case TimelineCommand.Fit _ -> fitted(frame);
            case TimelineCommand.GoToNow _ -> centred(frame, frame.now());
            case TimelineCommand.GoToStartex _ ->
                    frame.state().schedule().startex().map(at -> centred(frame, at)).orElse(frame);
            case TimelineCommand.ToggleTable _ -> TableKeys.toggled(frame).frame();
            case TimelineCommand.ToggleColumn(var column) ->
                    frame.withMeasures(
                            frame.measures().withTable(frame.measures().table().toggling(column)));
        };
    }

    /// Everything from the first start to the last end.
    static TimelineFrame fitted(TimelineFrame frame) {
        return frame.state().extent().map(extent -> fitted(frame, extent)).orElse(frame);
    }

    static TimelineFrame fitted(TimelineFrame frame, Span span) {
        var viewport = frame.viewport();
        return frame.withViewport(
                viewport.withScale(
                        TimeScale.fit(span, viewport.width(), MARGIN, viewport.scale().zone())));
    }

    static TimelineFrame zoomed(TimelineFrame frame, boolean closer) {
        var viewport = frame.viewport();
        var factor = closer ? CLOSE : 1 / CLOSE;
        return frame.withViewport(
                viewport.withScale(viewport.scale().zoomed(viewport.width() / 2, factor)));
    }

    static TimelineFrame centred(TimelineFrame frame, Instant at) {
        var viewport = frame.viewport();
        return frame.withViewport(
                viewport.withScale(viewport.scale().centred(at.toEpochMilli(), viewport.width())));
    }

    /// The keyboard on the task, which is in view; its row must not be folded away.
    static TimelineFrame showing(TimelineFrame frame, TaskId task) {
        var rows = frame.state().rowsOf(task);
        return rows.isEmpty()
                ? frame
                : Navigation.to(frame, rows.getFirst(), frame.state().item(task).orElse(null));
    }

    /// The rows stay within their bounds, whatever happened to them.
    static TimelineFrame bounded(TimelineFrame frame) {
        var viewport = frame.viewport();
        var top = Math.clamp(viewport.top(), 0, frame.greatestTop());
        return top == viewport.top() ? frame : frame.withViewport(viewport.withTop(top));
    }
}
