package org.entente.model.bulk;

import org.entente.model.plan.Activity;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What stands under what among the tasks of a plan.
public final class Branches {
    private final Plan plan;
    private final Map<TaskId, List<TaskId>> below = new HashMap<>();

    private Branches(Plan plan) {
        this.plan = plan;
        plan.tasks().forEach(this::note);
    }

    public static Branches of(Plan plan) {
        return new Branches(plan);
    }

    private void note(Task task) {
        var parent = task.placement().parent();
        if (parent != null) {
            below.computeIfAbsent(parent, _ -> new ArrayList<>()).add(task.id());
        }
    }

    /// The tasks with all that stands under them, those asked for first.
    public Set<TaskId> whole(Collection<? extends TaskId> tasks) {
        var whole = new LinkedHashSet<TaskId>(tasks);
        var pending = new ArrayDeque<TaskId>(tasks);
        while (!pending.isEmpty()) {
            for (var child : below.getOrDefault(pending.remove(), List.of())) {
                if (whole.add(child)) {
                    pending.add(child);
                }
            }
        }
        return whole;
    }

    /// Those under which none of the others stands, in the order given.
    public List<TaskId> tops(Collection<? extends TaskId> tasks) {
        var all = new HashSet<TaskId>(tasks);
        return tasks.stream().<TaskId>map(id -> id).filter(id -> !isBelow(id, all)).toList();
    }

    private boolean isBelow(TaskId task, Set<TaskId> others) {
        var seen = new HashSet<TaskId>();
        var at = parent(task);
        while (at.isPresent() && seen.add(at.get())) {
            if (others.contains(at.get())) {
                return true;
            }
            at = parent(at.get());
        }
        return false;
    }

    private Optional<Activity.Id> parent(TaskId task) {
        return plan.find(Task.class, task)
                .flatMap(found -> Optional.ofNullable(found.placement().parent()));
    }
}
