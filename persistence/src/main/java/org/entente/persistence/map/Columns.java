package org.entente.persistence.map;

import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// Finds the columns that several tables share.
public final class Columns {
    private Columns() {}

    /// The table's own column; the library's look-up by type would give another object, which it
    /// compares with the own one by spelling both out.
    @SuppressWarnings("unchecked") // The type is compared just before.
    public static <T> Field<T> of(Table<?> table, String name, Class<T> type) {
        var field = table.field(name);
        if (field == null || field.getType() != type) {
            throw new IllegalArgumentException(
                    "The table %s must have a column %s of %s."
                            .formatted(table.getName(), name, type.getSimpleName()));
        }
        return (Field<T>) field;
    }

    static <E extends Enum<E>> @Nullable String name(@Nullable E constant) {
        return constant == null ? null : constant.name();
    }

    static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
