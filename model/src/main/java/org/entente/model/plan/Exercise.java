package org.entente.model.plan;

import org.entente.model.label.Notes;

import java.time.ZoneId;
import java.util.UUID;

/// The exercise itself; a plan has exactly one. Its label is the marking of the whole plan, its
/// zone the local time of the exercise area, `host` the code of the host nation's participant.
public record Exercise(
        Id id, String name, String aim, ExerciseKind type, String host, ZoneId zone, Notes notes)
        implements Named {
    public record Id(UUID value) implements EntityId {
        @Override
        public EntityKind kind() {
            return EntityKind.EXERCISE;
        }
    }

    @Override
    public Exercise withName(String newName) {
        return new Exercise(id, newName, aim, type, host, zone, notes);
    }
}
