package org.entente.model.match.route;

import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;
import org.entente.model.match.VerdictColour;

import java.util.Collection;
import java.util.function.Predicate;

/// How ready exchanges are in a phase: a score from 0 to 1 at worst and at best, the counts behind
/// it, and the gate, which beats the score.
public record Readiness(Gate gate, double lo, double hi, Counts counts) {
    /// What sums of fractions may be off by.
    private static final double TINY = 1e-9;

    /// Whether the critical exchanges let the exercise go on.
    public enum Gate {
        READY(VerdictColour.GREEN),
        NOT_READY(VerdictColour.RED),
        NOT_ASSESSED(VerdictColour.GREY);

        private final VerdictColour colour;

        Gate(VerdictColour colour) {
            this.colour = colour;
        }

        /// The colour and sign by which it is shown.
        public VerdictColour colour() {
            return colour;
        }
    }

    /// Exchanges that surely work, surely do not, or may; those that are proven; and those that
    /// have any way at all.
    public record Counts(int ready, int notReady, int notAssessed, int proven, int covered) {
        public int all() {
            return ready + notReady + notAssessed;
        }
    }

    public static Readiness of(Assessment assessment, int phase) {
        return of(assessment, phase, _ -> true);
    }

    public static Readiness of(Assessment assessment, int phase, Predicate<Exchange> which) {
        var sum = new Sum();
        for (var exchange : assessment.exchanges(phase)) {
            var verdict = assessment.verdict(exchange.id(), phase);
            if (verdict != null && which.test(exchange)) {
                sum.add(exchange.importance(), verdict);
            }
        }
        return sum.readiness();
    }

    /// An exchange and what came of it.
    public record Mark(Importance importance, Verdict verdict) {}

    /// Of exchanges in one phase that were judged before.
    public static Readiness of(Collection<Mark> marks) {
        var sum = new Sum();
        marks.forEach(mark -> sum.add(mark.importance(), mark.verdict()));
        return sum.readiness();
    }

    /// The lower bound in percent, from 0 to 100, never rounded up: the interval keeps what it
    /// holds.
    public int lowestPercent() {
        return (int) Math.floor(lo * 100 + TINY);
    }

    /// The upper bound in percent, from 0 to 100, never rounded down.
    public int highestPercent() {
        return (int) Math.ceil(hi * 100 - TINY);
    }

    public double width() {
        return hi - lo;
    }

    /// What an exchange of this quality is worth: defaults from memory.
    static double worth(Quality quality) {
        return switch (quality) {
            case NONE -> 0;
            case MANUAL -> 0.2;
            case DEGRADED -> 0.5;
            case COMPATIBLE -> 0.85;
            case PROVEN -> 1;
        };
    }

    private static final class Sum {
        private double lo;
        private double hi;
        private double weight;
        private int ready;
        private int notReady;
        private int notAssessed;
        private int proven;
        private int covered;
        private boolean isFailing;
        private boolean isOpen;

        void add(Importance importance, Verdict verdict) {
            int counts = importance.weight();
            lo += counts * worth(verdict.lo());
            hi += counts * worth(verdict.hi());
            weight += counts;
            boolean isCritical = importance == Importance.CRITICAL;
            if (verdict.hi().compareTo(Quality.DEGRADED) < 0) {
                notReady++;
                isFailing |= isCritical;
            } else if (verdict.lo().compareTo(Quality.DEGRADED) < 0) {
                notAssessed++;
                isOpen |= isCritical;
            } else {
                ready++;
            }
            proven += verdict.lo() == Quality.PROVEN ? 1 : 0;
            covered += verdict.hi() == Quality.NONE ? 0 : 1;
        }

        Readiness readiness() {
            var counts = new Counts(ready, notReady, notAssessed, proven, covered);
            if (weight == 0) {
                return new Readiness(Gate.NOT_ASSESSED, 0, 1, counts);
            }
            var passes = isOpen ? Gate.NOT_ASSESSED : Gate.READY;
            return new Readiness(
                    isFailing ? Gate.NOT_READY : passes, lo / weight, hi / weight, counts);
        }
    }
}
