package org.entente.persistence.exchange;

import org.entente.model.plan.Constraint;
import org.entente.model.plan.ConstraintKind;
import org.entente.model.plan.Dependency;
import org.entente.model.plan.Dependency.LagTime;
import org.entente.model.plan.DependencyKind;
import org.entente.model.plan.TaskId;
import org.entente.persistence.exchange.ImportReport.Loss;
import org.jspecify.annotations.Nullable;
import org.mpxj.ConstraintType;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.RelationshipLagCalendar;
import org.mpxj.Task;
import org.mpxj.TimeUnit;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Takes the dependencies and constraints of a schedule over.
final class LinkConversion {
    private static final Set<String> PRIMAVERA = Set.of("XER", "PMXML");

    private final ProjectConversion conversion;
    private final Map<List<TaskId>, Set<DependencyKind>> linked = new HashMap<>();

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
            return;
        }
        var type = type(relation.getType());
        var known =
                linked.computeIfAbsent(
                        List.of(predecessor, successor), _ -> EnumSet.noneOf(DependencyKind.class));
        var key = predecessor.value() + ">" + successor.value();
        var isFirst = known.isEmpty();
        if (!known.add(type)) {
            conversion.book().dropped(Loss.DOUBLE_LINK, place, relation);
        } else {
            conversion.put(
                    new Dependency(
                            new Dependency.Id(
                                    conversion.id("dependency", isFirst ? key : key + type)),
                            predecessor,
                            successor,
                            type,
                            lag(relation, place),
                            lagTime(relation),
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
        if (isOfSuccessor(relation)) {
            return lag.getUnits() == TimeUnit.PERCENT || lag.getUnits() == TimeUnit.ELAPSED_PERCENT
                    ? part(relation, lag)
                    : TimingConversion.length(lag, relation.getSuccessorTask());
        }
        var elapsed = worked(relation, lag);
        conversion.book().changed(Loss.WORKING_LAG, place, lag, elapsed);
        return elapsed;
    }

    private static Duration part(Relation relation, org.mpxj.Duration percent) {
        var predecessor = relation.getPredecessorTask();
        var whole = TimingConversion.length(predecessor.getDuration(), predecessor);
        return Duration.ofSeconds(Math.round(whole.toSeconds() * percent.getDuration() / 100));
    }

    private static LagTime lagTime(Relation relation) {
        var lag = relation.getLag();
        return lag != null
                        && lag.getDuration() != 0
                        && !lag.getUnits().isElapsed()
                        && isOfSuccessor(relation)
                ? LagTime.WORKING
                : LagTime.ELAPSED;
    }

    /// True where the lag runs by the clock or in the working time of the successor, as in
    /// Microsoft Project. Primavera knows other calendars for it.
    private static boolean isOfSuccessor(Relation relation) {
        var successor = relation.getSuccessorTask();
        var predecessor = relation.getPredecessorTask();
        return relation.getLag().getUnits().isElapsed()
                || successor.getEffectiveCalendar() == null
                || switch (lagCalendar(successor)) {
                    case SUCCESSOR -> true;
                    case PREDECESSOR ->
                            successor
                                    .getEffectiveCalendar()
                                    .equals(predecessor.getEffectiveCalendar());
                    case PROJECT_DEFAULT, TWENTY_FOUR_HOUR -> false;
                };
    }

    private static RelationshipLagCalendar lagCalendar(Task task) {
        var properties = task.getParentFile().getProjectProperties();
        var calendar = properties.getRelationshipLagCalendar();
        return calendar == null || !PRIMAVERA.contains(String.valueOf(properties.getFileType()))
                ? RelationshipLagCalendar.SUCCESSOR
                : calendar;
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
            put("deadline", id, ConstraintKind.DEADLINE, deadline);
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
