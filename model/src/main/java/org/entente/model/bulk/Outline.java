package org.entente.model.bulk;

import org.entente.model.edit.Edit;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;
import org.entente.model.schedule.Schedule;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Puts tasks below a summary and back out of it; what stands under them goes along.
public final class Outline {
    private final Plan plan;
    private final Schedule schedule;

    /// Where siblings stand together: under one summary, in one phase.
    private record Level(Activity.@Nullable Id parent, Phase.@Nullable Id phase) {
        static Level of(Task task) {
            return new Level(task.placement().parent(), task.placement().phase());
        }
    }

    /// A task with its times; those without time come last.
    private record Placed(Task task, Instant start, Instant finish) {}

    /// That of the rows of a timeline: the earliest, then the longest first.
    private static final Comparator<Placed> ORDER =
            Comparator.comparing(Placed::start)
                    .thenComparing(Placed::finish, Comparator.reverseOrder())
                    .thenComparing(placed -> placed.task().number())
                    .thenComparing(placed -> placed.task().name())
                    .thenComparing(placed -> placed.task().id().value());

    private Outline(Plan plan) {
        this.plan = plan;
        this.schedule = Schedule.of(plan);
    }

    /// Puts each task under the nearest activity before it on its level that does not go along. The
    /// first of a level stays; nothing to do makes an empty batch.
    public static Edit.Batch indented(Plan plan, Collection<? extends TaskId> tasks) {
        return new Outline(plan).indented(Branches.of(plan).tops(tasks));
    }

    private Edit.Batch indented(List<TaskId> tasks) {
        var going = new HashSet<>(tasks);
        var levels = new HashMap<Level, List<Placed>>();
        tasks.forEach(
                id ->
                        plan.find(Task.class, id)
                                .ifPresent(task -> levels.put(Level.of(task), new ArrayList<>())));
        plan.tasks()
                .forEach(
                        task -> {
                            var level = levels.get(Level.of(task));
                            if (level != null) {
                                level.add(placed(task));
                            }
                        });
        var edits = new ArrayList<Edit>();
        levels.values().forEach(level -> indent(level, going, edits));
        return new Edit.Batch(edits);
    }

    private Placed placed(Task task) {
        return switch (task) {
            case Activity activity ->
                    schedule.span(activity)
                            .map(span -> new Placed(task, span.start(), span.end()))
                            .orElseGet(() -> new Placed(task, Instant.MAX, Instant.MIN));
            case Milestone milestone ->
                    schedule.at(milestone)
                            .map(at -> new Placed(task, at, at))
                            .orElseGet(() -> new Placed(task, Instant.MAX, Instant.MIN));
        };
    }

    private static void indent(List<Placed> level, Set<TaskId> going, List<Edit> edits) {
        level.sort(ORDER);
        Activity above = null;
        for (var placed : level) {
            var task = placed.task();
            if (!going.contains(task.id())) {
                above = task instanceof Activity activity ? activity : above;
            } else if (above != null) {
                edits.add(under(task, above.id()));
            }
        }
    }

    private static Edit under(Task task, Activity.@Nullable Id parent) {
        return new Edit.Revise((Entity) task.withPlacement(task.placement().withParent(parent)));
    }

    /// Takes each task out from under its summary, to stand beside it; what stands at the top
    /// stays.
    public static Edit.Batch outdented(Plan plan, Collection<? extends TaskId> tasks) {
        var edits = new ArrayList<Edit>();
        for (var id : Branches.of(plan).tops(tasks)) {
            plan.find(Task.class, id)
                    .filter(task -> task.placement().parent() != null)
                    .ifPresent(task -> edits.add(under(task, above(plan, task))));
        }
        return new Edit.Batch(edits);
    }

    private static Activity.@Nullable Id above(Plan plan, Task task) {
        var parent = task.placement().parent();
        return parent == null
                ? null
                : plan.find(Activity.class, parent)
                        .map(summary -> summary.placement().parent())
                        .orElse(null);
    }
}
