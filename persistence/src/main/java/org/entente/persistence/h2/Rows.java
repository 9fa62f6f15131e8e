package org.entente.persistence.h2;

import static java.util.Objects.requireNonNull;

import org.entente.model.edit.Change;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.persistence.map.Columns;
import org.entente.persistence.map.Mappers;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;

/// Writes and checks the rows of entities, each with its seal. A write tells by which bytes it
/// changed the joined seals of all rows.
final class Rows {
    private static final int BATCH = 500;
    private static final byte[] NOTHING = new byte[RowSeal.BYTES];

    /// The order of the primary key, in which a table is filled fastest.
    private static final Comparator<Entity> BY_ID =
            Comparator.<Entity, Long>comparing(
                            entity -> entity.id().value().getMostSignificantBits(),
                            Long::compareUnsigned)
                    .thenComparing(
                            entity -> entity.id().value().getLeastSignificantBits(),
                            Long::compareUnsigned);

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
        row.set(rev(table), before.get(rev(table)) + 1);
        sql.update(table).set(row.intoMap()).where(is(table, entity.id())).execute();
        return RowSeal.joined(before.get(hash(table)), after);
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
        sql.deleteFrom(table).where(is(table, id)).execute();
        return before == null ? NOTHING : before.get(hash(table));
    }

    private @Nullable Record find(Table<?> table, EntityId id) {
        return sql.select(rev(table), hash(table)).from(table).where(is(table, id)).fetchOne();
    }

    private static Condition is(Table<?> table, EntityId id) {
        return Columns.of(table, "id", UUID.class).eq(id.value());
    }

    /// Empties every table at once; ends the transaction.
    void clear() {
        Stream.of(EntityKind.values()).forEach(kind -> sql.truncate(Mappers.table(kind)).execute());
    }

    /// Inserts entities of one kind, none of which the table holds. So many rows go past the
    /// library straight to the driver, ten times as fast.
    byte[] fill(EntityKind kind, Collection<Entity> entities) {
        var table = Mappers.table(kind);
        var blanks = new @Nullable Object[table.fields().length];
        var insertion = sql.insertInto(table).columns(table.fields()).values(blanks).getSQL();
        return sql.connectionResult(
                connection -> {
                    try (var statement = connection.prepareStatement(insertion)) {
                        return fill(statement, table, entities);
                    }
                });
    }

    private byte[] fill(PreparedStatement statement, Table<?> table, Collection<Entity> entities)
            throws SQLException {
        var sum = NOTHING;
        int waiting = 0;
        for (var entity : entities.stream().sorted(BY_ID).toList()) {
            var row = sealed(table, entity);
            sum = RowSeal.joined(sum, requireNonNull(row.get(hash(table))));
            for (int column = 0; column < row.size(); column++) {
                statement.setObject(column + 1, row.get(column));
            }
            statement.addBatch();
            if (++waiting == BATCH) {
                statement.executeBatch();
                waiting = 0;
            }
        }
        statement.executeBatch();
        return sum;
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

    private static Field<Integer> rev(Table<?> table) {
        return Columns.of(table, "rev", Integer.class);
    }

    private static Field<byte[]> hash(Table<?> table) {
        return Columns.of(table, "row_hash", byte[].class);
    }
}
