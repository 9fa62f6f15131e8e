package org.entente.persistence.exchange;

import org.entente.model.plan.Constraint;
import org.entente.model.plan.ConstraintKind;
import org.entente.model.plan.TaskId;
import org.entente.persistence.exchange.ImportReport.Loss;
import org.jspecify.annotations.Nullable;
import org.mpxj.ActivityType;
import org.mpxj.ConstraintType;
import org.mpxj.SchedulingProgressedActivities;
import org.mpxj.Task;

import java.time.LocalDateTime;

/// Takes the constraints and deadlines of a schedule over. In Microsoft Project a constraint wins
/// over a link that contradicts it. In Primavera only what is mandatory does; any other latest
/// moment takes float alone, which a deadline says here.
final class ConstraintConversion {
    private final ProjectConversion conversion;

    ConstraintConversion(ProjectConversion conversion) {
        this.conversion = conversion;
    }

    void convert(Task task) {
        var id = conversion.id(task);
        if (id == null) {
            return;
        }
        constraint(
                new Bound(id, task, "constraint"),
                task.getConstraintType(),
                task.getConstraintDate());
        constraint(
                new Bound(id, task, "secondary"),
                task.getSecondaryConstraintType(),
                task.getSecondaryConstraintDate());
        if (task.getDeadline() != null) {
            put("deadline", id, ConstraintKind.DEADLINE, task.getDeadline());
        }
        if (conversion.isPrimavera() && isHeldBack(task)) {
            put("retained", id, ConstraintKind.FINISH_NO_EARLIER_THAN, task.getFinish());
            conversion
                    .book()
                    .changed(
                            Loss.RETAINED_LOGIC,
                            conversion.place(task),
                            task.getActualStart(),
                            task.getFinish());
        }
    }

    /// True where work in progress waits for a predecessor and is over later than it could be.
    private static boolean isHeldBack(Task task) {
        var properties = task.getParentFile().getProjectProperties();
        var known = properties.getStatusDate();
        var calendar = task.getEffectiveCalendar();
        return task.getActualStart() != null
                && task.getActualFinish() == null
                && known != null
                && calendar != null
                && task.getRemainingDuration() != null
                && properties.getSchedulingProgressedActivities()
                        == SchedulingProgressedActivities.RETAINED_LOGIC
                && calendar.getDate(known, task.getRemainingDuration()).isBefore(task.getFinish());
    }

    /// The task that is bound.
    ///
    /// @param key tells the constraint from others of the task
    private record Bound(TaskId id, Task task, String key) {}

    private void constraint(
            Bound bound, @Nullable ConstraintType type, @Nullable LocalDateTime date) {
        if (type == ConstraintType.AS_LATE_AS_POSSIBLE) {
            put(bound.key(), bound.id(), ConstraintKind.AS_LATE_AS_POSSIBLE, null);
            if (conversion.isPrimavera()) {
                var place = conversion.place(bound.task());
                conversion.book().changed(Loss.FREE_FLOAT, place, type, "");
            }
        } else if (type != null && date != null) {
            if (conversion.isPrimavera()) {
                primavera(bound, type, date);
            } else {
                microsoft(bound, type, date);
            }
        }
    }

    private void microsoft(Bound bound, ConstraintType type, LocalDateTime date) {
        var kind =
                switch (type) {
                    case START_NO_EARLIER_THAN -> ConstraintKind.START_NO_EARLIER_THAN;
                    case START_NO_LATER_THAN -> ConstraintKind.START_NO_LATER_THAN;
                    case FINISH_NO_EARLIER_THAN -> ConstraintKind.FINISH_NO_EARLIER_THAN;
                    case FINISH_NO_LATER_THAN -> ConstraintKind.FINISH_NO_LATER_THAN;
                    case MUST_START_ON, START_ON -> ConstraintKind.MUST_START_ON;
                    case MUST_FINISH_ON, FINISH_ON -> ConstraintKind.MUST_FINISH_ON;
                    case AS_LATE_AS_POSSIBLE, AS_SOON_AS_POSSIBLE -> null;
                };
        if (kind != null) {
            put(bound.key(), bound.id(), kind, date);
        }
    }

    private void primavera(Bound bound, ConstraintType type, LocalDateTime date) {
        switch (type) {
            case START_NO_EARLIER_THAN, MUST_START_ON ->
                    microsoft(bound, type, opening(bound.task(), date));
            case FINISH_NO_EARLIER_THAN, MUST_FINISH_ON -> microsoft(bound, type, date);
            case START_ON -> {
                var calendar = bound.task().getEffectiveCalendar();
                var start = calendar == null ? date : calendar.getNextWorkStart(date);
                microsoft(bound, ConstraintType.START_NO_EARLIER_THAN, start);
                latest(bound, date, finish(bound.task(), date));
            }
            case FINISH_ON -> {
                microsoft(bound, ConstraintType.FINISH_NO_EARLIER_THAN, date);
                latest(bound, date, date);
            }
            case START_NO_LATER_THAN -> latest(bound, date, finish(bound.task(), date));
            case FINISH_NO_LATER_THAN -> latest(bound, date, date);
            case AS_LATE_AS_POSSIBLE, AS_SOON_AS_POSSIBLE -> {}
        }
    }

    private void latest(Bound bound, LocalDateTime date, LocalDateTime finish) {
        put(bound.key() + " latest", bound.id(), ConstraintKind.DEADLINE, finish);
        var place = conversion.place(bound.task());
        conversion.book().changed(Loss.SOFT_BOUND, place, date, finish);
    }

    /// The first hour of work from then on, at which Primavera lets a task start.
    private static LocalDateTime opening(Task task, LocalDateTime at) {
        var calendar = task.getEffectiveCalendar();
        return calendar == null || task.getActivityType() == ActivityType.FINISH_MILESTONE
                ? at
                : calendar.getNextWorkStart(at);
    }

    /// When a task is over that starts then.
    private static LocalDateTime finish(Task task, LocalDateTime start) {
        var calendar = task.getEffectiveCalendar();
        var duration = task.getDuration();
        return calendar == null || duration == null || duration.getDuration() == 0
                ? start
                : calendar.getDate(start, duration);
    }

    private void put(String key, TaskId id, ConstraintKind kind, @Nullable LocalDateTime date) {
        conversion.put(
                new Constraint(
                        new Constraint.Id(conversion.id(key, id.value())),
                        id,
                        kind,
                        date == null ? null : conversion.when(date),
                        conversion.notes()));
    }
}
