package org.entente.model.force;

import org.entente.model.plan.OfferState;

/// Counts of lines of a statement of requirements. Each line is asked once; it is a gap where no
/// offers that stand fill it. People count where they are stated.
public record Tally(
        int asked,
        int offered,
        int confirmed,
        int surplus,
        long peopleAsked,
        long peopleOffered,
        long peopleConfirmed) {
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0);

    static Tally of(Line line) {
        var strength = line.requirement().need().strength();
        return new Tally(
                1,
                line.isFilled(OfferState::isOffered) ? 1 : 0,
                line.isFilled(OfferState::isConfirmed) ? 1 : 0,
                line.surplus(),
                strength == null ? 0 : strength,
                line.people(OfferState::isOffered),
                line.people(OfferState::isConfirmed));
    }

    /// How many lines nobody fills.
    public int gap() {
        return asked - offered;
    }

    public Tally plus(Tally other) {
        return new Tally(
                asked + other.asked,
                offered + other.offered,
                confirmed + other.confirmed,
                surplus + other.surplus,
                peopleAsked + other.peopleAsked,
                peopleOffered + other.peopleOffered,
                peopleConfirmed + other.peopleConfirmed);
    }
}
