package org.entente.persistence.map;

import org.entente.model.plan.Activity;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Place;
import org.entente.model.plan.Placement;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

import java.util.UUID;
import java.util.function.Function;

/// Where a task belongs, three columns, each of them null where it is left open.
record PlacementColumns(Field<UUID> phase, Field<UUID> parent, Field<UUID> place) {
    static PlacementColumns of(Table<?> table) {
        return new PlacementColumns(
                Columns.of(table, "phase_id", UUID.class),
                Columns.of(table, "parent_id", UUID.class),
                Columns.of(table, "place_id", UUID.class));
    }

    void write(Record row, Placement placement) {
        var phaseId = placement.phase();
        var parentId = placement.parent();
        var placeId = placement.place();
        row.set(phase, phaseId == null ? null : phaseId.value());
        row.set(parent, parentId == null ? null : parentId.value());
        row.set(place, placeId == null ? null : placeId.value());
    }

    Placement read(Record row) {
        return new Placement(
                id(row.get(phase), Phase.Id::new),
                id(row.get(parent), Activity.Id::new),
                id(row.get(place), Place.Id::new));
    }

    private static <I> @Nullable I id(@Nullable UUID value, Function<UUID, I> kind) {
        return value == null ? null : kind.apply(value);
    }
}
