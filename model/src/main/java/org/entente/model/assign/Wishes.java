package org.entente.model.assign;

import org.entente.model.duty.DutyTerms;

/// What a proposal has to keep to, and what it should be like. The fewest open needs come first;
/// then `fairness` is what an hour squared of uneven load weighs, `travel` what a kilometre does.
/// More moves take longer and find better answers; the same seed gives the same answer.
///
/// @param moves how many are made for each unit that is missing and could be filled
/// @param isStatedOnly leaves alone activities that nobody does and that ask for nothing
public record Wishes(
        DutyTerms duty,
        double fairness,
        double travel,
        long moves,
        long seed,
        boolean isStatedOnly) {
    public static final Wishes USUAL =
            new Wishes(DutyTerms.USUAL, 1, 0.1, 70_000, 20_260_101, true);

    public Wishes withDuty(DutyTerms newDuty) {
        return new Wishes(newDuty, fairness, travel, moves, seed, isStatedOnly);
    }

    public Wishes withMoves(long newMoves) {
        return new Wishes(duty, fairness, travel, newMoves, seed, isStatedOnly);
    }

    public Wishes withSeed(long newSeed) {
        return new Wishes(duty, fairness, travel, moves, newSeed, isStatedOnly);
    }

    /// Whether activities that ask for nothing are filled too.
    public Wishes statedOnly(boolean isOnly) {
        return new Wishes(duty, fairness, travel, moves, seed, isOnly);
    }
}
