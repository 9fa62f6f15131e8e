package org.entente.app.feature.timeline.table;

import static java.util.stream.Collectors.groupingBy;

import org.entente.model.plan.Assignment;
import org.entente.model.plan.Dependency;
import org.entente.model.plan.Plan;
import org.entente.model.plan.TaskId;

import java.util.List;
import java.util.function.Function;

/// Who does a task, and the links at its ends.
public record Ties(
        Function<TaskId, List<Assignment>> assignments, Function<TaskId, List<Dependency>> links) {
    /// Those of a plan, looked up once.
    public static Ties of(Plan plan) {
        var assignments = plan.assignments().collect(groupingBy(Assignment::task));
        var links = plan.dependencies().collect(groupingBy(Dependency::successor));
        return new Ties(
                task -> assignments.getOrDefault(task, List.of()),
                task -> links.getOrDefault(task, List.of()));
    }

    /// The links by which a task waits for others.
    List<Dependency> before(TaskId task) {
        return links.apply(task).stream().filter(link -> link.successor().equals(task)).toList();
    }
}
