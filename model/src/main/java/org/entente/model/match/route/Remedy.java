package org.entente.model.match.route;

import org.entente.model.match.Quality;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// The cheapest mends with which exchanges surely reach a quality: the cheapest of all when it is
/// exact, else a cheap choice; and the exchanges that all the mends together do not bring there.
public record Remedy(List<Mend> mends, boolean isExact, List<Target> beyond) {
    /// More candidates than this are chosen from greedily.
    public static final int MOST_EXACT = 25;

    /// An exchange in a phase.
    public record Target(String exchange, int phase) {}

    /// What is to be reached: at least this quality for these, with mends of at most this lead.
    public record Goal(List<Target> targets, Quality atLeast, int days) {
        public Goal {
            targets = List.copyOf(targets);
        }
    }

    public Remedy {
        mends = List.copyOf(mends);
        beyond = List.copyOf(beyond);
    }

    public int cost() {
        return mends.stream().mapToInt(Mend::cost).sum();
    }

    /// Null when the watch did not go on.
    public static @Nullable Remedy of(
            Assessment assessment, List<Mend> candidates, Goal goal, Failures.Watch watch) {
        return new Remedies(assessment, goal, watch).choose(timely(candidates, goal.days()));
    }

    private static List<Mend> timely(List<Mend> candidates, int days) {
        return candidates.stream()
                .filter(mend -> mend.leadDays() <= days)
                .sorted(Comparator.comparingInt(Mend::cost).thenComparing(Mend::id))
                .toList();
    }

    /// Critical exchanges that do not surely reach a quality.
    public static List<Target> failing(Assessment assessment, Quality atLeast) {
        var targets = new ArrayList<Target>();
        for (int phase = 0; phase < assessment.ground().phases(); phase++) {
            for (var exchange : assessment.exchanges(phase)) {
                var verdict = assessment.verdict(exchange.id(), phase);
                if (exchange.importance() == Importance.CRITICAL
                        && verdict != null
                        && verdict.lo().compareTo(atLeast) < 0) {
                    targets.add(new Target(exchange.id(), phase));
                }
            }
        }
        return targets;
    }

    /// Three offers: what can be done thirty days before a phase that is so many days away, by
    /// that phase, and by hand today, which only asks that the exchange can be made at all. Null
    /// when the watch did not go on.
    public static @Nullable List<Remedy> packages(
            Assessment assessment, List<Mend> candidates, int days, Failures.Watch watch) {
        var mends = candidates.stream().filter(mend -> !BY_HAND.contains(mend.kind())).toList();
        var byHand = candidates.stream().filter(mend -> BY_HAND.contains(mend.kind())).toList();
        var failing = failing(assessment, Quality.DEGRADED);
        var soon = new Goal(failing, Quality.DEGRADED, days - MONTH);
        var late = new Goal(failing, Quality.DEGRADED, days);
        var now = new Goal(failing(assessment, Quality.MANUAL), Quality.MANUAL, 0);
        var first = of(assessment, mends, soon, third(watch, 0));
        boolean isSame = timely(mends, soon.days()).equals(timely(mends, late.days()));
        var second = isSame ? first : of(assessment, mends, late, third(watch, 1));
        var last = of(assessment, byHand, now, third(watch, 2));
        return first == null || second == null || last == null
                ? null
                : List.of(first, second, last);
    }

    private static Failures.Watch third(Failures.Watch watch, int before) {
        return (done, all) -> watch.goesOn(before * all + done, 3 * all);
    }

    private static final int MONTH = 30;
    private static final Set<MendKind> BY_HAND =
            Set.of(MendKind.LNO_EXCHANGE, MendKind.CHANGE_PACE, MendKind.ACCEPT_RISK);
}
