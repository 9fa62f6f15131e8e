package org.entente.persistence.map;

import static org.entente.persistence.db.Tables.ACT_RULING;

import org.entente.model.plan.ActRuling;
import org.entente.model.plan.CommandAct;
import org.entente.model.plan.CommandAuthority;
import org.entente.persistence.db.tables.records.ActRulingRecord;
import org.jooq.Table;

enum ActRulingMapper implements EntityMapper<ActRuling, ActRulingRecord> {
    INSTANCE;

    private static final NotesColumns NOTES = NotesColumns.of(ACT_RULING);

    @Override
    public Table<ActRulingRecord> table() {
        return ACT_RULING;
    }

    @Override
    public ActRulingRecord row(ActRuling ruling) {
        var row = new ActRulingRecord();
        row.setId(ruling.id().value());
        row.setAct(ruling.act().name());
        row.setAuthorities(ListColumns.names(ruling.authorities()));
        row.setConfirmed(ruling.confirmed());
        NOTES.write(row, ruling.notes());
        return row;
    }

    @Override
    public ActRuling entity(ActRulingRecord row) {
        return new ActRuling(
                new ActRuling.Id(row.getId()),
                CommandAct.valueOf(row.getAct()),
                ListColumns.constants(CommandAuthority.class, row.getAuthorities()),
                row.getConfirmed(),
                NOTES.read(row));
    }
}
