package org.entente.model.plan;

import org.entente.model.label.Notes;

import java.util.UUID;

/// A finding that somebody looked at and accepted, with the reason. `finding` is the finding's
/// stable key; when the facts change so much that the key changes, the acceptance no longer covers
/// it.
public record Acceptance(Id id, String finding, String reason, String acceptedBy, Notes notes)
        implements Entity {
    public record Id(UUID value) implements EntityId {
        @Override
        public EntityKind kind() {
            return EntityKind.ACCEPTANCE;
        }
    }
}
