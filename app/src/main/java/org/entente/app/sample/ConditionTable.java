package org.entente.app.sample;

import org.entente.model.label.Notes;
import org.entente.model.plan.Entity;
import org.entente.model.plan.ExitCondition;
import org.entente.model.plan.ExitCondition.Decision;
import org.entente.model.plan.ExitCondition.State;
import org.entente.model.plan.Milestone;
import org.entente.resources.Table;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Reads the exit conditions of the sample's gates. When one was decided is told in days from
/// STARTEX.
record ConditionTable(Register register, Instant startex) {
    List<Entity> read(String path) {
        return Table.read(path, "gate", "name", "state", "day", "by").rows().stream()
                .<Entity>map(this::condition)
                .toList();
    }

    private ExitCondition condition(Table.Row row) {
        if (!(register.task(row, "gate", row.text("gate")) instanceof Milestone.Id gate)) {
            throw row.fault("gate", "the key is that of an activity");
        }
        return new ExitCondition(
                register.condition(row.text("gate"), row.text("name")),
                gate,
                row.text("name"),
                decision(row),
                Notes.PLAIN);
    }

    private @Nullable Decision decision(Table.Row row) {
        return switch (row.as("state", State::valueOf)) {
            case OPEN -> null;
            case MET -> new Decision(false, day(row), row.text("by"));
            case WAIVED -> new Decision(true, day(row), row.text("by"));
        };
    }

    private Instant day(Table.Row row) {
        return startex.plus(row.as("day", text -> Duration.ofDays(Long.parseLong(text))));
    }
}
