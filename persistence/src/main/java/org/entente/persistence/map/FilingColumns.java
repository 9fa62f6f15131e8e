package org.entente.persistence.map;

import org.entente.model.plan.Filing;
import org.entente.model.plan.TaskKind;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// How a task is filed, in two columns; the kind is null where nobody has said it.
record FilingColumns(Field<String> kind, Field<String> role) {
    static FilingColumns of(Table<?> table) {
        return new FilingColumns(
                Columns.of(table, "filed_kind", String.class),
                Columns.of(table, "filed_role", String.class));
    }

    void write(Record row, Filing filing) {
        var filed = filing.kind();
        row.set(kind, filed == null ? null : filed.name());
        row.set(role, filing.role());
    }

    Filing read(Record row) {
        var filed = row.get(kind);
        return new Filing(filed == null ? null : TaskKind.valueOf(filed), row.get(role));
    }
}
