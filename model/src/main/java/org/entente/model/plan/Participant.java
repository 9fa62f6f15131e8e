package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// A nation, organisation, agency or control cell that takes part. The code is the trigraph of a
/// nation (ISO 3166 alpha-3) or the short title of an organisation. The calendar tells when its
/// people work; around the clock where it has none. The capacity is the number of activities that
/// it can lead or execute at once, 1 or more; null where nobody knows it, which never counts as
/// enough for a cell.
public record Participant(
        Id id,
        ParticipantKind type,
        String code,
        String name,
        WorkCalendar.@Nullable Id calendar,
        @Nullable Integer capacity,
        Notes notes)
        implements Named {
    public Participant(
            Id id,
            ParticipantKind type,
            String code,
            String name,
            WorkCalendar.@Nullable Id calendar,
            @Nullable Integer capacity,
            Notes notes) {
        if (capacity != null && capacity < 1) {
            throw new IllegalArgumentException(
                    "The capacity (%d) must be 1 or more.".formatted(capacity));
        }
        this.id = id;
        this.type = type;
        this.code = code;
        this.name = name;
        this.calendar = calendar;
        this.capacity = capacity;
        this.notes = notes;
    }

    public Participant(Id id, ParticipantKind type, String code, String name, Notes notes) {
        this(id, type, code, name, null, null, notes);
    }

    public record Id(UUID value) implements AssigneeId {
        @Override
        public EntityKind kind() {
            return EntityKind.PARTICIPANT;
        }
    }

    @Override
    public Participant withName(String newName) {
        return new Participant(id, type, code, newName, calendar, capacity, notes);
    }

    public Participant withCalendar(WorkCalendar.@Nullable Id newCalendar) {
        return new Participant(id, type, code, name, newCalendar, capacity, notes);
    }

    public Participant withCapacity(@Nullable Integer newCapacity) {
        return new Participant(id, type, code, name, calendar, newCapacity, notes);
    }

    public Participant withNotes(Notes newNotes) {
        return new Participant(id, type, code, name, calendar, capacity, newNotes);
    }
}
