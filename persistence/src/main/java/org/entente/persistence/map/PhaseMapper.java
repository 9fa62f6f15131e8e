package org.entente.persistence.map;

import static org.entente.persistence.db.Tables.PHASE;

import org.entente.model.plan.Phase;
import org.entente.persistence.db.tables.records.PhaseRecord;
import org.jooq.Table;

enum PhaseMapper implements EntityMapper<Phase, PhaseRecord> {
    INSTANCE;

    private static final TimeframeColumns TIMEFRAME = TimeframeColumns.of(PHASE);
    private static final NotesColumns NOTES = NotesColumns.of(PHASE);

    @Override
    public Table<PhaseRecord> table() {
        return PHASE;
    }

    @Override
    public PhaseRecord row(Phase phase) {
        var row = new PhaseRecord();
        row.setId(phase.id().value());
        row.setName(phase.name());
        TIMEFRAME.write(row, phase.timeframe());
        NOTES.write(row, phase.notes());
        return row;
    }

    @Override
    public Phase entity(PhaseRecord row) {
        return new Phase(
                new Phase.Id(row.getId()), row.getName(), TIMEFRAME.read(row), NOTES.read(row));
    }
}
