package org.entente.persistence.h2;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Plan;
import org.entente.persistence.PlanId;
import org.entente.persistence.key.Protection;
import org.entente.persistence.map.Mappers;
import org.entente.persistence.map.RandomEntities;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

class RowsTest {
    private static final int EACH = 400;

    @TempDir Path folder;

    @Test
    void bringsHostileEntitiesOfEveryKindThroughTheDatabaseUnchanged() throws SQLException {
        var keys = new ViewKeys(new PlanId(new UUID(1, 2)), Protection.NONE, new byte[32]);
        try (var owner = Engine.create(folder, "rows", keys)) {
            Migration.run(owner);
            var sql = Engine.sql(owner);
            var rows = new Rows(sql, new RowSeal(keys.rows()));
            var plan = Plan.of(new RandomEntities(11).ofEachKind(EACH));

            for (var kind : EntityKind.values()) {
                rows.fill(kind, plan.table(kind).values());

                assertThat(read(sql, kind)).isEqualTo(plan.table(kind));
            }
            assertThat(rows.found()).isEqualTo(rows.expected(plan.entities()));
        }
    }

    private static Map<EntityId, Entity> read(DSLContext sql, EntityKind kind) {
        return sql.selectFrom(Mappers.table(kind)).fetch().stream()
                .map(row -> Mappers.entity(kind, row))
                .collect(Collectors.toMap(Entity::id, entity -> entity));
    }
}
