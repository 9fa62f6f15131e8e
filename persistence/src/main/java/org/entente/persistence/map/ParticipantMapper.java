package org.entente.persistence.map;

import static org.entente.persistence.db.Tables.PARTICIPANT;

import org.entente.model.plan.Participant;
import org.entente.model.plan.ParticipantKind;
import org.entente.model.plan.WorkCalendar;
import org.entente.persistence.db.tables.records.ParticipantRecord;
import org.jooq.Table;

enum ParticipantMapper implements EntityMapper<Participant, ParticipantRecord> {
    INSTANCE;

    private static final NotesColumns NOTES = NotesColumns.of(PARTICIPANT);

    @Override
    public Table<ParticipantRecord> table() {
        return PARTICIPANT;
    }

    @Override
    public ParticipantRecord row(Participant participant) {
        var row = new ParticipantRecord();
        row.setId(participant.id().value());
        row.setParticipantKind(participant.type().name());
        row.setCode(participant.code());
        row.setName(participant.name());
        var calendar = participant.calendar();
        row.setCalendarId(calendar == null ? null : calendar.value());
        row.setCapacity(participant.capacity());
        NOTES.write(row, participant.notes());
        return row;
    }

    @Override
    public Participant entity(ParticipantRecord row) {
        var calendar = row.getCalendarId();
        return new Participant(
                new Participant.Id(row.getId()),
                ParticipantKind.valueOf(row.getParticipantKind()),
                row.getCode(),
                row.getName(),
                calendar == null ? null : new WorkCalendar.Id(calendar),
                row.getCapacity(),
                NOTES.read(row));
    }
}
