package org.entente.app.feature.timeline;

import org.entente.model.plan.Dependency;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Plan;
import org.entente.model.plan.TaskId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The dependencies of a plan by the tasks at their two ends; shared by the plans after it as long
/// as the dependencies stay as they are.
final class Links {
    private final Plan plan;
    private final Map<TaskId, List<Dependency>> byTask = new HashMap<>();

    private Links(Plan plan) {
        this.plan = plan;
        plan.dependencies()
                .forEach(
                        dependency -> {
                            add(dependency.predecessor(), dependency);
                            add(dependency.successor(), dependency);
                        });
    }

    private void add(TaskId task, Dependency dependency) {
        byTask.computeIfAbsent(task, _ -> new ArrayList<>(2)).add(dependency);
    }

    static Links of(Plan plan) {
        return new Links(plan);
    }

    Links after(Plan next) {
        return next.kindsChangedSince(plan).contains(EntityKind.DEPENDENCY)
                ? new Links(next)
                : this;
    }

    List<Dependency> of(TaskId task) {
        return byTask.getOrDefault(task, List.of());
    }

    /// Whether the successor comes too early.
    static boolean isViolated(Dependency dependency, Item predecessor, Item successor) {
        if (!predecessor.hasTime() || !successor.hasTime()) {
            return false;
        }
        var from =
                switch (dependency.type()) {
                    case FINISH_TO_START, FINISH_TO_FINISH -> predecessor.end();
                    case START_TO_START, START_TO_FINISH -> predecessor.start();
                };
        var to =
                switch (dependency.type()) {
                    case FINISH_TO_START, START_TO_START -> successor.start();
                    case FINISH_TO_FINISH, START_TO_FINISH -> successor.end();
                };
        return to < from + dependency.lag().toMillis();
    }
}
