package org.entente.app.feature.timeline;

import org.entente.model.plan.Activity;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;
import org.entente.model.schedule.Schedule;
import org.entente.model.schedule.Timed;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

import java.util.HashMap;
import java.util.Optional;
import java.util.stream.Stream;

/// The tasks of one plan as items, at the times that the schedule computes for them. `children`
/// counts what stands below each summary.
record Items(Plan plan, Schedule schedule, Times times, PMap<TaskId, Integer> children) {
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
        return new Items(plan, Schedule.of(plan), Times.of(plan), HashTreePMap.from(children));
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
        return new Items(next, schedule, times, counts);
    }

    private static PMap<TaskId, Integer> add(
            PMap<TaskId, Integer> counts, TaskId parent, int step) {
        var count = counts.getOrDefault(parent, 0) + step;
        return count > 0 ? counts.plus(parent, count) : counts.minus(parent);
    }

    /// With the times of the plan as it stands; what is computed is as old as these.
    Items resolved(Times newTimes) {
        return new Items(plan, Schedule.of(plan), newTimes, children);
    }

    /// The tasks right below the summary.
    Stream<TaskId> below(TaskId summary) {
        return isSummary(summary)
                ? plan.holders(summary)
                        .filter(Task.class::isInstance)
                        .map(Task.class::cast)
                        .filter(task -> summary.equals(task.placement().parent()))
                        .map(Task::id)
                : Stream.empty();
    }

    boolean isSummary(TaskId id) {
        return children.containsKey(id);
    }

    /// What the schedule computed for the task, unless it was reworded since.
    Optional<Timed> timed(TaskId id) {
        return plan.find(Task.class, id).flatMap(times::of);
    }

    /// Whether a delay of the task delays the plan.
    boolean isCritical(TaskId id) {
        return timed(id).filter(Timed::isCritical).isPresent();
    }

    Optional<Item> find(TaskId id) {
        return plan.find(Task.class, id).map(this::item);
    }

    /// At the computed time, or at the stated one while there is none.
    Item item(Task task) {
        var form = form(task);
        return times.of(task)
                .map(Timed::planned)
                .map(
                        ends ->
                                new Item(
                                        task,
                                        form,
                                        ends.start().toEpochMilli(),
                                        ends.finish().toEpochMilli()))
                .or(() -> stated(task, form))
                .orElseGet(() -> timeless(task, form));
    }

    private Item.Form form(Task task) {
        return switch (task) {
            case Milestone _ -> Item.Form.MILESTONE;
            case Activity activity -> isSummary(activity.id()) ? Item.Form.SUMMARY : Item.Form.BAR;
        };
    }

    private Optional<Item> stated(Task task, Item.Form form) {
        return switch (task) {
            case Activity activity ->
                    schedule.span(activity)
                            .map(
                                    span ->
                                            new Item(
                                                    activity,
                                                    form,
                                                    span.start().toEpochMilli(),
                                                    span.end().toEpochMilli()));
            case Milestone milestone ->
                    schedule.at(milestone)
                            .map(at -> at.toEpochMilli())
                            .map(at -> new Item(milestone, form, at, at));
        };
    }

    private static Item timeless(Task task, Item.Form form) {
        return new Item(task, form, Item.NEVER_START, Item.NEVER_END);
    }
}
