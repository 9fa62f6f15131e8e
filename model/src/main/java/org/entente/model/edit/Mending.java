package org.entente.model.edit;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import org.entente.model.edit.Conflict.Side;
import org.entente.model.plan.Anchor;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Plan;
import org.entente.model.plan.References;
import org.entente.model.time.AnchorCode;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Makes a merged plan sound again: what is still needed comes back, loops are opened, one exercise
/// remains. Each repair is told as a conflict.
final class Mending {
    private static final Comparator<EntityId> BY_ID =
            comparing(EntityId::kind).thenComparing(EntityId::value);

    static final Comparator<Conflict> ORDER =
            comparing(Conflict::subject, BY_ID)
                    .thenComparing(Mending::field, nullsFirst(naturalOrder()))
                    .thenComparing(conflict -> conflict.getClass().getSimpleName());

    private final Plan base;
    private final Plan mine;
    private final Plan theirs;
    private final Map<EntityId, Conflict> restored = new LinkedHashMap<>();
    private final List<Conflict> others = new ArrayList<>();
    private Plan plan;

    Mending(SameCodes plans, Plan merged) {
        this.base = plans.base();
        this.mine = plans.mine();
        this.theirs = plans.theirs();
        this.plan = merged;
    }

    private static @Nullable String field(Conflict conflict) {
        return switch (conflict) {
            case Conflict.Field(_, var choice) -> choice.field();
            case Conflict.DeletedAndChanged _,
                    Conflict.DeletedAndNeeded _,
                    Conflict.Loop _,
                    Conflict.AnchorCodeShared _,
                    Conflict.TwoExercises _ ->
                    null;
        };
    }

    Plan plan() {
        return plan;
    }

    List<Conflict> conflicts() {
        var all = new ArrayList<>(restored.values());
        all.addAll(others);
        return all;
    }

    void mend() {
        keepOneExercise();
        keepPages();
        restore();
        while (openLoop() || openWaiting()) {
            restore();
        }
        shareCodes();
    }

    private void keepOneExercise() {
        var exercises =
                plan.table(EntityKind.EXERCISE).values().stream()
                        .sorted(comparing(Entity::id, BY_ID))
                        .toList();
        exercises.stream()
                .skip(1)
                .forEach(
                        second -> {
                            plan = plan.drop(second.id());
                            others.add(
                                    new Conflict.TwoExercises(exercises.getFirst().id(), second));
                        });
    }

    /// A baseline that one side deleted and the other kept is kept with all its pages.
    private void keepPages() {
        for (var id : plan.table(EntityKind.BASELINE).keySet()) {
            if (!mine.has(id) || !theirs.has(id)) {
                (mine.has(id) ? mine : theirs)
                        .baselinePages()
                        .filter(page -> page.baseline().equals(id))
                        .forEach(page -> plan = plan.put(page));
            }
        }
    }

    /// Brings back what something points at, and what that points at in turn. Only what one side
    /// changed can point at what the other side deleted.
    private void restore() {
        var missing = missing(plan.entities().toList());
        while (!missing.isEmpty()) {
            var back =
                    missing.entrySet().stream()
                            .map(entry -> restore(entry.getKey(), entry.getValue()))
                            .toList();
            missing = missing(back);
        }
    }

    /// Each missing thing with the first that needs it.
    private Map<EntityId, EntityId> missing(List<Entity> holders) {
        var missing = new TreeMap<EntityId, EntityId>(BY_ID);
        for (var holder : holders) {
            References.of(holder)
                    .filter(target -> !plan.has(target))
                    .forEach(target -> missing.merge(target, holder.id(), Mending::first));
        }
        return missing;
    }

    private static EntityId first(EntityId one, EntityId other) {
        return BY_ID.compare(one, other) <= 0 ? one : other;
    }

    private Entity restore(EntityId id, EntityId neededBy) {
        var deletedBy = mine.has(id) ? Side.THEIRS : Side.MINE;
        var keeper = mine.has(id) ? mine : theirs;
        var back = keeper.find(id).or(() -> base.find(id)).orElseThrow();
        plan = plan.put(back);
        restored.put(id, new Conflict.DeletedAndNeeded(id, deletedBy, neededBy));
        return back;
    }

    /// Opens one loop that came of the merge. True where there was one.
    private boolean openLoop() {
        var bound =
                plan.entities()
                        .filter(entity -> Bonds.differ(base.find(entity.id()).orElse(null), entity))
                        .toList();
        var loop = new Bonds(plan).loop(bound);
        loop.ifPresent(this::open);
        return loop.isPresent();
    }

    /// Opens one loop in which a task waits for itself by way of a summary. True where there was
    /// one.
    private boolean openWaiting() {
        var waiting = new Waiting(plan);
        var linked =
                plan.entities()
                        .filter(
                                entity ->
                                        Waiting.differ(base.find(entity.id()).orElse(null), entity))
                        .toList();
        var loop = waiting.loop(linked);
        loop.ifPresent(members -> open(members, waiting.links(linked)));
        return loop.isPresent();
    }

    private void open(List<EntityId> members) {
        open(members, new Bonds(plan).links(members));
    }

    private void open(List<EntityId> members, List<Entity> links) {
        var last = links.stream().max(comparing(Entity::id, BY_ID)).orElseThrow();
        var changed =
                links.stream()
                        .filter(link -> Bonds.differ(base.find(link.id()).orElse(null), link))
                        .max(comparing(Entity::id, BY_ID))
                        .orElse(last);
        var opened = new Unbinding(plan, base, mine, theirs).open(changed);
        plan = opened == null ? plan.drop(changed.id()) : plan.put(opened);
        var sorted = members.stream().sorted(BY_ID).toList();
        others.add(new Conflict.Loop(changed.id(), sorted, changed));
    }

    private void shareCodes() {
        var byCode = new HashMap<AnchorCode, List<Anchor>>();
        plan.anchors()
                .sorted(comparing(Entity::id, BY_ID))
                .forEach(
                        anchor ->
                                byCode.computeIfAbsent(anchor.code(), _ -> new ArrayList<>())
                                        .add(anchor));
        byCode.forEach(
                (code, anchors) -> {
                    if (anchors.size() > 1 && !isOld(code, anchors.size())) {
                        var ids = anchors.stream().<EntityId>map(Anchor::id).toList();
                        others.add(
                                new Conflict.AnchorCodeShared(
                                        ids.getFirst(), code, ids.subList(1, ids.size())));
                    }
                });
    }

    private boolean isOld(AnchorCode code, int count) {
        return base.anchors().filter(anchor -> anchor.code().equals(code)).count() >= count;
    }
}
