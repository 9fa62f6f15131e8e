package org.entente.persistence.map;

import static org.entente.persistence.db.Tables.BASELINE;

import org.entente.model.plan.Baseline;
import org.entente.persistence.db.tables.records.BaselineRecord;
import org.jooq.Table;

enum BaselineMapper implements EntityMapper<Baseline, BaselineRecord> {
    INSTANCE;

    private static final NotesColumns NOTES = NotesColumns.of(BASELINE);

    @Override
    public Table<BaselineRecord> table() {
        return BASELINE;
    }

    @Override
    public BaselineRecord row(Baseline baseline) {
        var row = new BaselineRecord();
        row.setId(baseline.id().value());
        row.setName(baseline.name());
        row.setFrozenFixed(baseline.at());
        row.setAuthor(baseline.author());
        NOTES.write(row, baseline.notes());
        return row;
    }

    @Override
    public Baseline entity(BaselineRecord row) {
        return new Baseline(
                new Baseline.Id(row.getId()),
                row.getName(),
                row.getFrozenFixed(),
                row.getAuthor(),
                NOTES.read(row));
    }
}
