package org.entente.model.match.route;

import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;

import java.util.List;

/// What carries an exchange by hand because a plan of means (PACE) says so: in which phases
/// somebody surely takes it there, or may, and over which things it is passed by word of mouth
/// though their standard does not carry it; and of which means nobody states up to which level they
/// may. The phases are bits, the first phase the lowest.
public record ByHand(long surely, long perhaps, List<Over> over, List<Doubt> doubts) {
    public static final ByHand NONE = new ByHand(0, 0, List.of());

    /// Nobody states up to which level a means may carry it; the phases in which it would be taken
    /// by hand if that is enough, and the bearers over which it would be passed in these if it is
    /// passed over anything, else blank.
    public record Doubt(String means, long phases, String over) {
        boolean isIn(int phase) {
            return (phases >> phase & 1) == 1;
        }

        /// What is passed over bearers needs nobody who takes it there.
        private Doubt without(long others) {
            return over.isEmpty() ? new Doubt(means, phases & ~others, over) : this;
        }
    }

    /// Of all means it is stated up to which level they may.
    public ByHand(long surely, long perhaps, List<Over> over) {
        this(surely, perhaps, over, List.of());
    }

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
        doubts = List.copyOf(doubts);
    }

    /// What it is worth in a phase without any net.
    public Verdict verdict(int phase) {
        return new Verdict(quality(surely, phase), quality(perhaps, phase));
    }

    /// Nobody takes it in these phases.
    ByHand without(long phases) {
        return new ByHand(
                surely & ~phases,
                perhaps & ~phases,
                over,
                doubts.stream().map(doubt -> doubt.without(phases)).toList());
    }

    private static Quality quality(long phases, int phase) {
        return (phases >> phase & 1) == 1 ? Quality.MANUAL : Quality.NONE;
    }
}
