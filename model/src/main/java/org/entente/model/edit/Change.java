package org.entente.model.edit;

import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;

/// What became true. The only thing persistence ever sees.
public sealed interface Change {
    /// The entity now reads so, whether it was there before or not.
    record Put(Entity entity) implements Change {}

    /// The entity is gone.
    record Drop(EntityId id) implements Change {}

    /// What it is about.
    default EntityId id() {
        return switch (this) {
            case Put(var entity) -> entity.id();
            case Drop(var id) -> id;
        };
    }

    default Plan on(Plan plan) {
        return switch (this) {
            case Put(var entity) -> plan.put(entity);
            case Drop(var id) -> plan.drop(id);
        };
    }
}
