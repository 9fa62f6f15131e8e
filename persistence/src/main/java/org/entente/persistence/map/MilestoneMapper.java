package org.entente.persistence.map;

import static org.entente.persistence.db.Tables.MILESTONE;

import org.entente.model.plan.Milestone;
import org.entente.persistence.db.tables.records.MilestoneRecord;
import org.jooq.Table;

enum MilestoneMapper implements EntityMapper<Milestone, MilestoneRecord> {
    INSTANCE;

    private static final WhenColumns MOMENT = WhenColumns.of(MILESTONE, "moment");
    private static final TimingColumns TIMING = TimingColumns.of(MILESTONE);
    private static final PlacementColumns PLACEMENT = PlacementColumns.of(MILESTONE);
    private static final FilingColumns FILING = FilingColumns.of(MILESTONE);
    private static final NotesColumns NOTES = NotesColumns.of(MILESTONE);

    @Override
    public Table<MilestoneRecord> table() {
        return MILESTONE;
    }

    @Override
    public MilestoneRecord row(Milestone milestone) {
        var row = new MilestoneRecord();
        row.setId(milestone.id().value());
        row.setSerialNumber(milestone.number());
        row.setName(milestone.name());
        MOMENT.write(row, milestone.at());
        TIMING.write(row, milestone.timing());
        PLACEMENT.write(row, milestone.placement());
        FILING.write(row, milestone.filing());
        NOTES.write(row, milestone.notes());
        return row;
    }

    @Override
    public Milestone entity(MilestoneRecord row) {
        return new Milestone(
                new Milestone.Id(row.getId()),
                row.getSerialNumber(),
                row.getName(),
                MOMENT.read(row),
                TIMING.read(row),
                PLACEMENT.read(row),
                FILING.read(row),
                NOTES.read(row));
    }
}
