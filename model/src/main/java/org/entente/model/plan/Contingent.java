package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.entente.model.time.Timeframe;

import java.util.UUID;

/// What one participant sends, and from when until when it is in theatre.
public record Contingent(
        Id id, Participant.Id participant, String name, Timeframe presence, Notes notes)
        implements Named {
    /// Identity of a contingent; it can lead an order of battle and take tasks.
    public record Id(UUID value) implements AssigneeId, SuperiorId, AttestedId {
        @Override
        public EntityKind kind() {
            return EntityKind.CONTINGENT;
        }
    }

    @Override
    public Contingent withName(String newName) {
        return new Contingent(id, participant, newName, presence, notes);
    }

    public Contingent withPresence(Timeframe newPresence) {
        return new Contingent(id, participant, name, newPresence, notes);
    }
}
