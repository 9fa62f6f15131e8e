package org.entente.model.edit;

import org.entente.model.plan.Anchor;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Named;
import org.entente.model.plan.Plan;
import org.entente.model.plan.References;
import org.entente.model.schedule.Anchors;
import org.entente.model.schedule.Moments;
import org.entente.model.secrecy.Disclosure;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What must hold in every plan, asked of the things that an edit touched. Refuses only what the
/// edit itself makes wrong: what was wrong before, or went wrong because an anchor moved, is a
/// finding and stays editable.
final class Judge {
    private final Plan before;
    private final Plan plan;
    private final Anchors anchors;

    private Judge(Plan before, Plan plan) {
        this.before = before;
        this.plan = plan;
        this.anchors = Anchors.of(plan);
    }

    static Optional<Refusal> judge(Plan before, Plan plan, List<Entity> touched) {
        if (plan.count(EntityKind.EXERCISE) != 1) {
            return Optional.of(new Refusal.OneExercise());
        }
        var judge = new Judge(before, plan);
        return touched.stream()
                .flatMap(entity -> judge.faults(entity).stream())
                .findFirst()
                .or(() -> judge.loop(touched))
                .or(() -> judge.waiting(touched));
    }

    /// What no plan may have, however it came about; times that run backwards may come of a moved
    /// anchor, and two anchors of one code of a merge.
    static Optional<Refusal> fault(Plan plan) {
        if (plan.count(EntityKind.EXERCISE) != 1) {
            return Optional.of(new Refusal.OneExercise());
        }
        var judge = new Judge(Plan.EMPTY, plan);
        var entities = plan.entities().toList();
        return entities.stream()
                .flatMap(
                        entity ->
                                blankName(null, entity)
                                        .or(() -> judge.looseReference(null, entity))
                                        .stream())
                .findFirst()
                .or(() -> judge.loop(entities));
    }

    private Optional<Refusal> faults(Entity entity) {
        var was = before.find(entity.id()).orElse(null);
        return blankName(was, entity)
                .or(() -> looseReference(was, entity))
                .or(() -> backwards(was, entity))
                .or(() -> codeTaken(was, entity))
                .or(() -> OfferSteps.fault(was, entity))
                .or(() -> disclosure(was, entity));
    }

    private static Optional<Refusal> disclosure(@Nullable Entity was, Entity entity) {
        return Disclosure.of(was, entity).map(told -> new Refusal.Discloses(entity.id(), told));
    }

    private static Optional<Refusal> blankName(@Nullable Entity was, Entity entity) {
        return entity instanceof Named named
                        && named.name().isBlank()
                        && !(was instanceof Named same && same.name().equals(named.name()))
                ? Optional.of(new Refusal.BlankName(entity.id()))
                : Optional.empty();
    }

    private Optional<Refusal> looseReference(@Nullable Entity was, Entity entity) {
        return References.of(entity)
                .filter(target -> !plan.has(target))
                .filter(target -> was == null || References.of(was).noneMatch(target::equals))
                .findFirst()
                .map(target -> new Refusal.LooseReference(entity.id(), target));
    }

    private Optional<Refusal> backwards(@Nullable Entity was, Entity entity) {
        var stated = Moments.timeframe(entity);
        var earlier = Optional.ofNullable(was).flatMap(Moments::timeframe);
        if (stated.isEmpty() || stated.equals(earlier)) {
            return Optional.empty();
        }
        return ends(anchors, stated.get())
                .filter(ends -> !ends.start().isBefore(ends.finish()))
                .filter(ends -> !isOld(earlier.orElse(null), ends))
                .map(ends -> new Refusal.EndsBeforeStart(entity.id(), ends.start(), ends.finish()));
    }

    /// The instants of a timeframe, in whatever order.
    private record Ends(Instant start, Instant finish) {}

    private static Optional<Ends> ends(Anchors anchors, Timeframe timeframe) {
        return anchors.instant(timeframe.start())
                .flatMap(
                        start ->
                                anchors.instant(timeframe.finish())
                                        .map(finish -> new Ends(start, finish)));
    }

    /// Other words for the same moments, as when an anchor gets another code.
    private boolean isOld(@Nullable Timeframe earlier, Ends ends) {
        return earlier != null
                && ends(Anchors.of(before), earlier).filter(ends::equals).isPresent();
    }

    private Optional<Refusal> codeTaken(@Nullable Entity was, Entity entity) {
        return entity instanceof Anchor anchor
                        && !(was instanceof Anchor same && same.code().equals(anchor.code()))
                        && isTaken(anchor)
                ? Optional.of(new Refusal.AnchorCodeTaken(anchor.code()))
                : Optional.empty();
    }

    private boolean isTaken(Anchor anchor) {
        return plan.anchors()
                .anyMatch(
                        other ->
                                other.code().equals(anchor.code())
                                        && !other.id().equals(anchor.id()));
    }

    private Optional<Refusal> loop(List<Entity> touched) {
        var bound =
                touched.stream()
                        .filter(
                                entity ->
                                        Bonds.differ(before.find(entity.id()).orElse(null), entity))
                        .toList();
        return bound.isEmpty()
                ? Optional.empty()
                : new Bonds(plan).loop(bound).map(Refusal.Loop::new);
    }

    /// A task that waits for itself by way of a summary.
    private Optional<Refusal> waiting(List<Entity> touched) {
        var linked =
                touched.stream()
                        .filter(
                                entity ->
                                        Waiting.differ(
                                                before.find(entity.id()).orElse(null), entity))
                        .toList();
        return linked.isEmpty() || plan.count(EntityKind.DEPENDENCY) == 0
                ? Optional.empty()
                : new Waiting(plan).loop(linked).map(Refusal.Loop::new);
    }
}
