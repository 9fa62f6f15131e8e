package org.entente.model.plan;

import org.entente.model.label.Notes;

import java.time.Duration;
import java.util.UUID;

/// The successor may not come earlier than the predecessor allows. The lag is elapsed time;
/// negative is a lead.
public record Dependency(
        Id id, TaskId predecessor, TaskId successor, DependencyKind type, Duration lag, Notes notes)
        implements Entity {
    public record Id(UUID value) implements EntityId {
        @Override
        public EntityKind kind() {
            return EntityKind.DEPENDENCY;
        }
    }
}
