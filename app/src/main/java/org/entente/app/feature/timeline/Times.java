package org.entente.app.feature.timeline;

import org.entente.model.edit.Change;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;
import org.entente.model.schedule.Timed;
import org.entente.model.schedule.Timetable;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The computed times of one plan. A task that was reworded since then has none until they are
/// reckoned again.
record Times(Plan plan, Timetable timetable) {
    static Times of(Plan plan) {
        return new Times(plan, Timetable.of(plan));
    }

    /// Those of a later plan that differs by these changes.
    Times after(Plan later, List<Change> changes) {
        var touched = new HashSet<EntityId>();
        changes.forEach(change -> touched.add(TimelineProjector.id(change)));
        return new Times(later, timetable.after(later, touched));
    }

    @SuppressWarnings("ReferenceEquality") // What an edit left alone is the same reference.
    boolean areOf(Plan other) {
        return plan == other;
    }

    Optional<Timed> of(Task task) {
        return areOf(task) ? timetable.of(task.id()) : Optional.empty();
    }

    @SuppressWarnings("ReferenceEquality") // What an edit left alone is the same reference.
    private boolean areOf(Task task) {
        return plan.find(Task.class, task.id()).orElse(null) == task;
    }

    /// The tasks of the plan that take place at another time than was known before.
    Set<TaskId> movedSince(Times before) {
        var moved = new HashSet<TaskId>();
        plan.tasks()
                .filter(task -> !planned(task).equals(before.planned(task)))
                .forEach(task -> moved.add(task.id()));
        return moved;
    }

    private Optional<Timed.Ends> planned(Task task) {
        return of(task).map(Timed::planned);
    }
}
