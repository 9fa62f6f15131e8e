package org.entente.persistence.map;

import static org.entente.persistence.db.Tables.TASK_CONSTRAINT;

import org.entente.model.plan.Constraint;
import org.entente.model.plan.ConstraintKind;
import org.entente.persistence.db.tables.records.TaskConstraintRecord;
import org.jooq.Table;

enum ConstraintMapper implements EntityMapper<Constraint, TaskConstraintRecord> {
    INSTANCE;

    private static final ReferenceColumns TASK = ReferenceColumns.of(TASK_CONSTRAINT, "task");
    private static final WhenColumns MOMENT = WhenColumns.of(TASK_CONSTRAINT, "moment");
    private static final NotesColumns NOTES = NotesColumns.of(TASK_CONSTRAINT);

    @Override
    public Table<TaskConstraintRecord> table() {
        return TASK_CONSTRAINT;
    }

    @Override
    public TaskConstraintRecord row(Constraint constraint) {
        var row = new TaskConstraintRecord();
        row.setId(constraint.id().value());
        TASK.write(row, constraint.task());
        row.setConstraintKind(constraint.type().name());
        MOMENT.write(row, constraint.at());
        NOTES.write(row, constraint.notes());
        return row;
    }

    @Override
    public Constraint entity(TaskConstraintRecord row) {
        return new Constraint(
                new Constraint.Id(row.getId()),
                TASK.task(row),
                ConstraintKind.valueOf(row.getConstraintKind()),
                MOMENT.find(row),
                NOTES.read(row));
    }
}
