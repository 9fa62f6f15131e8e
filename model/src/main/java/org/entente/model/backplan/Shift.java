package org.entente.model.backplan;

import org.entente.model.edit.Edit;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Anchor;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.schedule.Schedule;
import org.entente.model.time.Offset;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Moves a thing by whole days, with what belongs to it: the tasks of a phase, the tasks under an
/// activity. What hung on an anchor hangs on it still.
final class Shift {
    private final Plan plan;
    private final ZoneId zone;

    Shift(Plan plan) {
        this.plan = plan;
        this.zone = plan.exercise().zone();
    }

    static Optional<Instant> start(Plan plan, EntityId subject) {
        var schedule = Schedule.of(plan);
        return switch (subject) {
            case Anchor.Id id ->
                    plan.find(Anchor.class, id).flatMap(anchor -> schedule.instant(anchor.at()));
            case Phase.Id id ->
                    plan.find(Phase.class, id)
                            .flatMap(phase -> schedule.instant(phase.timeframe().start()));
            case Activity.Id id -> schedule.start(id);
            case Milestone.Id id -> schedule.start(id);
            default -> Optional.empty();
        };
    }

    Edit by(EntityId subject, int days) {
        var edits = new ArrayList<Edit>();
        var moving = new HashSet<>(belonging(subject));
        moving.add(subject);
        for (var id : moving) {
            plan.find(id).map(entity -> one(entity, days)).ifPresent(edits::add);
        }
        return new Edit.Batch(edits);
    }

    private Edit one(Entity entity, int days) {
        return switch (entity) {
            case Anchor anchor -> new Edit.MoveAnchor(anchor.id(), shifted(anchor.at(), days));
            case Phase phase ->
                    new Edit.Revise(phase.withTimeframe(shifted(phase.timeframe(), days)));
            case Activity activity ->
                    new Edit.Reschedule(activity.id(), shifted(activity.timeframe(), days));
            case Milestone milestone ->
                    new Edit.MoveMilestone(milestone.id(), shifted(milestone.at(), days));
            default ->
                    throw new IllegalArgumentException(
                            "A thing of the kind (%s) has no date of its own."
                                    .formatted(entity.kind()));
        };
    }

    private Timeframe shifted(Timeframe old, int days) {
        return new Timeframe(shifted(old.start(), days), shifted(old.finish(), days));
    }

    When shifted(When old, int days) {
        return switch (old) {
            case When.Fixed(var at) -> When.at(at.atZone(zone).plusDays(days).toInstant());
            case When.Relative(var anchor, var offset) ->
                    new When.Relative(anchor, offset.plus(Offset.ofDays(days)));
        };
    }

    /// What moves along with the thing or is it: the tasks of a phase, all tasks under an activity.
    /// Of an anchor nothing, because its offsets follow by themselves.
    Set<EntityId> belonging(EntityId subject) {
        return switch (subject) {
            case Phase.Id phase ->
                    Set.copyOf(
                            plan.tasks()
                                    .filter(task -> phase.equals(task.placement().phase()))
                                    .map(Task::id)
                                    .toList());
            case Activity.Id top -> under(top);
            default -> Set.of();
        };
    }

    private Set<EntityId> under(Activity.Id top) {
        var found = new HashSet<EntityId>();
        List<? extends EntityId> next = List.of(top);
        while (!next.isEmpty()) {
            var above = Set.copyOf(next);
            next =
                    plan.tasks()
                            .filter(task -> isUnder(task, above))
                            .map(Task::id)
                            .filter(found::add)
                            .toList();
        }
        return found;
    }

    private static boolean isUnder(Task task, Set<? extends EntityId> above) {
        return Objects.nonNull(task.placement().parent())
                && above.contains(task.placement().parent());
    }
}
