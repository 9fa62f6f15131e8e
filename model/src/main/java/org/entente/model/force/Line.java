package org.entente.model.force;

import org.entente.model.plan.Offer;
import org.entente.model.plan.OfferScope;
import org.entente.model.plan.OfferState;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Requirement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// One requirement with every offer that was ever made against it.
public record Line(Requirement requirement, List<Offer> offers) {
    /// What a planner sees of a line at a glance, the worst first.
    public enum State {
        /// Nobody has been asked yet.
        REQUIRED,
        /// Somebody was asked, and nobody stands by an offer: all have still to answer or withdrew.
        GAP,
        /// Offers stand, but they do not fill the line, or it is unknown whether they do.
        PARTLY_OFFERED,
        OFFERED,
        CONFIRMED
    }

    /// What may stand beside the state of a line.
    public enum Side {
        /// No offers that stand fill it.
        GAP,
        /// Somebody took back an offer, and nothing has come in its stead.
        WITHDRAWN,
        /// An offer that stands is under a caveat.
        CAVEATED,
        /// More is offered than one needs.
        SURPLUS
    }

    public Line {
        offers = List.copyOf(offers);
    }

    public State state() {
        if (isFilled(OfferState::isConfirmed)) {
            return State.CONFIRMED;
        }
        if (isFilled(OfferState::isOffered)) {
            return State.OFFERED;
        }
        if (offers.stream().anyMatch(offer -> offer.state().isOffered())) {
            return State.PARTLY_OFFERED;
        }
        return offers.isEmpty() ? State.REQUIRED : State.GAP;
    }

    public Set<Side> sides() {
        var sides = EnumSet.noneOf(Side.class);
        if (!isFilled(OfferState::isOffered)) {
            sides.add(Side.GAP);
            if (has(OfferState.WITHDRAWN)) {
                sides.add(Side.WITHDRAWN);
            }
        }
        if (has(OfferState.CAVEATED)) {
            sides.add(Side.CAVEATED);
        }
        if (surplus() > 0) {
            sides.add(Side.SURPLUS);
        }
        return sides;
    }

    private boolean has(OfferState state) {
        return offers.stream().anyMatch(offer -> offer.state() == state);
    }

    /// The same line with nothing but the offers of one nation or organisation.
    public Line of(Participant.Id participant) {
        return new Line(
                requirement,
                offers.stream().filter(one -> one.participant().equals(participant)).toList());
    }

    /// The line as it stood at the end of that day: what was asked for is as it is now, and no
    /// offer has gone further than its steps until then.
    public Line on(LocalDate day) {
        return new Line(
                requirement, offers.stream().flatMap(offer -> on(offer, day).stream()).toList());
    }

    private static Optional<Offer> on(Offer offer, LocalDate day) {
        var steps = offer.steps().stream().takeWhile(step -> !step.on().isAfter(day)).toList();
        return steps.isEmpty() ? Optional.empty() : Optional.of(offer.withSteps(steps));
    }

    /// True where offers in such states fill the line: one for all of it, one in its stead, or
    /// parts that are known to add up to the strength asked for. A part of unknown strength fills
    /// nothing, and neither do parts where no strength was asked for.
    public boolean isFilled(Predicate<OfferState> counts) {
        var asked = requirement.need().strength();
        return wholes(counts) > 0 || (asked != null && asked > 0 && parts(counts) >= asked);
    }

    /// How many offers could be spared because another fills the line.
    public int surplus() {
        return (int) Math.max(0, wholes(OfferState::isOffered) - 1);
    }

    /// The people that such offers are known to bring.
    public long people(Predicate<OfferState> counts) {
        return offers.stream()
                .filter(offer -> counts.test(offer.state()))
                .mapToLong(Line::people)
                .sum();
    }

    private long wholes(Predicate<OfferState> counts) {
        return offers.stream()
                .filter(offer -> counts.test(offer.state()))
                .filter(offer -> offer.content().scope() != OfferScope.PART)
                .count();
    }

    private long parts(Predicate<OfferState> counts) {
        return offers.stream()
                .filter(offer -> counts.test(offer.state()))
                .filter(offer -> offer.content().scope() == OfferScope.PART)
                .mapToLong(Line::people)
                .sum();
    }

    private static long people(Offer offer) {
        var strength = offer.content().strength();
        return strength == null ? 0 : strength;
    }
}
