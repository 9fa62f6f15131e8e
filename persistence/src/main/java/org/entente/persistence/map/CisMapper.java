package org.entente.persistence.map;

import org.entente.model.plan.CisEntity;
import org.entente.persistence.codec.EntityCodec;
import org.entente.persistence.codec.MalformedException;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// The nouns of communication and information systems: each has a table of its own with its name,
/// and what it says spelt as in files, because it hangs together in ways that no column holds.
final class CisMapper<E extends CisEntity, R extends Record> implements EntityMapper<E, R> {
    private final Table<R> table;
    private final Class<E> type;
    private final Field<UUID> id;
    private final Field<String> name;
    private final Field<String> content;
    private final NotesColumns notes;

    private CisMapper(Table<R> table, Class<E> type) {
        this.table = table;
        this.type = type;
        this.id = Columns.of(table, "id", UUID.class);
        this.name = Columns.of(table, "name", String.class);
        this.content = Columns.of(table, "content", String.class);
        this.notes = NotesColumns.of(table);
    }

    static <E extends CisEntity, R extends Record> CisMapper<E, R> of(
            Table<R> table, Class<E> type) {
        return new CisMapper<>(table, type);
    }

    @Override
    public Table<R> table() {
        return table;
    }

    @Override
    public R row(E entity) {
        var row = table.newRecord();
        row.set(id, entity.id().value());
        row.set(name, entity.name());
        row.set(content, new String(new EntityCodec().encode(entity), StandardCharsets.UTF_8));
        notes.write(row, entity.notes());
        return row;
    }

    @Override
    public E entity(R row) {
        try {
            var spelt = String.valueOf(row.get(content)).getBytes(StandardCharsets.UTF_8);
            return type.cast(new EntityCodec().decode(spelt));
        } catch (MalformedException broken) {
            throw new IllegalArgumentException("The content of a row must be a thing.", broken);
        }
    }
}
