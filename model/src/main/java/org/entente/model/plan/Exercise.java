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
        Known known,
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
        this(id, name, aim, type, host, zone, Known.WHOLE, notes);
    }

    public record Id(UUID value) implements EntityId {
        @Override
        public EntityKind kind() {
            return EntityKind.EXERCISE;
        }
    }

    /// Until when it is known what was done, null where nobody has said so, and what was withheld
    /// from this copy of the plan.
    public record Known(@Nullable Instant statusDate, Withheld withheld) {
        static final Known WHOLE = new Known(null, Withheld.NOTHING);
    }

    public @Nullable Instant statusDate() {
        return known.statusDate();
    }

    public Withheld withheld() {
        return known.withheld();
    }

    private Exercise with(Known other) {
        return new Exercise(id, name, aim, type, host, zone, other, notes);
    }

    @Override
    public Exercise withName(String newName) {
        return new Exercise(id, newName, aim, type, host, zone, known, notes);
    }

    public Exercise withAim(String newAim) {
        return new Exercise(id, name, newAim, type, host, zone, known, notes);
    }

    public Exercise withStatusDate(@Nullable Instant newStatusDate) {
        return with(new Known(newStatusDate, known.withheld()));
    }

    public Exercise withWithheld(Withheld newWithheld) {
        return with(new Known(known.statusDate(), newWithheld));
    }

    public Exercise withNotes(Notes newNotes) {
        return new Exercise(id, name, aim, type, host, zone, known, newNotes);
    }
}
