package org.entente.model.rule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import org.entente.model.plan.Activity;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;
import org.entente.model.schedule.Schedule;
import org.entente.model.time.Span;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// A plan with what several rules want to know about it, worked out once.
public final class Situation {
    private final Plan plan;
    private final Schedule schedule;
    private final Map<Activity.Id, Span> spans;
    private final Set<Activity.Id> summaries;
    private final Map<TaskId, List<Assignment>> assignments;

    private Situation(Plan plan) {
        this.plan = plan;
        this.schedule = Schedule.of(plan);
        this.spans = HashMap.newHashMap(plan.count(EntityKind.ACTIVITY));
        plan.activities()
                .forEach(
                        activity ->
                                schedule.span(activity)
                                        .ifPresent(span -> spans.put(activity.id(), span)));
        this.summaries =
                plan.activities()
                        .map(activity -> activity.placement().parent())
                        .filter(Objects::nonNull)
                        .collect(toUnmodifiableSet());
        this.assignments = plan.assignments().collect(groupingBy(Assignment::task));
    }

    public static Situation of(Plan plan) {
        return new Situation(plan);
    }

    public Plan plan() {
        return plan;
    }

    public Schedule schedule() {
        return schedule;
    }

    public Optional<Span> span(Activity.Id id) {
        return Optional.ofNullable(spans.get(id));
    }

    /// True where other activities stand under this one.
    public boolean isSummary(Activity.Id id) {
        return summaries.contains(id);
    }

    public List<Assignment> assignments(TaskId task) {
        return assignments.getOrDefault(task, List.of());
    }

    /// The activity above the task, if any.
    public Optional<Activity> parent(Task task) {
        return Optional.ofNullable(task.placement().parent())
                .flatMap(id -> plan.find(Activity.class, id));
    }

    /// The phase of the task, or else that of the nearest activity above it which has one.
    public Optional<Phase> phase(Task task) {
        @Nullable Task at = task;
        while (at != null) {
            var phase = at.placement().phase();
            if (phase != null) {
                return plan.find(Phase.class, phase);
            }
            at = parent(at).orElse(null);
        }
        return Optional.empty();
    }

    /// True where the upper activity is the task itself or stands somewhere above it.
    public boolean isWithin(TaskId task, TaskId upper) {
        var at = plan.find(Task.class, task);
        while (at.isPresent()) {
            if (at.get().id().equals(upper)) {
                return true;
            }
            at = at.flatMap(this::parent).map(Task.class::cast);
        }
        return false;
    }
}
