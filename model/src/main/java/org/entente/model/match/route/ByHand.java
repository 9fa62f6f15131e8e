package org.entente.model.match.route;

import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;

import java.util.List;

/// What carries an exchange by hand because a plan of means (PACE) says so: in which phases
/// somebody surely takes it there, or may, and over which things it is passed by word of mouth
/// though their standard does not carry it. The phases are bits, the first phase the lowest.
public record ByHand(long surely, long perhaps, List<Over> over) {
    public static final ByHand NONE = new ByHand(0, 0, List.of());

    /// Passed over whatever rests on a thing, such as a net: in which phases it surely may be used
    /// for this, and in which nobody has said that it may not.
    public record Over(String thing, long surely, long perhaps) {
        public Over {
            perhaps |= surely;
        }

        long phases(boolean isHopeful) {
            return isHopeful ? perhaps : surely;
        }
    }

    public ByHand {
        perhaps |= surely;
        over = List.copyOf(over);
    }

    /// What it is worth in a phase without any net.
    public Verdict verdict(int phase) {
        return new Verdict(quality(surely, phase), quality(perhaps, phase));
    }

    /// Nobody takes it in these phases.
    ByHand without(long phases) {
        return new ByHand(surely & ~phases, perhaps & ~phases, over);
    }

    private static Quality quality(long phases, int phase) {
        return (phases >> phase & 1) == 1 ? Quality.MANUAL : Quality.NONE;
    }
}
