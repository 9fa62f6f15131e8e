package org.entente.model.plan;

import static java.util.Comparator.comparing;

import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.TreePSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Who points at whom in a plan. Immutable; the one of a changed plan shares all that stayed with
/// the one before, so that an edit costs no more than the references it changed.
final class Holders {
    private static final PSet<EntityId> NOBODY =
            TreePSet.empty(comparing(EntityId::kind).thenComparing(Plan.BY_ID));

    /// As it was gathered, never changed since.
    private final Map<EntityId, List<EntityId>> gathered;

    /// Of whatever is held by others than it was then.
    private final PMap<EntityId, PSet<EntityId>> changed;

    private Holders(
            Map<EntityId, List<EntityId>> gathered, PMap<EntityId, PSet<EntityId>> changed) {
        this.gathered = gathered;
        this.changed = changed;
    }

    /// Looks through the whole plan.
    static Holders of(Plan plan) {
        var gathered = new HashMap<EntityId, List<EntityId>>();
        plan.entities().forEach(entity -> note(entity, gathered));
        return new Holders(gathered, HashTreePMap.empty());
    }

    private static void note(Entity entity, Map<EntityId, List<EntityId>> gathered) {
        References.of(entity)
                .distinct()
                .forEach(
                        target ->
                                gathered.computeIfAbsent(target, _ -> new ArrayList<>(4))
                                        .add(entity.id()));
    }

    /// After a thing was put or dropped.
    Holders after(@Nullable Entity before, @Nullable Entity now) {
        var old = targets(before);
        var next = targets(now);
        if (old.equals(next)) {
            return this;
        }
        var held = changed;
        for (var target : old) {
            if (before != null && !next.contains(target)) {
                held = held.plus(target, holders(target, held).minus(before.id()));
            }
        }
        for (var target : next) {
            if (now != null && !old.contains(target)) {
                held = held.plus(target, holders(target, held).plus(now.id()));
            }
        }
        return new Holders(gathered, held);
    }

    private static List<EntityId> targets(@Nullable Entity entity) {
        return entity == null ? List.of() : References.of(entity).toList();
    }

    private PSet<EntityId> holders(EntityId target, PMap<EntityId, PSet<EntityId>> held) {
        var known = held.get(target);
        return known == null ? NOBODY.plusAll(gathered.getOrDefault(target, List.of())) : known;
    }

    /// The things that point at that one, by kind and id.
    Collection<EntityId> of(EntityId target) {
        Collection<EntityId> known = changed.get(target);
        return known == null ? gathered.getOrDefault(target, List.of()) : known;
    }
}
