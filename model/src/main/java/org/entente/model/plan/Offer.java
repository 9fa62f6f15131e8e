package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What a nation or organisation promises against a requirement, and how the promise came to where
/// it stands: each step says who said so, on which day and on what paper.
public record Offer(
        Id id,
        Requirement.Id requirement,
        Participant.Id participant,
        Content content,
        List<Step> steps,
        Notes notes)
        implements Entity {
    public Offer {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("An offer must have a first step.");
        }
    }

    /// What is promised: how much of the line, which unit where it is named, its people, and the
    /// authority that the nation is ready to transfer. Null where the nation has not said so.
    public record Content(
            OfferScope scope,
            ForceElement.@Nullable Id unit,
            @Nullable Integer strength,
            @Nullable CommandAuthority authority) {
        public static final Content WHOLE = new Content(OfferScope.WHOLE, null, null, null);

        public Content(
                OfferScope scope,
                ForceElement.@Nullable Id unit,
                @Nullable Integer strength,
                @Nullable CommandAuthority authority) {
            if (strength != null && strength < 0) {
                throw new IllegalArgumentException(
                        "The strength (%d) must not be negative.".formatted(strength));
            }
            this.scope = scope;
            this.unit = unit;
            this.strength = strength;
            this.authority = authority;
        }

        public Content withScope(OfferScope newScope) {
            return new Content(newScope, unit, strength, authority);
        }

        public Content withStrength(@Nullable Integer newStrength) {
            return new Content(scope, unit, newStrength, authority);
        }

        public Content withUnit(ForceElement.@Nullable Id newUnit) {
            return new Content(scope, newUnit, strength, authority);
        }
    }

    /// One move of the offer: into which state, by whose word, on which day, on what paper. Words
    /// are blank where nobody has given them.
    public record Step(OfferState state, String by, LocalDate on, String paper) {}

    /// Identity of an offer.
    public record Id(UUID value) implements EntityId {
        @Override
        public EntityKind kind() {
            return EntityKind.OFFER;
        }
    }

    /// Where the offer stands now.
    public OfferState state() {
        return steps.getLast().state();
    }

    public Offer withContent(Content newContent) {
        return new Offer(id, requirement, participant, newContent, steps, notes);
    }

    /// The offer after one more step. Whether it is a legal one is judged with the edit.
    public Offer with(Step step) {
        var longer = new ArrayList<>(steps);
        longer.add(step);
        return withSteps(longer);
    }

    public Offer withSteps(List<Step> newSteps) {
        return new Offer(id, requirement, participant, content, newSteps, notes);
    }

    public Offer withNotes(Notes newNotes) {
        return new Offer(id, requirement, participant, content, steps, newNotes);
    }
}
