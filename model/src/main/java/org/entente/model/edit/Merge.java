package org.entente.model.edit;

import static java.util.stream.Collectors.toMap;

import org.entente.model.edit.Conflict.Side;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Brings together what two planners did to the same plan. Which of them is mine makes no
/// difference to the plan that comes of it, and no field is lost: it is in the plan or in a
/// conflict.
public final class Merge {
    private final Plan base;
    private final Map<EntityId, Change> mine;
    private final Map<EntityId, Change> theirs;
    private final List<Conflict> conflicts = new ArrayList<>();
    private Plan plan;

    private Merge(SameCodes plans) {
        this.base = plans.base();
        this.mine = byId(Difference.changes(plans.base(), plans.mine()));
        this.theirs = byId(Difference.changes(plans.base(), plans.theirs()));
        this.plan = plans.base();
    }

    /// What both sides make of the base together.
    ///
    /// @param base what both began with; an empty plan where they have nothing in common
    public static Merged merge(Plan base, Plan mine, Plan theirs) {
        if (theirs.equals(base) || theirs.equals(mine)) {
            return new Merged(mine, List.of());
        }
        if (mine.equals(base)) {
            return new Merged(theirs, List.of());
        }
        var plans = new SameCodes(base, mine, theirs).aligned();
        var merge = new Merge(plans);
        merge.together();
        var mending = new Mending(plans, merge.plan);
        mending.mend();
        merge.conflicts.addAll(mending.conflicts());
        merge.conflicts.sort(Mending.ORDER);
        return new Merged(mending.plan(), merge.conflicts);
    }

    private static Map<EntityId, Change> byId(List<Change> changes) {
        return changes.stream().collect(toMap(Change::id, change -> change));
    }

    private void together() {
        mine.forEach((id, change) -> plan = next(id, change, theirs.get(id)));
        theirs.forEach(
                (id, change) -> {
                    if (!mine.containsKey(id)) {
                        plan = change.on(plan);
                    }
                });
    }

    private Plan next(EntityId id, Change ours, @Nullable Change other) {
        return switch (ours) {
            case Change.Put(var entity) -> put(id, entity, other);
            case Change.Drop drop -> drop(drop, other);
        };
    }

    private Plan put(EntityId id, Entity entity, @Nullable Change other) {
        return switch (other) {
            case null -> plan.put(entity);
            case Change.Put(var theirWording) -> plan.put(both(id, entity, theirWording));
            case Change.Drop _ -> kept(entity, Side.THEIRS);
        };
    }

    private Plan drop(Change.Drop drop, @Nullable Change other) {
        return switch (other) {
            case null -> drop.on(plan);
            case Change.Put(var entity) -> kept(entity, Side.MINE);
            case Change.Drop _ -> drop.on(plan);
        };
    }

    private Entity both(EntityId id, Entity ours, Entity other) {
        var fields = new FieldMerge();
        var merged = fields.merge(base.find(id).orElse(null), ours, other);
        fields.choices().forEach(choice -> conflicts.add(new Conflict.Field(id, choice)));
        return merged;
    }

    private Plan kept(Entity entity, Side deletedBy) {
        conflicts.add(new Conflict.DeletedAndChanged(entity.id(), deletedBy, entity));
        return plan.put(entity);
    }
}
