package org.entente.persistence.map;

import static org.entente.persistence.db.Tables.EXIT_CONDITION;

import org.entente.model.plan.ExitCondition;
import org.entente.model.plan.ExitCondition.Decision;
import org.entente.model.plan.ExitCondition.State;
import org.entente.model.plan.Milestone;
import org.entente.persistence.db.tables.records.ExitConditionRecord;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

enum ExitConditionMapper implements EntityMapper<ExitCondition, ExitConditionRecord> {
    INSTANCE;

    private static final NotesColumns NOTES = NotesColumns.of(EXIT_CONDITION);

    @Override
    public Table<ExitConditionRecord> table() {
        return EXIT_CONDITION;
    }

    @Override
    public ExitConditionRecord row(ExitCondition condition) {
        var row = new ExitConditionRecord();
        row.setId(condition.id().value());
        row.setMilestoneId(condition.milestone().value());
        row.setName(condition.name());
        row.setState(condition.state().name());
        var decision = condition.decision();
        if (decision != null) {
            row.setDecidedFixed(decision.at());
            row.setDecidedBy(decision.by());
        }
        NOTES.write(row, condition.notes());
        return row;
    }

    @Override
    public ExitCondition entity(ExitConditionRecord row) {
        return new ExitCondition(
                new ExitCondition.Id(row.getId()),
                new Milestone.Id(row.getMilestoneId()),
                row.getName(),
                decision(row),
                NOTES.read(row));
    }

    private static @Nullable Decision decision(ExitConditionRecord row) {
        return switch (State.valueOf(row.getState())) {
            case OPEN -> null;
            case MET -> new Decision(false, row.getDecidedFixed(), row.getDecidedBy());
            case WAIVED -> new Decision(true, row.getDecidedFixed(), row.getDecidedBy());
        };
    }
}
