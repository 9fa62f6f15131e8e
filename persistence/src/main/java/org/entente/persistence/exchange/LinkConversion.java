package org.entente.persistence.exchange;

import org.entente.model.plan.Constraint;
import org.entente.model.plan.ConstraintKind;
import org.entente.model.plan.Dependency;
import org.entente.model.plan.DependencyKind;
import org.entente.model.plan.TaskId;
import org.entente.persistence.exchange.ImportReport.Loss;
import org.jspecify.annotations.Nullable;
import org.mpxj.ConstraintType;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TimeUnit;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Takes the dependencies and constraints of a schedule over.
final class LinkConversion {
    private final ProjectConversion conversion;
    private final Set<List<TaskId>> linked = new HashSet<>();

    LinkConversion(ProjectConversion conversion) {
        this.conversion = conversion;
    }

    void convert(Task task) {
        var id = conversion.id(task);
        if (id == null) {
            return;
        }
        task.getPredecessors().forEach(relation -> convert(id, relation));
        constraint(id, task);
        deadline(id, task);
    }

    private void convert(TaskId successor, Relation relation) {
        var predecessor = conversion.id(relation.getPredecessorTask());
        var place = conversion.place(relation.getSuccessorTask());
        if (predecessor == null) {
            conversion.book().dropped(Loss.FOREIGN_LINK, place, relation);
        } else if (!linked.add(List.of(predecessor, successor))) {
            conversion.book().dropped(Loss.DOUBLE_LINK, place, relation);
        } else {
            var key = predecessor.value() + ">" + successor.value();
            conversion.put(
                    new Dependency(
                            new Dependency.Id(conversion.id("dependency", key)),
                            predecessor,
                            successor,
                            type(relation.getType()),
                            lag(relation, place),
                            conversion.notes()));
        }
    }

    private static DependencyKind type(@Nullable RelationType type) {
        return switch (type) {
            case START_START -> DependencyKind.START_TO_START;
            case FINISH_FINISH -> DependencyKind.FINISH_TO_FINISH;
            case START_FINISH -> DependencyKind.START_TO_FINISH;
            case FINISH_START -> DependencyKind.FINISH_TO_START;
            case null -> DependencyKind.FINISH_TO_START;
        };
    }

    private Duration lag(Relation relation, String place) {
        var lag = relation.getLag();
        if (lag == null || lag.getDuration() == 0) {
            return Duration.ZERO;
        }
        var minutes = elapsedMinutes(lag.getDuration(), lag.getUnits());
        if (minutes != null) {
            return Duration.ofMinutes(minutes);
        }
        var elapsed = worked(relation, lag);
        conversion.book().changed(Loss.WORKING_LAG, place, lag, elapsed);
        return elapsed;
    }

    private static @Nullable Long elapsedMinutes(double amount, TimeUnit unit) {
        return switch (unit) {
            case ELAPSED_MINUTES -> Math.round(amount);
            case ELAPSED_HOURS -> Math.round(amount * 60);
            case ELAPSED_DAYS -> Math.round(amount * 24 * 60);
            case ELAPSED_WEEKS -> Math.round(amount * 7 * 24 * 60);
            default -> null;
        };
    }

    /// The elapsed time that a lag in working time spans from where it starts, on the calendar of
    /// the successor.
    private static Duration worked(Relation relation, org.mpxj.Duration lag) {
        var from = from(relation);
        var successor = relation.getSuccessorTask();
        var calendar = successor.getEffectiveCalendar();
        if (lag.getUnits() == TimeUnit.PERCENT || lag.getUnits() == TimeUnit.ELAPSED_PERCENT) {
            var whole =
                    Duration.between(
                            relation.getPredecessorTask().getStart(),
                            relation.getPredecessorTask().getFinish());
            return Duration.ofMinutes(Math.round(whole.toMinutes() * lag.getDuration() / 100));
        }
        if (calendar == null) {
            var minutes =
                    lag.convertUnits(
                            TimeUnit.MINUTES, successor.getParentFile().getProjectProperties());
            return Duration.ofMinutes(Math.round(minutes.getDuration()));
        }
        return Duration.between(from, calendar.getDate(from, lag));
    }

    private static LocalDateTime from(Relation relation) {
        var predecessor = relation.getPredecessorTask();
        return switch (relation.getType()) {
            case START_START, START_FINISH -> predecessor.getStart();
            case FINISH_START, FINISH_FINISH -> predecessor.getFinish();
            case null -> predecessor.getFinish();
        };
    }

    private void constraint(TaskId id, Task task) {
        var kind = kind(task.getConstraintType());
        if (kind == null) {
            return;
        }
        var date = task.getConstraintDate();
        if (date != null || kind == ConstraintKind.AS_LATE_AS_POSSIBLE) {
            put("constraint", id, kind, kind == ConstraintKind.AS_LATE_AS_POSSIBLE ? null : date);
        }
    }

    private static @Nullable ConstraintKind kind(@Nullable ConstraintType type) {
        return switch (type) {
            case START_NO_EARLIER_THAN -> ConstraintKind.START_NO_EARLIER_THAN;
            case START_NO_LATER_THAN -> ConstraintKind.START_NO_LATER_THAN;
            case FINISH_NO_EARLIER_THAN -> ConstraintKind.FINISH_NO_EARLIER_THAN;
            case FINISH_NO_LATER_THAN -> ConstraintKind.FINISH_NO_LATER_THAN;
            case MUST_START_ON, START_ON -> ConstraintKind.MUST_START_ON;
            case MUST_FINISH_ON, FINISH_ON -> ConstraintKind.MUST_FINISH_ON;
            case AS_LATE_AS_POSSIBLE -> ConstraintKind.AS_LATE_AS_POSSIBLE;
            case AS_SOON_AS_POSSIBLE -> null;
            case null -> null;
        };
    }

    private void deadline(TaskId id, Task task) {
        var deadline = task.getDeadline();
        if (deadline != null) {
            conversion
                    .book()
                    .changed(
                            Loss.DEADLINE,
                            conversion.place(task),
                            deadline,
                            "FINISH_NO_LATER_THAN");
            put("deadline", id, ConstraintKind.FINISH_NO_LATER_THAN, deadline);
        }
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
