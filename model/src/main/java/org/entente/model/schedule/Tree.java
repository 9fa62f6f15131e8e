package org.entente.model.schedule;

import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which tasks stand under which summary; a task with others below it is a summary.
record Tree(Layered<TaskId, List<TaskId>> below) {
    static Tree of(List<Task> tasks) {
        Map<TaskId, List<TaskId>> below = new HashMap<>();
        for (var task : tasks) {
            var parent = task.placement().parent();
            if (parent != null) {
                below.computeIfAbsent(parent, _ -> new ArrayList<>()).add(task.id());
            }
        }
        return new Tree(Layered.of(below));
    }

    /// The tree after the task went from under one summary to under another.
    Tree with(TaskId task, @Nullable TaskId from, @Nullable TaskId to) {
        var changed = below;
        if (from != null) {
            var rest = new ArrayList<>(changed.get(from, List.of()));
            rest.remove(task);
            changed = rest.isEmpty() ? changed.minus(from) : changed.plus(from, rest);
        }
        if (to != null) {
            var more = new ArrayList<>(changed.get(to, List.of()));
            more.add(task);
            changed = changed.plus(to, more);
        }
        return new Tree(changed);
    }

    boolean isSummary(TaskId id) {
        return below.has(id);
    }

    /// The tasks right below.
    List<TaskId> below(TaskId id) {
        return below.get(id, List.of());
    }

    /// The tasks at the ends of the branches from here; the task itself where it is one.
    List<TaskId> leaves(TaskId id) {
        var leaves = new ArrayList<TaskId>();
        collect(id, leaves);
        return leaves;
    }

    private void collect(TaskId id, List<TaskId> leaves) {
        var children = below.get(id);
        if (children == null) {
            leaves.add(id);
        } else {
            children.forEach(child -> collect(child, leaves));
        }
    }

    /// The task and the summaries above it, from below.
    static List<TaskId> upwards(Plan plan, TaskId id) {
        var chain = new ArrayList<TaskId>();
        @Nullable TaskId next = id;
        while (next != null && !chain.contains(next)) {
            chain.add(next);
            next = plan.find(Task.class, next).map(task -> task.placement().parent()).orElse(null);
        }
        return chain;
    }
}
