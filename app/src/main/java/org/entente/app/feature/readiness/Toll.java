package org.entente.app.feature.readiness;

import org.entente.model.match.Quality;
import org.entente.model.match.route.Loss;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What the failure of one thing, or of two at once, costs the critical exchanges: those that
/// worked for sure at least in degraded mode and no longer would, the first loss of each; and those
/// that only get worse.
record Toll(Set<String> things, List<Loss> lost, Set<String> worse) {
    Toll {
        things = Set.copyOf(things);
        lost = List.copyOf(lost);
        worse = Set.copyOf(worse);
    }

    /// The dearest first.
    static List<Toll> of(List<Loss> losses) {
        var sums = new HashMap<Set<String>, Sum>();
        losses.forEach(loss -> add(sums, loss));
        return dearest(sums);
    }

    private static void add(Map<Set<String>, Sum> sums, Loss loss) {
        var sum = sums.computeIfAbsent(loss.things(), _ -> new Sum());
        boolean worked = loss.before().lo().compareTo(Quality.DEGRADED) >= 0;
        boolean works = loss.after().lo().compareTo(Quality.DEGRADED) >= 0;
        if (worked && !works) {
            sum.lost.putIfAbsent(loss.exchange(), loss);
        } else {
            sum.worse.add(loss.exchange());
        }
    }

    private static List<Toll> dearest(Map<Set<String>, Sum> sums) {
        var tolls = new ArrayList<Toll>();
        sums.forEach(
                (things, sum) -> {
                    sum.worse.removeAll(sum.lost.keySet());
                    tolls.add(new Toll(things, List.copyOf(sum.lost.values()), sum.worse));
                });
        tolls.sort(
                Comparator.comparingInt((Toll toll) -> -toll.lost().size())
                        .thenComparingInt(toll -> -toll.worse().size())
                        .thenComparing(toll -> String.join("|", new TreeSet<>(toll.things()))));
        return tolls;
    }

    /// Exchanges lost and worsened by the same failure.
    private static final class Sum {
        private final Map<String, Loss> lost = new TreeMap<>();
        private final Set<String> worse = new TreeSet<>();
    }
}
