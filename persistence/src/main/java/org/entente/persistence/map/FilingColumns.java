package org.entente.persistence.map;

import org.entente.model.plan.Ask;
import org.entente.model.plan.Domain;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.Filing;
import org.entente.model.plan.TaskKind;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

import java.util.Objects;
import java.util.stream.Stream;

/// How a task is filed; the kind is null where nobody has said it. Each unit that it asks for
/// stands in one text: count, domain, echelon, nation, with a dash for what is left open.
record FilingColumns(Field<String> kind, Field<String> role, Field<String[]> asks) {
    private static final String OPEN = "-";
    private static final int PARTS = 4;

    static FilingColumns of(Table<?> table) {
        return new FilingColumns(
                Columns.of(table, "filed_kind", String.class),
                Columns.of(table, "filed_role", String.class),
                Columns.of(table, "filed_asks", String[].class));
    }

    void write(Record row, Filing filing) {
        row.set(kind, Columns.name(filing.kind()));
        row.set(role, filing.role());
        row.set(
                asks,
                filing.asks().isEmpty()
                        ? null
                        : filing.asks().stream().map(FilingColumns::text).toArray(String[]::new));
    }

    Filing read(Record row) {
        var asked = row.get(asks);
        return new Filing(
                Columns.constant(TaskKind.class, row.get(kind)),
                row.get(role),
                asked == null
                        ? Filing.NONE.asks()
                        : Stream.of(asked).map(FilingColumns::ask).toList());
    }

    private static String text(Ask ask) {
        return String.join(
                " ",
                Integer.toString(ask.count()),
                Objects.requireNonNullElse(Columns.name(ask.domain()), OPEN),
                Objects.requireNonNullElse(Columns.name(ask.echelon()), OPEN),
                ask.nation());
    }

    private static Ask ask(String text) {
        var parts = text.split(" ", PARTS);
        return new Ask(
                Integer.parseInt(parts[0]),
                OPEN.equals(parts[1]) ? null : Domain.valueOf(parts[1]),
                OPEN.equals(parts[2]) ? null : Echelon.valueOf(parts[2]),
                parts[3]);
    }
}
