package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// A port, airfield, training area, headquarters or sea area. `nation` is the trigraph of the
/// nation it lies in, blank on the high seas.
public record Place(
        Id id, String name, PlaceKind type, String nation, @Nullable Position position, Notes notes)
        implements Named {
    public record Id(UUID value) implements EntityId {
        @Override
        public EntityKind kind() {
            return EntityKind.PLACE;
        }
    }

    @Override
    public Place withName(String newName) {
        return new Place(id, newName, type, nation, position, notes);
    }
}
