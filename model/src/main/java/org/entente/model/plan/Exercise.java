package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/// The exercise itself; a plan has exactly one. Its label is the marking of the whole plan, its
/// zone the local time of the exercise area, `host` the code of the host nation's participant. What
/// is done is known until the status date (UTC); work that is left cannot be done before it. A copy
/// for one nation knows what may have been withheld from it.
public record Exercise(
        Id id,
        String name,
        String aim,
        ExerciseKind type,
        String host,
        ZoneId zone,
        @Nullable Instant statusDate,
        Withheld withheld,
        Notes notes)
        implements Named {
    public Exercise(
            Id id,
            String name,
            String aim,
            ExerciseKind type,
            String host,
            ZoneId zone,
            Notes notes) {
        this(id, name, aim, type, host, zone, null, Withheld.NOTHING, notes);
    }

    public record Id(UUID value) implements EntityId {
        @Override
        public EntityKind kind() {
            return EntityKind.EXERCISE;
        }
    }

    @Override
    public Exercise withName(String newName) {
        return new Exercise(id, newName, aim, type, host, zone, statusDate, withheld, notes);
    }

    public Exercise withAim(String newAim) {
        return new Exercise(id, name, newAim, type, host, zone, statusDate, withheld, notes);
    }

    public Exercise withStatusDate(@Nullable Instant newStatusDate) {
        return new Exercise(id, name, aim, type, host, zone, newStatusDate, withheld, notes);
    }

    public Exercise withWithheld(Withheld newWithheld) {
        return new Exercise(id, name, aim, type, host, zone, statusDate, newWithheld, notes);
    }

    public Exercise withNotes(Notes newNotes) {
        return new Exercise(id, name, aim, type, host, zone, statusDate, withheld, newNotes);
    }
}
