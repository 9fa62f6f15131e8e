package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// A port, airfield, training area, headquarters or sea area. `nation` is the trigraph of the
/// nation it lies in, blank on the high seas. The capacity is the number of activities that have
/// room there at once, 1 or more; null where nobody knows it, which never counts as enough.
public record Place(
        Id id,
        String name,
        PlaceKind type,
        String nation,
        @Nullable Position position,
        @Nullable Integer capacity,
        Notes notes)
        implements Named {
    public Place {
        if (capacity != null && capacity < 1) {
            throw new IllegalArgumentException(
                    "The capacity (%d) must be 1 or more.".formatted(capacity));
        }
    }

    public Place(
            Id id,
            String name,
            PlaceKind type,
            String nation,
            @Nullable Position position,
            Notes notes) {
        this(id, name, type, nation, position, null, notes);
    }

    public record Id(UUID value) implements EntityId {
        @Override
        public EntityKind kind() {
            return EntityKind.PLACE;
        }
    }

    @Override
    public Place withName(String newName) {
        return new Place(id, newName, type, nation, position, capacity, notes);
    }

    public Place withCapacity(@Nullable Integer newCapacity) {
        return new Place(id, name, type, nation, position, newCapacity, notes);
    }

    public Place withNotes(Notes newNotes) {
        return new Place(id, name, type, nation, position, capacity, newNotes);
    }
}
