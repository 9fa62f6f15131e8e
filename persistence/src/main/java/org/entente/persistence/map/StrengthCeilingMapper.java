package org.entente.persistence.map;

import static org.entente.persistence.db.Tables.STRENGTH_CEILING;

import org.entente.model.plan.Participant;
import org.entente.model.plan.Phase;
import org.entente.model.plan.StrengthCeiling;
import org.entente.persistence.db.tables.records.StrengthCeilingRecord;
import org.jooq.Table;

enum StrengthCeilingMapper implements EntityMapper<StrengthCeiling, StrengthCeilingRecord> {
    INSTANCE;

    private static final NotesColumns NOTES = NotesColumns.of(STRENGTH_CEILING);

    @Override
    public Table<StrengthCeilingRecord> table() {
        return STRENGTH_CEILING;
    }

    @Override
    public StrengthCeilingRecord row(StrengthCeiling ceiling) {
        var phase = ceiling.phase();
        var row = new StrengthCeilingRecord();
        row.setId(ceiling.id().value());
        row.setParticipantId(ceiling.participant().value());
        row.setPhaseId(phase == null ? null : phase.value());
        row.setMost(ceiling.most());
        row.setPaper(ceiling.paper());
        NOTES.write(row, ceiling.notes());
        return row;
    }

    @Override
    public StrengthCeiling entity(StrengthCeilingRecord row) {
        var phase = row.getPhaseId();
        return new StrengthCeiling(
                new StrengthCeiling.Id(row.getId()),
                new Participant.Id(row.getParticipantId()),
                phase == null ? null : new Phase.Id(phase),
                row.getMost(),
                row.getPaper(),
                NOTES.read(row));
    }
}
