package org.entente.model.edit;

import org.entente.model.plan.Activity;
import org.entente.model.plan.Anchor;
import org.entente.model.plan.Dependency;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Named;
import org.entente.model.plan.Plan;
import org.entente.model.schedule.Anchors;
import org.entente.model.schedule.Moments;
import org.entente.model.time.AnchorCode;
import org.entente.model.time.When;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What must hold in every plan, asked of the things that an edit touched.
final class Judge {
    private final Plan plan;
    private final Anchors anchors;

    private Judge(Plan plan) {
        this.plan = plan;
        this.anchors = Anchors.of(plan);
    }

    static Optional<Refusal> judge(Plan plan, List<Entity> touched) {
        if (plan.count(EntityKind.EXERCISE) != 1) {
            return Optional.of(new Refusal.OneExercise());
        }
        var judge = new Judge(plan);
        return touched.stream()
                .filter(entity -> plan.has(entity.id()))
                .flatMap(entity -> judge.faults(entity).stream())
                .findFirst()
                .or(() -> judge.loop(touched));
    }

    /// What no plan may have, however it came about; times that run backwards may come of a moved
    /// anchor, and two anchors of one code of a merge.
    static Optional<Refusal> fault(Plan plan) {
        if (plan.count(EntityKind.EXERCISE) != 1) {
            return Optional.of(new Refusal.OneExercise());
        }
        var judge = new Judge(plan);
        return plan.entities()
                .flatMap(
                        entity -> blankName(entity).or(() -> judge.looseReference(entity)).stream())
                .findFirst()
                .or(() -> judge.loop(plan.entities().toList()));
    }

    private Optional<Refusal> faults(Entity entity) {
        return blankName(entity)
                .or(() -> looseReference(entity))
                .or(() -> backwards(entity))
                .or(() -> codeTaken(entity));
    }

    private static Optional<Refusal> blankName(Entity entity) {
        return entity instanceof Named named && named.name().isBlank()
                ? Optional.of(new Refusal.BlankName(entity.id()))
                : Optional.empty();
    }

    private Optional<Refusal> looseReference(Entity entity) {
        return References.of(entity)
                .filter(target -> !plan.has(target))
                .findFirst()
                .map(target -> new Refusal.LooseReference(entity.id(), target));
    }

    private Optional<Refusal> backwards(Entity entity) {
        return Moments.timeframe(entity)
                .flatMap(
                        timeframe ->
                                backwards(
                                        entity.id(),
                                        anchors.instant(timeframe.start()),
                                        anchors.instant(timeframe.finish())));
    }

    private static Optional<Refusal> backwards(
            EntityId id, Optional<Instant> start, Optional<Instant> finish) {
        return start.flatMap(
                from ->
                        finish.filter(until -> !from.isBefore(until))
                                .map(until -> new Refusal.EndsBeforeStart(id, from, until)));
    }

    private Optional<Refusal> codeTaken(Entity entity) {
        return entity instanceof Anchor anchor
                        && plan.anchors()
                                .anyMatch(
                                        other ->
                                                other.code().equals(anchor.code())
                                                        && !other.id().equals(anchor.id()))
                ? Optional.of(new Refusal.AnchorCodeTaken(anchor.code()))
                : Optional.empty();
    }

    private Optional<Refusal> loop(List<Entity> touched) {
        return touched.stream()
                .map(Entity::kind)
                .distinct()
                .flatMap(kind -> Loops.find(steps(kind)).stream())
                .findFirst()
                .map(Refusal.Loop::new);
    }

    /// From each thing of that kind to what it stands under or hangs on; from predecessor to
    /// successor.
    private Map<EntityId, List<EntityId>> steps(EntityKind kind) {
        var steps = new HashMap<EntityId, List<EntityId>>();
        var codes = new HashMap<AnchorCode, EntityId>();
        plan.anchors().forEach(anchor -> codes.put(anchor.code(), anchor.id()));
        for (var entity : plan.table(kind).values()) {
            switch (entity) {
                case Anchor(var id, _, _, When.Relative(var code, _), _) ->
                        step(steps, id, codes.get(code));
                case ForceElement element -> step(steps, element.id(), element.superior());
                case Activity activity -> step(steps, activity.id(), activity.placement().parent());
                case Dependency dependency ->
                        step(steps, dependency.predecessor(), dependency.successor());
                default -> {}
            }
        }
        return steps;
    }

    private static void step(
            Map<EntityId, List<EntityId>> steps, EntityId from, @Nullable EntityId to) {
        if (to != null) {
            steps.computeIfAbsent(from, _ -> new ArrayList<>()).add(to);
        }
    }
}
