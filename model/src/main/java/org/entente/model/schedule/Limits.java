package org.entente.model.schedule;

import org.entente.model.plan.Constraint;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The constraints by what they bind. A summary may not start before a moment where nothing below
/// it may, and is not over late where nothing below it is: what it is bound to, they are.
record Limits(Map<TaskId, List<Constraint>> byTask) {
    static Limits of(Plan plan) {
        return of(plan, _ -> true);
    }

    /// Those of some tasks alone.
    static Limits of(Plan plan, Predicate<TaskId> wanted) {
        Map<TaskId, List<Constraint>> found = new HashMap<>();
        if (plan.count(EntityKind.CONSTRAINT) > 0) {
            plan.constraints()
                    .filter(constraint -> wanted.test(constraint.task()))
                    .forEach(
                            constraint ->
                                    found.computeIfAbsent(
                                                    constraint.task(), _ -> new ArrayList<>(1))
                                            .add(constraint));
        }
        return new Limits(found);
    }

    /// What binds the task, from its own constraints and those of the summaries above it.
    Job.Bounds bounds(Plan plan, Task task, Jobs makers) {
        if (byTask.isEmpty()) {
            return Job.Bounds.FREE;
        }
        var own = makers.bounds(byTask.getOrDefault(task.id(), List.of()));
        if (task.placement().parent() == null) {
            return own;
        }
        var bounds = own;
        for (var above : Tree.upwards(plan, task.placement().parent())) {
            for (var constraint : byTask.getOrDefault(above, List.of())) {
                bounds = makers.boundsBelow(bounds, constraint);
            }
        }
        return bounds;
    }
}
