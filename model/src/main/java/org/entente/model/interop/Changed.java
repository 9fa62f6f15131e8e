package org.entente.model.interop;

import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;

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
        var old = before.table(kind);
        var now = after.table(kind);
        if (old != now) {
            old.forEach((id, thing) -> note(changed, thing, now.get(id)));
            now.keySet().stream().filter(id -> !old.containsKey(id)).forEach(changed::add);
        }
        return changed;
    }

    @SuppressWarnings("ReferenceEquality")
    private static void note(Set<EntityId> changed, Entity old, @Nullable Entity now) {
        if (old != now) {
            changed.add(old.id());
        }
    }
}
