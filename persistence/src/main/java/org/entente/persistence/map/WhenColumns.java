package org.entente.persistence.map;

import static java.util.Objects.requireNonNull;

import org.entente.model.time.AnchorCode;
import org.entente.model.time.Offset;
import org.entente.model.time.When;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// A point in time in five columns: a fixed instant (UTC), or an anchor code with an offset in
/// months, days and minutes; all null where there is none.
record WhenColumns(
        Field<Instant> fixed,
        Field<String> anchor,
        Field<Integer> months,
        Field<Integer> days,
        Field<Integer> minutes) {
    static WhenColumns of(Table<?> table, String prefix) {
        return new WhenColumns(
                Columns.of(table, prefix + "_fixed", Instant.class),
                Columns.of(table, prefix + "_anchor", String.class),
                Columns.of(table, prefix + "_months", Integer.class),
                Columns.of(table, prefix + "_days", Integer.class),
                Columns.of(table, prefix + "_minutes", Integer.class));
    }

    void write(Record row, @Nullable When when) {
        switch (when) {
            case null -> {}
            case When.Fixed(var at) -> row.set(fixed, at);
            case When.Relative(var code, var offset) -> {
                row.set(anchor, code.value());
                row.set(months, offset.months());
                row.set(days, offset.days());
                row.set(minutes, offset.minutes());
            }
        }
    }

    When read(Record row) {
        return requireNonNull(find(row));
    }

    @Nullable When find(Record row) {
        var at = row.get(fixed);
        if (at != null) {
            return When.at(at);
        }
        var code = row.get(anchor);
        if (code == null) {
            return null;
        }
        return new When.Relative(
                new AnchorCode(code), new Offset(row.get(months), row.get(days), row.get(minutes)));
    }
}
