package org.entente.app.feature.timeline;

import org.entente.app.draw.Point;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.TaskId;

import java.util.List;
import java.util.Set;

/// What the user is in the middle of. While he drags, only a ghost moves; the plan stays as it is
/// until he lets go.
public sealed interface Gesture {
    Gesture IDLE = new Idle();

    record Idle() implements Gesture {}

    /// The button is down, and nothing has moved yet. `task` is what lies below the pointer.
    record Pressed(Point at, Grip grip, int row) implements Gesture {}

    /// Tasks are on their way to other times.
    record Dragging(Point from, Grip grip, Move move, Point at) implements Gesture {}

    /// The background follows the pointer.
    record Panning(Point last) implements Gesture {}

    /// A rectangle from one corner to the other selects what it touches, beside what was selected.
    record Lasso(Point from, Point at, Set<EntityId> before) implements Gesture {}

    /// What the pointer took hold of.
    sealed interface Grip {
        record Nothing() implements Grip {}

        /// A task by its middle or one of its ends.
        record Bar(TaskId task, End end) implements Grip {}
    }

    /// Which part of a bar is dragged.
    enum End {
        WHOLE,
        START,
        FINISH
    }

    /// Where tasks would go, in milliseconds since 1970 (UTC), and with what they would collide
    /// there.
    record Move(List<Ghost> ghosts, List<Diary.Clash> clashes) {
        public Move {
            ghosts = List.copyOf(ghosts);
            clashes = List.copyOf(clashes);
        }
    }

    /// A task at the time to which it would go.
    record Ghost(TaskId task, long start, long end) {}
}
