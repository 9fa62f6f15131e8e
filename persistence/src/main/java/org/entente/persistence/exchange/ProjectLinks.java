package org.entente.persistence.exchange;

import org.entente.model.plan.Constraint;
import org.entente.model.plan.ConstraintKind;
import org.entente.model.plan.Dependency;
import org.entente.model.plan.DependencyKind;
import org.entente.model.plan.Plan;
import org.entente.model.plan.TaskId;
import org.entente.model.schedule.Schedule;
import org.jspecify.annotations.Nullable;
import org.mpxj.ConstraintType;
import org.mpxj.Duration;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TimeUnit;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes the dependencies and constraints of exported tasks. Microsoft Project knows one
/// constraint and one deadline for each task; what is beyond that stands in a text field.
final class ProjectLinks {
    private static final double SECONDS_PER_MINUTE = 60;

    private final Plan plan;
    private final Schedule schedule;
    private final Map<TaskId, Task> written;

    ProjectLinks(Plan plan, Schedule schedule, Map<TaskId, Task> written) {
        this.plan = plan;
        this.schedule = schedule;
        this.written = written;
    }

    void addDependencies() {
        plan.dependencies()
                .sorted(Comparator.comparing(dependency -> dependency.id().value()))
                .forEach(this::add);
    }

    private void add(Dependency dependency) {
        var predecessor = written.get(dependency.predecessor());
        var successor = written.get(dependency.successor());
        if (predecessor != null && successor != null) {
            successor.addPredecessor(
                    new Relation.Builder()
                            .predecessorTask(predecessor)
                            .type(type(dependency.type()))
                            .lag(lag(dependency)));
        }
    }

    private static Duration lag(Dependency dependency) {
        return Duration.getInstance(
                dependency.lag().toSeconds() / SECONDS_PER_MINUTE,
                switch (dependency.lagTime()) {
                    case ELAPSED -> TimeUnit.ELAPSED_MINUTES;
                    case WORKING -> TimeUnit.MINUTES;
                });
    }

    private static RelationType type(DependencyKind kind) {
        return switch (kind) {
            case FINISH_TO_START -> RelationType.FINISH_START;
            case START_TO_START -> RelationType.START_START;
            case FINISH_TO_FINISH -> RelationType.FINISH_FINISH;
            case START_TO_FINISH -> RelationType.START_FINISH;
        };
    }

    void addConstraints() {
        var further = new LinkedHashMap<Task, List<String>>();
        plan.constraints()
                .sorted(
                        Comparator.comparing(Constraint::type, ProjectLinks::compare)
                                .thenComparing(constraint -> constraint.id().value()))
                .forEach(
                        constraint -> {
                            var task = written.get(constraint.task());
                            if (task != null && !isWritten(constraint, task)) {
                                further.computeIfAbsent(task, _ -> new ArrayList<>())
                                        .add(words(constraint));
                            }
                        });
        further.forEach(
                (task, words) -> ProjectText.CONSTRAINTS.write(task, String.join("; ", words)));
    }

    /// What must be comes first.
    private static int compare(ConstraintKind one, ConstraintKind other) {
        return Integer.compare(rank(one), rank(other));
    }

    private static int rank(ConstraintKind kind) {
        return switch (kind) {
            case MUST_START_ON, MUST_FINISH_ON -> 0;
            case START_NO_EARLIER_THAN,
                    START_NO_LATER_THAN,
                    FINISH_NO_EARLIER_THAN,
                    FINISH_NO_LATER_THAN,
                    DEADLINE ->
                    1;
            case AS_LATE_AS_POSSIBLE -> 2;
        };
    }

    private boolean isWritten(Constraint constraint, Task task) {
        var type = type(constraint.type());
        var at = at(constraint);
        if (type == null) {
            var isFirst = task.getDeadline() == null && at != null;
            if (isFirst) {
                task.setDeadline(at);
            }
            return isFirst;
        }
        var isFirst =
                task.getConstraintType() == null
                        && (at != null || type == ConstraintType.AS_LATE_AS_POSSIBLE);
        if (isFirst) {
            task.setConstraintType(type);
            task.setConstraintDate(type == ConstraintType.AS_LATE_AS_POSSIBLE ? null : at);
        }
        return isFirst;
    }

    private @Nullable LocalDateTime at(Constraint constraint) {
        var when = constraint.at();
        return when == null
                ? null
                : schedule.instant(when)
                        .map(at -> LocalDateTime.ofInstant(at, schedule.zone()))
                        .orElse(null);
    }

    private static @Nullable ConstraintType type(ConstraintKind kind) {
        return switch (kind) {
            case START_NO_EARLIER_THAN -> ConstraintType.START_NO_EARLIER_THAN;
            case START_NO_LATER_THAN -> ConstraintType.START_NO_LATER_THAN;
            case FINISH_NO_EARLIER_THAN -> ConstraintType.FINISH_NO_EARLIER_THAN;
            case FINISH_NO_LATER_THAN -> ConstraintType.FINISH_NO_LATER_THAN;
            case MUST_START_ON -> ConstraintType.MUST_START_ON;
            case MUST_FINISH_ON -> ConstraintType.MUST_FINISH_ON;
            case AS_LATE_AS_POSSIBLE -> ConstraintType.AS_LATE_AS_POSSIBLE;
            case DEADLINE -> null;
        };
    }

    private String words(Constraint constraint) {
        var at = at(constraint);
        return constraint.type().name() + (at == null ? "" : " " + at);
    }
}
