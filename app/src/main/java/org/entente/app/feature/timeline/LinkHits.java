package org.entente.app.feature.timeline;

import org.entente.app.draw.Point;
import org.entente.model.plan.Dependency;
import org.entente.model.plan.TaskId;

import java.util.List;
import java.util.Optional;

/// Finds the link that is drawn below the pointer. Pure.
final class LinkHits {
    private static final double REACH = 4;

    private LinkHits() {}

    static Optional<Dependency.Id> at(TimelineFrame frame, Point at) {
        var layout = new LinkLayout(new Pen((_, _) -> 0), frame);
        layout.drawVisible();
        for (var id : frame.spotlight().selection()) {
            if (id instanceof TaskId task) {
                layout.drawAll(task);
            }
        }
        return layout.paths().entrySet().stream()
                .filter(path -> isNear(path.getValue(), at))
                .map(path -> path.getKey())
                .findFirst();
    }

    private static boolean isNear(List<Point> path, Point at) {
        for (int piece = 1; piece < path.size(); piece++) {
            var from = path.get(piece - 1);
            var to = path.get(piece);
            if (at.x() >= Math.min(from.x(), to.x()) - REACH
                    && at.x() <= Math.max(from.x(), to.x()) + REACH
                    && at.y() >= Math.min(from.y(), to.y()) - REACH
                    && at.y() <= Math.max(from.y(), to.y()) + REACH) {
                return true;
            }
        }
        return false;
    }
}
