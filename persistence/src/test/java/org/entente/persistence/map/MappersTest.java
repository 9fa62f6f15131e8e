package org.entente.persistence.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.model.plan.EntityKind;
import org.entente.persistence.db.DefaultSchema;
import org.entente.persistence.db.Tables;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

import java.util.stream.Collectors;
import java.util.stream.Stream;

class MappersTest {
    @Test
    void bringsEveryKindIntoARowAndBack() {
        for (var entity : new RandomEntities(7).ofEachKind(300)) {
            var row = Mappers.row(entity);

            assertThat(Mappers.entity(entity.kind(), row)).isEqualTo(entity);
        }
    }

    @Test
    void givesEveryKindATableOfItsOwnAndLeavesNoTableWithoutAKind() {
        var tables =
                Stream.of(EntityKind.values())
                        .map(Mappers::table)
                        .collect(Collectors.toUnmodifiableSet());

        assertThat(tables).hasSize(EntityKind.values().length).doesNotContain(Tables.META);
        assertThat(DefaultSchema.DEFAULT_SCHEMA.getTables())
                .hasSize(tables.size() + 1)
                .containsAll(tables);
    }

    @Test
    void beginsEveryTableWithIdRevisionAndHash() {
        for (var kind : EntityKind.values()) {
            var columns = Mappers.table(kind).fieldsRow().fields();

            assertThat(Stream.of(columns).limit(3).map(column -> column.getName()))
                    .containsExactly("id", "rev", "row_hash");
        }
    }

    @Test
    void refusesARowThatNoEntityCouldHaveWritten() {
        var row = Mappers.row(new RandomEntities(1).of(EntityKind.ASSIGNMENT));
        row.set(DSL.field(DSL.name("task_kind"), String.class), "PLACE");

        assertThatThrownBy(() -> Mappers.entity(EntityKind.ASSIGNMENT, row))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PLACE");
    }
}
