package org.entente.persistence.map;

import static org.entente.persistence.db.Tables.ASSIGNMENT;

import org.entente.model.plan.Assignment;
import org.entente.model.plan.AssignmentRole;
import org.entente.persistence.db.tables.records.AssignmentRecord;
import org.jooq.Table;

enum AssignmentMapper implements EntityMapper<Assignment, AssignmentRecord> {
    INSTANCE;

    private static final ReferenceColumns TASK = ReferenceColumns.of(ASSIGNMENT, "task");
    private static final ReferenceColumns ASSIGNEE = ReferenceColumns.of(ASSIGNMENT, "assignee");
    private static final NotesColumns NOTES = NotesColumns.of(ASSIGNMENT);

    @Override
    public Table<AssignmentRecord> table() {
        return ASSIGNMENT;
    }

    @Override
    public AssignmentRecord row(Assignment assignment) {
        var row = new AssignmentRecord();
        row.setId(assignment.id().value());
        TASK.write(row, assignment.task());
        ASSIGNEE.write(row, assignment.assignee());
        row.setAssignmentRole(assignment.role().name());
        NOTES.write(row, assignment.notes());
        return row;
    }

    @Override
    public Assignment entity(AssignmentRecord row) {
        return new Assignment(
                new Assignment.Id(row.getId()),
                TASK.task(row),
                ASSIGNEE.assignee(row),
                AssignmentRole.valueOf(row.getAssignmentRole()),
                NOTES.read(row));
    }
}
