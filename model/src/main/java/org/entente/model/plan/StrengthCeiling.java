package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// The most people that a nation lets into theatre at once, 1 or more, in one phase or in the whole
/// exercise where none is named. Null where the nation has announced a ceiling without a number.
public record StrengthCeiling(
        Id id,
        Participant.Id participant,
        Phase.@Nullable Id phase,
        @Nullable Integer most,
        String paper,
        Notes notes)
        implements Entity {
    public StrengthCeiling(
            Id id,
            Participant.Id participant,
            Phase.@Nullable Id phase,
            @Nullable Integer most,
            String paper,
            Notes notes) {
        if (most != null && most < 1) {
            throw new IllegalArgumentException(
                    "The ceiling (%d) must be 1 or more.".formatted(most));
        }
        this.id = id;
        this.participant = participant;
        this.phase = phase;
        this.most = most;
        this.paper = paper;
        this.notes = notes;
    }

    /// Identity of a ceiling.
    public record Id(UUID value) implements EntityId {
        @Override
        public EntityKind kind() {
            return EntityKind.STRENGTH_CEILING;
        }
    }

    public StrengthCeiling withMost(@Nullable Integer newMost) {
        return new StrengthCeiling(id, participant, phase, newMost, paper, notes);
    }

    public StrengthCeiling withPaper(String newPaper) {
        return new StrengthCeiling(id, participant, phase, most, newPaper, notes);
    }

    public StrengthCeiling withNotes(Notes newNotes) {
        return new StrengthCeiling(id, participant, phase, most, paper, newNotes);
    }
}
