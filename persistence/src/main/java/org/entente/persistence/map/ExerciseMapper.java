package org.entente.persistence.map;

import static org.entente.persistence.db.Tables.EXERCISE;

import org.entente.model.plan.Exercise;
import org.entente.model.plan.ExerciseKind;
import org.entente.model.plan.Withheld;
import org.entente.persistence.db.tables.records.ExerciseRecord;
import org.jooq.Table;

import java.time.ZoneId;

enum ExerciseMapper implements EntityMapper<Exercise, ExerciseRecord> {
    INSTANCE;

    private static final NotesColumns NOTES = NotesColumns.of(EXERCISE);

    @Override
    public Table<ExerciseRecord> table() {
        return EXERCISE;
    }

    @Override
    public ExerciseRecord row(Exercise exercise) {
        var row = new ExerciseRecord();
        row.setId(exercise.id().value());
        row.setName(exercise.name());
        row.setAim(exercise.aim());
        row.setExerciseKind(exercise.type().name());
        row.setHostCode(exercise.host());
        row.setZoneId(exercise.zone().getId());
        row.setStatusFixed(exercise.statusDate());
        row.setWithheld(exercise.withheld().name());
        NOTES.write(row, exercise.notes());
        return row;
    }

    @Override
    public Exercise entity(ExerciseRecord row) {
        return new Exercise(
                new Exercise.Id(row.getId()),
                row.getName(),
                row.getAim(),
                ExerciseKind.valueOf(row.getExerciseKind()),
                row.getHostCode(),
                ZoneId.of(row.getZoneId()),
                new Exercise.Known(row.getStatusFixed(), Withheld.valueOf(row.getWithheld())),
                NOTES.read(row));
    }
}
