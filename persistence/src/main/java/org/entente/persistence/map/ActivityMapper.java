package org.entente.persistence.map;

import static org.entente.persistence.db.Tables.ACTIVITY;

import org.entente.model.plan.Activity;
import org.entente.persistence.db.tables.records.ActivityRecord;
import org.jooq.Table;

enum ActivityMapper implements EntityMapper<Activity, ActivityRecord> {
    INSTANCE;

    private static final TimeframeColumns TIMEFRAME = TimeframeColumns.of(ACTIVITY);
    private static final TimingColumns TIMING = TimingColumns.of(ACTIVITY);
    private static final PlacementColumns PLACEMENT = PlacementColumns.of(ACTIVITY);
    private static final FilingColumns FILING = FilingColumns.of(ACTIVITY);
    private static final NotesColumns NOTES = NotesColumns.of(ACTIVITY);

    @Override
    public Table<ActivityRecord> table() {
        return ACTIVITY;
    }

    @Override
    public ActivityRecord row(Activity activity) {
        var row = new ActivityRecord();
        row.setId(activity.id().value());
        row.setSerialNumber(activity.number());
        row.setName(activity.name());
        TIMEFRAME.write(row, activity.timeframe());
        TIMING.write(row, activity.timing());
        PLACEMENT.write(row, activity.placement());
        FILING.write(row, activity.filing());
        NOTES.write(row, activity.notes());
        return row;
    }

    @Override
    public Activity entity(ActivityRecord row) {
        return new Activity(
                new Activity.Id(row.getId()),
                row.getSerialNumber(),
                row.getName(),
                TIMEFRAME.read(row),
                TIMING.read(row),
                PLACEMENT.read(row),
                FILING.read(row),
                NOTES.read(row));
    }
}
