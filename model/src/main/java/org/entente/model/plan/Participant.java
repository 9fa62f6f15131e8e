package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// A nation, organisation or agency that takes part. The code is the trigraph of a nation (ISO 3166
/// alpha-3) or the short title of an organisation. The calendar tells when its people work; around
/// the clock where it has none.
public record Participant(
        Id id,
        ParticipantKind type,
        String code,
        String name,
        WorkCalendar.@Nullable Id calendar,
        Notes notes)
        implements Named {
    public Participant(Id id, ParticipantKind type, String code, String name, Notes notes) {
        this(id, type, code, name, null, notes);
    }

    public record Id(UUID value) implements AssigneeId {
        @Override
        public EntityKind kind() {
            return EntityKind.PARTICIPANT;
        }
    }

    @Override
    public Participant withName(String newName) {
        return new Participant(id, type, code, newName, calendar, notes);
    }

    public Participant withCalendar(WorkCalendar.@Nullable Id newCalendar) {
        return new Participant(id, type, code, name, newCalendar, notes);
    }

    public Participant withNotes(Notes newNotes) {
        return new Participant(id, type, code, name, calendar, newNotes);
    }
}
