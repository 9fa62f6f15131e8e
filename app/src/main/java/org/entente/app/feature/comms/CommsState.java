package org.entente.app.feature.comms;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.EntityId;

import java.util.List;
import java.util.Map;

/// What the screen shows: one of its tables, how many things each of them has, what is stated of
/// the thing that is selected, whom systems can be given to, and what cells are read by.
record CommsState(
        Topic topic,
        List<Ledger.Head> heads,
        List<Row> rows,
        Map<Topic, Integer> counts,
        List<Statements.Line> statements,
        List<Holder> holders,
        Desk desk,
        boolean isFiltered) {
    CommsState {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        counts = Map.copyOf(counts);
        statements = List.copyOf(statements);
        holders = List.copyOf(holders);
    }

    /// A thing as the table shows it.
    record Row(EntityId id, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    /// Somebody who can have systems.
    record Holder(AssigneeId id, String name) {}
}
