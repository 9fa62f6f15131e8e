package org.entente.app.feature.comms;

import org.entente.model.match.VerdictColour;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.EntityId;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// What the screen shows: one of its tables, how many things each of them has, what is stated of
/// the thing that is selected, whom systems can be given to, and what cells are read by.
record CommsState(
        Topic topic,
        List<Ledger.Head> heads,
        List<Row> rows,
        Map<Topic, Integer> counts,
        Detail detail,
        List<Holder> holders,
        Desk desk,
        boolean isFiltered) {
    /// What is stated of the selected thing, its sheet where it is a net, and its ports where it is
    /// a system.
    record Detail(
            List<Statements.Line> statements,
            @Nullable NetPlan net,
            @Nullable List<Ports.Line> ports) {
        static final Detail NOTHING = new Detail(List.of(), null, null);

        Detail(
                List<Statements.Line> statements,
                @Nullable NetPlan net,
                @Nullable List<Ports.Line> ports) {
            this.statements = List.copyOf(statements);
            this.net = net;
            this.ports = ports == null ? null : List.copyOf(ports);
        }
    }

    CommsState {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        counts = Map.copyOf(counts);
        holders = List.copyOf(holders);
    }

    /// A thing as the table shows it, with the sign of how it stands where the table tells.
    record Row(EntityId id, List<String> cells, @Nullable VerdictColour sign) {
        Row(EntityId id, List<String> cells, @Nullable VerdictColour sign) {
            this.id = id;
            this.cells = List.copyOf(cells);
            this.sign = sign;
        }
    }

    /// Somebody who can have systems.
    record Holder(AssigneeId id, String name) {}
}
