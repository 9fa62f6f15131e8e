package org.entente.app.feature.timeline;

import org.entente.app.draw.Point;
import org.entente.app.feature.timeline.Gesture.Dragging;

/// Moves the view on while something is held at its left or right edge. Pure.
final class Edges {
    private static final double EDGE = 32;
    private static final double FASTEST = 24;

    private Edges() {}

    /// Whether the view is to move on although the pointer rests.
    static boolean isHeldAtEdge(TimelineFrame frame) {
        return frame.gesture() instanceof Dragging drag && speed(frame, drag.at()) != 0;
    }

    /// The view one step on, with what is held still below the pointer. The pointer's way grows by
    /// what the view moved.
    static TimelineFrame crept(TimelineFrame frame) {
        if (!(frame.gesture()
                instanceof Dragging(var from, var grip, var tasks, var move, var at))) {
            return frame;
        }
        var scale = frame.viewport().scale();
        var moved =
                Views.bounded(
                        frame.withViewport(
                                frame.viewport().withScale(scale.moved(speed(frame, at)))));
        var step = (moved.viewport().scale().start() - scale.start()) / scale.millisPerPixel();
        return moved.withGesture(
                new Dragging(new Point(from.x() - step, from.y()), grip, tasks, move, at));
    }

    /// In pixels for each step, negative to the left; the further out, the faster.
    private static double speed(TimelineFrame frame, Point at) {
        var width = frame.viewport().width();
        if (at.x() < EDGE) {
            return -Math.min(FASTEST, (EDGE - at.x()) / 2);
        }
        return at.x() > width - EDGE ? Math.min(FASTEST, (at.x() - width + EDGE) / 2) : 0;
    }
}
