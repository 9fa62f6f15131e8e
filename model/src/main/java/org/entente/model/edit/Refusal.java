package org.entente.model.edit;

import org.entente.model.plan.EntityId;
import org.entente.model.plan.Offer;
import org.entente.model.plan.OfferState;
import org.entente.model.secrecy.Disclosure;
import org.entente.model.time.AnchorCode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Why an edit cannot be: the user asked for something impossible. Localised where it is shown.
public sealed interface Refusal {
    record NoSuchThing(EntityId id) implements Refusal {}

    record AlreadyThere(EntityId id) implements Refusal {}

    record BlankName(EntityId id) implements Refusal {}

    record Unnameable(EntityId id) implements Refusal {}

    record EndsBeforeStart(EntityId id, Instant start, Instant finish) implements Refusal {}

    /// `from` would refer to `to`, which the plan does not hold.
    record LooseReference(EntityId from, EntityId to) implements Refusal {}

    /// The things would stand under, or wait for, themselves; the loop is named in order.
    record Loop(List<EntityId> members) implements Refusal {}

    record AnchorCodeTaken(AnchorCode code) implements Refusal {}

    /// No offer goes from the one state to the other.
    record OfferCannotMove(Offer.Id id, OfferState from, OfferState to) implements Refusal {}

    /// A step of an offer would lie before the step that it follows.
    record StepTooEarly(Offer.Id id, LocalDate before, LocalDate on) implements Refusal {}

    /// A text of the thing looks like a key or a real frequency, which are never kept. The text is
    /// not repeated.
    record Discloses(EntityId id, Disclosure what) implements Refusal {}

    /// The plan must keep its one exercise.
    record OneExercise() implements Refusal {}

    /// The plan was opened to be read only.
    record ReadOnly() implements Refusal {}
}
