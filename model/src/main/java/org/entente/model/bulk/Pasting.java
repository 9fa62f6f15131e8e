package org.entente.model.bulk;

import static java.util.Comparator.comparing;

import org.entente.model.edit.Edit;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Anchor;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.Constraint;
import org.entente.model.plan.Dependency;
import org.entente.model.plan.Entity;
import org.entente.model.plan.ExitCondition;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Placement;
import org.entente.model.plan.Plan;
import org.entente.model.plan.TaskId;
import org.entente.model.plan.Timing;
import org.entente.model.schedule.Anchors;
import org.entente.model.time.AnchorCode;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Puts a clipping into a plan: everything under new ids, numbers made unique, the links among the
/// tasks kept. What they refer to is found again by id or by name, else it is left open. A time
/// that hangs on an anchor unknown here becomes fixed.
public final class Pasting {
    private final Plan plan;
    private final Plan part;
    private final Supplier<UUID> ids;
    private final Phase.@Nullable Id phase;
    private final Counterparts counterparts;
    private final Anchors before;
    private final Set<AnchorCode> anchors = new HashSet<>();
    private final Map<TaskId, TaskId> tasks = new HashMap<>();
    private final Numbers numbers;

    /// The edit, and the tasks that it adds.
    public record Pasted(Edit.Batch edit, Set<TaskId> tasks) {}

    private Pasting(Plan plan, Plan part, Supplier<UUID> ids, Phase.@Nullable Id phase) {
        this.plan = plan;
        this.part = part;
        this.ids = ids;
        this.phase = phase;
        this.counterparts = new Counterparts(part, plan);
        this.before = Anchors.of(part);
        this.numbers = new Numbers(plan);
        plan.anchors().map(Anchor::code).forEach(anchors::add);
    }

    /// The edit that puts the clipping into the plan.
    ///
    /// @param ids gives a new id each time
    /// @param phase where the topmost tasks go; null to leave each in its own
    public static Pasted into(
            Plan plan, Clipping clipping, Supplier<UUID> ids, Phase.@Nullable Id phase) {
        return new Pasting(plan, clipping.part(), ids, phase).paste();
    }

    private Pasted paste() {
        part.activities().forEach(task -> tasks.put(task.id(), new Activity.Id(ids.get())));
        part.milestones().forEach(task -> tasks.put(task.id(), new Milestone.Id(ids.get())));
        var copies =
                Stream.of(
                        part.activities().sorted(comparing(Activity::number)).map(this::copy),
                        part.milestones().sorted(comparing(Milestone::number)).map(this::copy),
                        part.dependencies().flatMap(this::copy),
                        part.constraints().flatMap(this::copy),
                        part.exitConditions().flatMap(this::copy),
                        part.assignments().flatMap(this::copy));
        var edits = new ArrayList<Edit>();
        copies.flatMap(copied -> copied).forEach((Entity copy) -> edits.add(new Edit.Add(copy)));
        return new Pasted(new Edit.Batch(edits), Set.copyOf(tasks.values()));
    }

    private Entity copy(Activity task) {
        var old = task.timeframe();
        return tasks.get(task.id()) instanceof Activity.Id id
                ? task.withId(id)
                        .withNumber(numbers.free(task.number()))
                        .withTimeframe(new Timeframe(time(old.start()), time(old.finish())))
                        .withTiming(timing(task.timing()))
                        .withPlacement(placement(task.placement()))
                : task;
    }

    private Entity copy(Milestone task) {
        return tasks.get(task.id()) instanceof Milestone.Id id
                ? task.withId(id)
                        .withNumber(numbers.free(task.number()))
                        .withAt(time(task.at()))
                        .withTiming(timing(task.timing()))
                        .withPlacement(placement(task.placement()))
                : task;
    }

    private When time(When when) {
        return when instanceof When.Relative(var anchor, _) && !anchors.contains(anchor)
                ? before.instant(when).map(When::at).orElse(when)
                : when;
    }

    private Timing timing(Timing timing) {
        return timing.withCalendars(
                timing.calendars().stream()
                        .flatMap(id -> counterparts.calendar(id).stream())
                        .toList());
    }

    private Placement placement(Placement old) {
        var parent = old.parent();
        if (parent != null && tasks.get(parent) instanceof Activity.Id copied) {
            return new Placement(
                    phase == null ? counterparts.phase(old.phase()) : phase,
                    copied,
                    counterparts.place(old.place()));
        }
        return new Placement(
                phase == null ? counterparts.phase(old.phase()) : phase,
                parent != null && phase == null && plan.has(parent) ? parent : null,
                counterparts.place(old.place()));
    }

    private Stream<Entity> copy(Dependency link) {
        var from = tasks.get(link.predecessor());
        var to = tasks.get(link.successor());
        return from == null || to == null
                ? Stream.empty()
                : Stream.of(
                        new Dependency(
                                new Dependency.Id(ids.get()),
                                from,
                                to,
                                link.type(),
                                link.lag(),
                                link.lagTime(),
                                link.notes()));
    }

    private Stream<Entity> copy(Constraint limit) {
        var task = tasks.get(limit.task());
        var at = limit.at();
        return task == null
                ? Stream.empty()
                : Stream.of(
                        new Constraint(
                                new Constraint.Id(ids.get()),
                                task,
                                limit.type(),
                                at == null ? null : time(at),
                                limit.notes()));
    }

    /// What a milestone waits for is open again for its copy.
    private Stream<Entity> copy(ExitCondition old) {
        return tasks.get(old.milestone()) instanceof Milestone.Id milestone
                ? Stream.of(
                        new ExitCondition(
                                new ExitCondition.Id(ids.get()),
                                milestone,
                                old.name(),
                                old.notes()))
                : Stream.empty();
    }

    private Stream<Entity> copy(Assignment old) {
        var task = tasks.get(old.task());
        return task == null
                ? Stream.empty()
                : counterparts.assignee(old.assignee()).stream()
                        .map(
                                who ->
                                        new Assignment(
                                                new Assignment.Id(ids.get()),
                                                task,
                                                who,
                                                old.role(),
                                                old.notes()));
    }
}
