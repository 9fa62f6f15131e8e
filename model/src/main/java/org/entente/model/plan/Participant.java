package org.entente.model.plan;

import org.entente.model.label.Notes;

import java.util.UUID;

/// A nation, organisation or agency that takes part. The code is the trigraph of a nation (ISO 3166
/// alpha-3) or the short title of an organisation.
public record Participant(Id id, ParticipantKind type, String code, String name, Notes notes)
        implements Named {
    public record Id(UUID value) implements AssigneeId {
        @Override
        public EntityKind kind() {
            return EntityKind.PARTICIPANT;
        }
    }

    @Override
    public Participant withName(String newName) {
        return new Participant(id, type, code, newName, notes);
    }
}
