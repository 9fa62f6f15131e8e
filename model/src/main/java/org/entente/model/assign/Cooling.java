package org.entente.model.assign;

import java.util.Arrays;

/// How hot a search is and how much uneven load weighs meanwhile, in the measure of what a usual
/// way costs. Uneven load weighs little while it is hot: chains of tasks with short ways are found
/// first and dealt out among the nations then.
final class Cooling {
    private static final double OPEN_WEIGHS = 10;
    private static final double COOLED_TO = 0.007;

    /// How hot the first, the second and all later rounds begin.
    private static final double[] FROM = {1, 0.07, 0.03};

    /// What uneven load weighs at the beginning of the first, the second and all later rounds.
    private static final double[] EASED = {0.1, 0.001, 0.03};

    /// When in a round uneven load weighs what it does in the end.
    private static final double EASED_UNTIL = 0.95;

    /// What one of usual length, and a day of uneven load, are to a usual way.
    private static final double LOAD_TO_WAY = 0.2;

    private final double usual;
    private final boolean hasWays;

    private Cooling(double usual, boolean hasWays) {
        this.usual = usual;
        this.hasWays = hasWays;
    }

    static Cooling of(Board board, Wishes wishes) {
        double way = wishes.travel() * board.usualWay();
        return way > 0 ? new Cooling(way, true) : new Cooling(load(board, wishes), false);
    }

    private static double load(Board board, Wishes wishes) {
        double hours = 0;
        for (int slot = 0; slot < board.slots.size(); slot++) {
            hours += board.hours(slot) / board.slots.size();
        }
        double weight = Arrays.stream(board.weight).average().orElse(1);
        return LOAD_TO_WAY * wishes.fairness() * hours * hours / Math.max(1, weight);
    }

    /// What it weighs that a slot is open: more than any way that it could spare.
    double openWeighs() {
        return OPEN_WEIGHS * usual;
    }

    double heat(int round, double done) {
        double from = FROM[Math.min(round, FROM.length - 1)];
        return usual * from * StrictMath.pow(COOLED_TO / from, done);
    }

    /// From almost 0 to 1, which is what the wishes say.
    double ease(int round, double done) {
        return !hasWays || done >= EASED_UNTIL
                ? 1
                : StrictMath.pow(EASED[Math.min(round, EASED.length - 1)], 1 - done / EASED_UNTIL);
    }
}
