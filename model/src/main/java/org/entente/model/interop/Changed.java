package org.entente.model.interop;

import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/// Which things of a kind are not the same in two plans. Tables and things that are the same object
/// are not looked into.
final class Changed {
    private final Plan before;
    private final Plan after;

    Changed(Plan before, Plan after) {
        this.before = before;
        this.after = after;
    }

    @SuppressWarnings("ReferenceEquality")
    Set<EntityId> of(EntityKind kind) {
        var changed = new LinkedHashSet<EntityId>();
        if (before.table(kind) != after.table(kind)) {
            walk(
                    before.table(kind).values().iterator(),
                    after.table(kind).values().iterator(),
                    changed);
        }
        return changed;
    }

    /// Both are in the order of their ids, so one walk along both tells.
    @SuppressWarnings("ReferenceEquality")
    private static void walk(Iterator<Entity> olds, Iterator<Entity> news, Set<EntityId> changed) {
        var old = next(olds);
        var now = next(news);
        while (old != null && now != null) {
            int order = old == now ? 0 : Plan.BY_ID.compare(old.id(), now.id());
            if (old != now) {
                changed.add(order <= 0 ? old.id() : now.id());
            }
            old = order <= 0 ? next(olds) : old;
            now = order >= 0 ? next(news) : now;
        }
        rest(old, olds, changed);
        rest(now, news, changed);
    }

    private static void rest(
            @Nullable Entity first, Iterator<Entity> others, Set<EntityId> changed) {
        for (var thing = first; thing != null; thing = next(others)) {
            changed.add(thing.id());
        }
    }

    private static @Nullable Entity next(Iterator<Entity> things) {
        return things.hasNext() ? things.next() : null;
    }
}
