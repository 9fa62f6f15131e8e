package org.entente.model.match.route;

import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;

/// What things that are kept back from a copy of a plan may do to an exchange: in which phases they
/// may carry it, up to proven, and in which they may stand in its way. The phases are bits, the
/// first phase the lowest.
public record Unseen(long raising, long lowering) {
    public static final Unseen NOTHING = new Unseen(0, 0);

    /// What can be said of an exchange of which the things that are seen tell this.
    Verdict around(Verdict seen, int phase) {
        return new Verdict(
                isIn(lowering, phase) ? Quality.NONE : seen.lo(),
                isIn(raising, phase) ? Quality.PROVEN : seen.hi());
    }

    /// Nothing carries it in these phases, seen or not.
    Unseen without(long phases) {
        return new Unseen(raising & ~phases, lowering);
    }

    /// What it may do in one phase, as of the first.
    Unseen at(int phase) {
        return new Unseen(raising >> phase & 1, lowering >> phase & 1);
    }

    /// Nothing that is not seen can be better than what goes by hand.
    Unseen byHand() {
        return new Unseen(0, lowering);
    }

    /// Not even what stands against what is stated is known in that phase.
    boolean isAnything(int phase) {
        return isIn(lowering, phase);
    }

    private static boolean isIn(long phases, int phase) {
        return (phases >> phase & 1) == 1;
    }
}
