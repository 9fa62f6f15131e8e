package org.entente.app.feature.timeline;

import org.entente.app.draw.Point;
import org.entente.model.edit.Refusal;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.TaskId;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// What the user is in the middle of. While he drags, only a ghost moves; the plan stays as it is
/// until he lets go. Points are those of the chart below its axis.
public sealed interface Gesture {
    Gesture IDLE = new Idle();

    /// Nothing.
    record Idle() implements Gesture {}

    /// The button is down on a task, and has not moved far enough to drag it.
    record Pressed(Point at, Grip grip) implements Gesture {}

    /// Tasks are on their way to other times.
    record Dragging(Point from, Grip grip, Set<TaskId> tasks, Move move, Point at)
            implements Gesture {}

    /// The background follows the pointer.
    record Panning(Point last) implements Gesture {}

    /// A rectangle from one corner to the other selects what it touches, beside what was selected.
    record Lasso(Point from, Point at, Set<EntityId> before) implements Gesture {}

    /// A new activity is drawn in a row, by its index, from one time to another in milliseconds
    /// since 1970 (UTC); nothing is drawn yet where they are the same.
    record Sketch(Point from, int row, long start, long end) implements Gesture {
        boolean isNothing() {
            return start == end;
        }
    }

    /// A link is drawn from the end of a task to wherever the pointer is; there may be another
    /// task.
    record Link(Handle from, Point at, @Nullable Target target) implements Gesture {}

    /// One end of a task.
    record Handle(TaskId task, boolean isFinish) {}

    /// The end to which the link would go, and why that cannot be, if it cannot.
    record Target(Handle end, @Nullable Refusal refusal, boolean isLinked) {}

    /// A task held by its middle or one of its ends.
    record Grip(TaskId task, End end) {}

    /// Which part of a bar is dragged.
    enum End {
        WHOLE,
        START,
        FINISH
    }

    /// Where tasks would go, the held one first, and with what they would collide there.
    record Move(List<Ghost> ghosts, List<Diary.Clash> clashes) {
        public Move {
            ghosts = List.copyOf(ghosts);
            clashes = List.copyOf(clashes);
        }
    }

    /// A task at the time to which it would go, in milliseconds since 1970 (UTC).
    record Ghost(TaskId task, long start, long end) {
        boolean isInverted() {
            return end < start;
        }
    }
}
