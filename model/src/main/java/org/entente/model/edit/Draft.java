package org.entente.model.edit;

import org.entente.model.edit.Outcome.Applied;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A plan in the making, with what has been touched. Lives for one call of the editor.
final class Draft {
    private final Plan before;
    private final Map<EntityId, Change> changes = new LinkedHashMap<>();
    private Plan plan;
    private boolean asked;

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

    /// The entities that point at the one with that id. The first question may look through the
    /// plan, the second pays for an index that answers all that follow.
    List<Entity> holders(EntityId id) {
        if (asked) {
            plan = plan.indexed();
        }
        asked = true;
        return plan.holders(id).toList();
    }

    Optional<Refusal> judge() {
        return Judge.judge(before, plan, touched());
    }

    Applied applied() {
        return new Applied(plan, changes.values().stream().filter(this::tells).toList());
    }

    private List<Entity> touched() {
        return changes.values().stream()
                .flatMap(
                        change ->
                                switch (change) {
                                    case Change.Put(var entity) -> Stream.of(entity);
                                    case Change.Drop _ -> Stream.empty();
                                })
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
