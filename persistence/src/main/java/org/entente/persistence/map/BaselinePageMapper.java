package org.entente.persistence.map;

import static org.entente.persistence.db.Tables.BASELINE_PAGE;

import org.entente.model.plan.Baseline;
import org.entente.model.plan.BaselinePage;
import org.entente.persistence.codec.PageText;
import org.entente.persistence.db.tables.records.BaselinePageRecord;
import org.jooq.Table;

enum BaselinePageMapper implements EntityMapper<BaselinePage, BaselinePageRecord> {
    INSTANCE;

    private static final NotesColumns NOTES = NotesColumns.of(BASELINE_PAGE);

    @Override
    public Table<BaselinePageRecord> table() {
        return BASELINE_PAGE;
    }

    @Override
    public BaselinePageRecord row(BaselinePage page) {
        var row = new BaselinePageRecord();
        row.setId(page.id().value());
        row.setBaselineId(page.baseline().value());
        row.setContent(PageText.of(page));
        NOTES.write(row, page.notes());
        return row;
    }

    @Override
    public BaselinePage entity(BaselinePageRecord row) {
        var content = PageText.read(row.getContent());
        return new BaselinePage(
                new BaselinePage.Id(row.getId()),
                new Baseline.Id(row.getBaselineId()),
                content.lines(),
                content.ties(),
                NOTES.read(row));
    }
}
