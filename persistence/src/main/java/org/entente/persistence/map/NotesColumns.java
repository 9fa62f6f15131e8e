package org.entente.persistence.map;

import static java.util.Objects.requireNonNull;

import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// The label and the remark of an entity, in the four columns that end every table.
record NotesColumns(
        Field<String> policy,
        Field<String> classification,
        Field<String[]> releasableTo,
        Field<String> remark) {
    static NotesColumns of(Table<?> table) {
        return new NotesColumns(
                Columns.of(table, "policy", String.class),
                Columns.of(table, "classification", String.class),
                Columns.of(table, "releasable_to", String[].class),
                Columns.of(table, "remark", String.class));
    }

    void write(Record row, Notes notes) {
        row.set(policy, notes.label().policy());
        row.set(classification, notes.label().classification().name());
        row.set(releasableTo, codes(notes.label().releasableTo()));
        row.set(remark, notes.remark());
    }

    private static String @Nullable [] codes(Audience audience) {
        return switch (audience) {
            case Audience.Everyone() -> null;
            case Audience.Only(var codes) -> codes.toArray(String[]::new);
        };
    }

    Notes read(Record row) {
        var label =
                new Label(
                        requireNonNull(row.get(policy)),
                        Classification.valueOf(row.get(classification)),
                        audience(row.get(releasableTo)));
        return new Notes(label, requireNonNull(row.get(remark)));
    }

    private static Audience audience(String @Nullable [] codes) {
        return codes == null ? Audience.everyone() : Audience.only(List.of(codes));
    }
}
