package org.entente.app.feature.timeline;

import org.entente.app.draw.Box;
import org.entente.app.draw.Point;
import org.entente.app.feature.timeline.Gesture.Lasso;
import org.entente.model.plan.EntityId;

import java.util.HashSet;
import java.util.Set;

/// Selects what a lasso touches, also what has meanwhile gone out of view. Pure.
final class Lassoing {
    private Lassoing() {}

    /// From where it was pressed to that point of the view, with what was selected before.
    static Reaction drawn(TimelineFrame frame, Point from, Point at, Set<EntityId> before) {
        var ids = new HashSet<>(before);
        if (!from.equals(at) && frame.state().rowCount() > 0) {
            var box =
                    new Box(
                            Math.min(from.x(), at.x()),
                            Math.min(from.y(), at.y()),
                            Math.abs(at.x() - from.x()),
                            Math.abs(at.y() - from.y()));
            for (int row = row(frame, box.y()); row <= row(frame, box.bottom()); row++) {
                collect(frame, row, box, ids);
            }
        }
        return Reaction.of(frame.withGesture(new Lasso(from, at, before)), new Effect.Select(ids));
    }

    private static int row(TimelineFrame frame, double y) {
        var row = (int) Math.floor((y + frame.viewport().top()) / frame.measures().rowHeight());
        return Math.clamp(row, 0, frame.state().rowCount() - 1);
    }

    private static void collect(TimelineFrame frame, int row, Box box, Set<EntityId> ids) {
        var top = frame.top(row) + Measures.GAP;
        var shown = frame.state().row(row);
        if (shown.isHeading()
                || box.bottom() < top
                || box.y() > top + frame.measures().barHeight()) {
            return;
        }
        var scale = frame.viewport().scale();
        shown.items()
                .forEach(
                        scale.millis(box.x() - Measures.MILESTONE),
                        scale.millis(box.right() + Measures.MILESTONE) + 1,
                        item -> {
                            var out = item.form() == Item.Form.MILESTONE ? Measures.MILESTONE : 0;
                            if (scale.x(item.end()) + out >= box.x()
                                    && scale.x(item.start()) - out <= box.right()) {
                                ids.add(item.id());
                            }
                        });
    }
}
