package org.entente.persistence.map;

import static org.entente.persistence.db.Tables.SAVED_VIEW;

import org.entente.model.plan.SavedView;
import org.entente.persistence.db.tables.records.SavedViewRecord;
import org.jooq.Table;

enum SavedViewMapper implements EntityMapper<SavedView, SavedViewRecord> {
    INSTANCE;

    private static final NotesColumns NOTES = NotesColumns.of(SAVED_VIEW);

    @Override
    public Table<SavedViewRecord> table() {
        return SAVED_VIEW;
    }

    @Override
    public SavedViewRecord row(SavedView view) {
        var row = new SavedViewRecord();
        row.setId(view.id().value());
        row.setName(view.name());
        row.setScreen(view.screen());
        row.setLook(view.look());
        NOTES.write(row, view.notes());
        return row;
    }

    @Override
    public SavedView entity(SavedViewRecord row) {
        return new SavedView(
                new SavedView.Id(row.getId()),
                row.getName(),
                row.getScreen(),
                row.getLook(),
                NOTES.read(row));
    }
}
