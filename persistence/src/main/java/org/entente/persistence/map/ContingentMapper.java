package org.entente.persistence.map;

import static org.entente.persistence.db.Tables.CONTINGENT;

import org.entente.model.plan.Contingent;
import org.entente.model.plan.Participant;
import org.entente.persistence.db.tables.records.ContingentRecord;
import org.jooq.Table;

enum ContingentMapper implements EntityMapper<Contingent, ContingentRecord> {
    INSTANCE;

    private static final TimeframeColumns PRESENCE = TimeframeColumns.of(CONTINGENT);
    private static final NotesColumns NOTES = NotesColumns.of(CONTINGENT);

    @Override
    public Table<ContingentRecord> table() {
        return CONTINGENT;
    }

    @Override
    public ContingentRecord row(Contingent contingent) {
        var row = new ContingentRecord();
        row.setId(contingent.id().value());
        row.setParticipantId(contingent.participant().value());
        row.setName(contingent.name());
        PRESENCE.write(row, contingent.presence());
        NOTES.write(row, contingent.notes());
        return row;
    }

    @Override
    public Contingent entity(ContingentRecord row) {
        return new Contingent(
                new Contingent.Id(row.getId()),
                new Participant.Id(row.getParticipantId()),
                row.getName(),
                PRESENCE.read(row),
                NOTES.read(row));
    }
}
