package org.entente.persistence.map;

import static java.util.Objects.requireNonNull;

import org.jooq.Field;
import org.jooq.Table;

/// Finds the columns that several tables share.
final class Columns {
    private Columns() {}

    static <T> Field<T> of(Table<?> table, String name, Class<T> type) {
        return requireNonNull(
                table.field(name, type),
                () -> "The table %s must have a column %s.".formatted(table.getName(), name));
    }
}
