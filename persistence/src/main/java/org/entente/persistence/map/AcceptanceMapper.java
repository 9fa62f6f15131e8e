package org.entente.persistence.map;

import static org.entente.persistence.db.Tables.ACCEPTANCE;

import org.entente.model.plan.Acceptance;
import org.entente.persistence.db.tables.records.AcceptanceRecord;
import org.jooq.Table;

enum AcceptanceMapper implements EntityMapper<Acceptance, AcceptanceRecord> {
    INSTANCE;

    private static final NotesColumns NOTES = NotesColumns.of(ACCEPTANCE);

    @Override
    public Table<AcceptanceRecord> table() {
        return ACCEPTANCE;
    }

    @Override
    public AcceptanceRecord row(Acceptance acceptance) {
        var row = new AcceptanceRecord();
        row.setId(acceptance.id().value());
        row.setFinding(acceptance.finding());
        row.setReason(acceptance.reason());
        row.setAcceptedBy(acceptance.acceptedBy());
        NOTES.write(row, acceptance.notes());
        return row;
    }

    @Override
    public Acceptance entity(AcceptanceRecord row) {
        return new Acceptance(
                new Acceptance.Id(row.getId()),
                row.getFinding(),
                row.getReason(),
                row.getAcceptedBy(),
                NOTES.read(row));
    }
}
