package org.entente.app.feature.timeline;

import org.entente.model.plan.Dependency;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Plan;
import org.entente.model.plan.TaskId;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The dependencies of a plan by the tasks at their two ends; shared by the plans after it as long
/// as the dependencies stay as they are.
final class Links {
    private final Plan plan;
    private final Map<TaskId, List<Dependency>> known = new ConcurrentHashMap<>();

    private Links(Plan plan) {
        this.plan = plan.indexed();
    }

    static Links of(Plan plan) {
        return new Links(plan);
    }

    Links after(Plan next) {
        return next.kindsChangedSince(plan).contains(EntityKind.DEPENDENCY)
                ? new Links(next)
                : this;
    }

    /// Looked up once for each task that comes into view. A mere look takes no lock.
    List<Dependency> of(TaskId task) {
        var found = known.get(task);
        return found != null ? found : known.computeIfAbsent(task, this::find);
    }

    private List<Dependency> find(TaskId task) {
        return plan.holders(task)
                .filter(Dependency.class::isInstance)
                .map(Dependency.class::cast)
                .toList();
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
