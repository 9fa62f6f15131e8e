package org.entente.app.feature.timeline;

import org.entente.app.draw.Point;
import org.entente.app.feature.timeline.Gesture.Dragging;
import org.entente.app.feature.timeline.Gesture.Lasso;

/// Moves the view on while something is held at its left or right edge, or a lasso at any. Pure.
final class Edges {
    private static final double EDGE = 32;
    private static final double FASTEST = 24;

    private Edges() {}

    /// Whether the view is to move on although the pointer rests.
    static boolean isHeldAtEdge(TimelineFrame frame) {
        return switch (frame.gesture()) {
            case Dragging drag -> across(frame, drag.at()) != 0;
            case Lasso(var from, var at, _) ->
                    !from.equals(at) && !moved(frame, at).viewport().equals(frame.viewport());
            default -> false;
        };
    }

    /// The view one step on, with what is held still below the pointer. The pointer's way grows by
    /// what the view moved.
    static TimelineFrame crept(TimelineFrame frame) {
        return switch (frame.gesture()) {
            case Dragging(var from, var grip, var tasks, var move, var at) -> {
                var moved = sideways(frame, at);
                yield moved.withGesture(
                        new Dragging(after(frame, moved, from), grip, tasks, move, at));
            }
            case Lasso(var from, var at, var before) -> {
                var moved = moved(frame, at);
                yield moved.withGesture(new Lasso(after(frame, moved, from), at, before));
            }
            default -> frame;
        };
    }

    private static TimelineFrame moved(TimelineFrame frame, Point at) {
        var moved = sideways(frame, at);
        var height = frame.viewport().height();
        var top = moved.viewport().top() + speed(at.y(), height);
        return Views.bounded(moved.withViewport(moved.viewport().withTop(top)));
    }

    private static TimelineFrame sideways(TimelineFrame frame, Point at) {
        var scale = frame.viewport().scale().moved(across(frame, at));
        return Views.bounded(frame.withViewport(frame.viewport().withScale(scale)));
    }

    /// Where the point of the plan lies in the moved view.
    private static Point after(TimelineFrame frame, TimelineFrame moved, Point point) {
        var scale = frame.viewport().scale();
        var right = (moved.viewport().scale().start() - scale.start()) / scale.millisPerPixel();
        var down = moved.viewport().top() - frame.viewport().top();
        return new Point(point.x() - right, point.y() - down);
    }

    private static double across(TimelineFrame frame, Point at) {
        return speed(at.x(), frame.viewport().width());
    }

    /// In pixels for each step, negative to the left and upwards; the further out, the faster.
    private static double speed(double at, double length) {
        if (at < EDGE) {
            return -Math.min(FASTEST, (EDGE - at) / 2);
        }
        return at > length - EDGE ? Math.min(FASTEST, (at - length + EDGE) / 2) : 0;
    }
}
