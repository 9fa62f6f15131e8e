package org.entente.persistence.map;

import static org.entente.persistence.db.Tables.ANCHOR;

import org.entente.model.plan.Anchor;
import org.entente.model.time.AnchorCode;
import org.entente.persistence.db.tables.records.AnchorRecord;
import org.jooq.Table;

enum AnchorMapper implements EntityMapper<Anchor, AnchorRecord> {
    INSTANCE;

    private static final WhenColumns MOMENT = WhenColumns.of(ANCHOR, "moment");
    private static final NotesColumns NOTES = NotesColumns.of(ANCHOR);

    @Override
    public Table<AnchorRecord> table() {
        return ANCHOR;
    }

    @Override
    public AnchorRecord row(Anchor anchor) {
        var row = new AnchorRecord();
        row.setId(anchor.id().value());
        row.setCode(anchor.code().value());
        row.setName(anchor.name());
        MOMENT.write(row, anchor.at());
        NOTES.write(row, anchor.notes());
        return row;
    }

    @Override
    public Anchor entity(AnchorRecord row) {
        return new Anchor(
                new Anchor.Id(row.getId()),
                new AnchorCode(row.getCode()),
                row.getName(),
                MOMENT.read(row),
                NOTES.read(row));
    }
}
