package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.entente.model.time.When;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// A bound on the time of a task that no dependency expresses.
public record Constraint(Id id, TaskId task, ConstraintKind type, @Nullable When at, Notes notes)
        implements Entity {
    /// Identity of a constraint.
    public record Id(UUID value) implements EntityId {
        @Override
        public EntityKind kind() {
            return EntityKind.CONSTRAINT;
        }
    }

    public Constraint withType(ConstraintKind newType) {
        return new Constraint(id, task, newType, at, notes);
    }

    public Constraint withAt(@Nullable When newAt) {
        return new Constraint(id, task, type, newAt, notes);
    }
}
