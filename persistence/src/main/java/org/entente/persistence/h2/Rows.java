package org.entente.persistence.h2;

import static java.util.Objects.requireNonNull;

import org.entente.model.edit.Change;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.persistence.map.Mappers;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

import java.security.MessageDigest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.stream.Stream;

/// Writes and checks the rows of entities, each with its seal. A write tells by which bytes it
/// changed the joined seals of all rows.
final class Rows {
    private static final int BATCH = 500;
    private static final byte[] NOTHING = new byte[RowSeal.BYTES];

    private final DSLContext sql;
    private final RowSeal seal;

    Rows(DSLContext sql, RowSeal seal) {
        this.sql = sql;
        this.seal = seal;
    }

    byte[] carryOut(Change change) {
        return switch (change) {
            case Change.Put(var entity) -> put(entity);
            case Change.Drop(var id) -> drop(id);
        };
    }

    private byte[] put(Entity entity) {
        var table = Mappers.table(entity.kind());
        var row = sealed(table, entity);
        var after = requireNonNull(row.get(hash(table)));
        var before = find(table, entity.id());
        if (before == null) {
            sql.insertInto(table).columns(table.fields()).values(row.intoArray()).execute();
            return after;
        }
        var values = new LinkedHashMap<Field<?>, @Nullable Object>();
        Stream.of(table.fields()).forEach(field -> values.put(field, row.get(field)));
        values.put(rev(table), rev(table).plus(1));
        sql.update(table).set(values).where(id(table).eq(entity.id().value())).execute();
        return RowSeal.joined(before, after);
    }

    private Record sealed(Table<?> table, Entity entity) {
        var row = Mappers.row(entity);
        row.set(rev(table), 1);
        row.set(hash(table), seal.of(table.getName(), row));
        return row;
    }

    private byte[] drop(EntityId id) {
        var table = Mappers.table(id.kind());
        var before = find(table, id);
        sql.deleteFrom(table).where(id(table).eq(id.value())).execute();
        return before == null ? NOTHING : before;
    }

    private byte @Nullable [] find(Table<?> table, EntityId id) {
        return sql.select(hash(table))
                .from(table)
                .where(id(table).eq(id.value()))
                .fetchOne(hash(table));
    }

    void clear() {
        Stream.of(EntityKind.values())
                .forEach(kind -> sql.deleteFrom(Mappers.table(kind)).execute());
    }

    /// Inserts entities of one kind, none of which the table holds.
    byte[] fill(EntityKind kind, Collection<Entity> entities) {
        var table = Mappers.table(kind);
        var sum = NOTHING;
        BatchBindStep batch = insertion(table);
        for (var entity : entities) {
            var row = sealed(table, entity);
            sum = RowSeal.joined(sum, requireNonNull(row.get(hash(table))));
            batch = batch.bind(row.intoArray());
            if (batch.size() == BATCH) {
                batch.execute();
                batch = insertion(table);
            }
        }
        if (batch.size() > 0) {
            batch.execute();
        }
        return sum;
    }

    private BatchBindStep insertion(Table<?> table) {
        var blanks = new @Nullable Object[table.fields().length];
        return sql.batch(sql.insertInto(table).columns(table.fields()).values(blanks));
    }

    /// The seals of these entities joined, as their rows would have them.
    byte[] expected(Stream<Entity> entities) {
        return entities.map(
                        entity ->
                                seal.of(
                                        Mappers.table(entity.kind()).getName(),
                                        Mappers.row(entity)))
                .reduce(NOTHING, RowSeal::joined);
    }

    /// The seals of the rows of every table joined, or null when a row does not fit its seal.
    byte @Nullable [] found() {
        var sum = NOTHING;
        for (var kind : EntityKind.values()) {
            var table = Mappers.table(kind);
            try (var rows = sql.selectFrom(table).fetchLazy()) {
                for (var row : rows) {
                    var kept = row.get(hash(table));
                    if (!MessageDigest.isEqual(kept, seal.of(table.getName(), row))) {
                        return null;
                    }
                    sum = RowSeal.joined(sum, kept);
                }
            }
        }
        return sum;
    }

    private static Field<UUID> id(Table<?> table) {
        return requireNonNull(table.field("id", UUID.class));
    }

    private static Field<Integer> rev(Table<?> table) {
        return requireNonNull(table.field("rev", Integer.class));
    }

    private static Field<byte[]> hash(Table<?> table) {
        return requireNonNull(table.field("row_hash", byte[].class));
    }
}
