package org.entente.app.feature.timeline;

import org.entente.model.plan.Activity;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;
import org.entente.model.schedule.Schedule;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

import java.util.HashMap;
import java.util.Optional;

/// The tasks of one plan as items. `children` counts what stands below each summary.
record Items(Plan plan, Schedule schedule, PMap<TaskId, Integer> children) {
    static Items of(Plan plan) {
        var children = new HashMap<TaskId, Integer>();
        plan.tasks()
                .forEach(
                        task -> {
                            var parent = task.placement().parent();
                            if (parent != null) {
                                children.merge(parent, 1, Integer::sum);
                            }
                        });
        return new Items(plan, Schedule.of(plan), HashTreePMap.from(children));
    }

    /// The items of the plan after one task was put or dropped.
    Items after(Plan next, @Nullable Task before, @Nullable Task now) {
        var counts = children;
        var old = before == null ? null : before.placement().parent();
        var parent = now == null ? null : now.placement().parent();
        if (old != null) {
            counts = add(counts, old, -1);
        }
        if (parent != null) {
            counts = add(counts, parent, 1);
        }
        return new Items(next, schedule, counts);
    }

    private static PMap<TaskId, Integer> add(
            PMap<TaskId, Integer> counts, TaskId parent, int step) {
        var count = counts.getOrDefault(parent, 0) + step;
        return count > 0 ? counts.plus(parent, count) : counts.minus(parent);
    }

    /// With the times of the plan as it stands.
    Items resolved() {
        return new Items(plan, Schedule.of(plan), children);
    }

    boolean isSummary(TaskId id) {
        return children.containsKey(id);
    }

    Optional<Item> find(TaskId id) {
        return plan.find(Task.class, id).map(this::item);
    }

    Item item(Task task) {
        return switch (task) {
            case Activity activity -> bar(activity);
            case Milestone milestone ->
                    schedule.at(milestone)
                            .map(at -> at.toEpochMilli())
                            .map(at -> new Item(milestone, Item.Form.MILESTONE, at, at))
                            .orElseGet(() -> timeless(milestone, Item.Form.MILESTONE));
        };
    }

    private Item bar(Activity activity) {
        var form = isSummary(activity.id()) ? Item.Form.SUMMARY : Item.Form.BAR;
        return schedule.span(activity)
                .map(
                        span ->
                                new Item(
                                        activity,
                                        form,
                                        span.start().toEpochMilli(),
                                        span.end().toEpochMilli()))
                .orElseGet(() -> timeless(activity, form));
    }

    private static Item timeless(Task task, Item.Form form) {
        return new Item(task, form, Item.NEVER_START, Item.NEVER_END);
    }
}
