package org.entente.model.edit;

import org.entente.model.edit.Outcome.Applied;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// A plan in the making, with what has been touched. Lives for one call of the editor.
final class Draft {
    private final Plan before;
    private final Map<EntityId, Change> changes = new LinkedHashMap<>();
    private Plan plan;
    private @Nullable Map<EntityId, Set<EntityId>> holders;

    Draft(Plan before) {
        this.before = before;
        this.plan = before;
    }

    Plan plan() {
        return plan;
    }

    void put(Entity entity) {
        plan = plan.put(entity);
        changes.put(entity.id(), new Change.Put(entity));
        if (holders != null) {
            note(holders, entity);
        }
    }

    void drop(EntityId id) {
        plan = plan.drop(id);
        changes.put(id, new Change.Drop(id));
    }

    <E extends Entity> Optional<Refusal> change(
            Class<E> type, EntityId id, UnaryOperator<E> wording) {
        var found = plan.find(type, id);
        if (found.isEmpty()) {
            return Optional.of(new Refusal.NoSuchThing(id));
        }
        put(wording.apply(found.get()));
        return Optional.empty();
    }

    /// The entities that point at the one with that id. The first question pays for all that
    /// follow.
    List<Entity> holders(EntityId id) {
        if (holders == null) {
            var index = new HashMap<EntityId, Set<EntityId>>();
            plan.entities().forEach(entity -> note(index, entity));
            holders = index;
        }
        return holders.getOrDefault(id, Set.of()).stream()
                .flatMap(holder -> plan.find(holder).stream())
                .filter(entity -> References.of(entity).anyMatch(id::equals))
                .toList();
    }

    private static void note(Map<EntityId, Set<EntityId>> index, Entity entity) {
        References.of(entity)
                .forEach(
                        target ->
                                index.computeIfAbsent(target, _ -> new LinkedHashSet<>())
                                        .add(entity.id()));
    }

    Optional<Refusal> judge() {
        return Judge.judge(plan, touched());
    }

    Applied applied() {
        return new Applied(plan, changes.values().stream().filter(this::tells).toList());
    }

    private List<Entity> touched() {
        return changes.values().stream()
                .filter(Change.Put.class::isInstance)
                .map(change -> ((Change.Put) change).entity())
                .toList();
    }

    /// A change that says nothing new, or drops what was never there, is not worth a record.
    private boolean tells(Change change) {
        return switch (change) {
            case Change.Put(var entity) -> !before.find(entity.id()).equals(Optional.of(entity));
            case Change.Drop(var id) -> before.has(id);
        };
    }
}
