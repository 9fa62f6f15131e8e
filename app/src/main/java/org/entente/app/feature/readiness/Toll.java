package org.entente.app.feature.readiness;

import org.entente.model.match.Quality;
import org.entente.model.match.route.Assessment;
import org.entente.model.match.route.Failures;
import org.entente.model.match.route.Importance;
import org.entente.model.match.route.Loss;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/// What the failure of one thing, or of two at once, costs the critical exchanges: those that
/// worked for sure at least in degraded mode and no longer would, and those that only get worse.
record Toll(Set<String> things, Set<String> lost, Set<String> worse) {
    private static final int MOST = 200;

    Toll {
        things = Set.copyOf(things);
        lost = Set.copyOf(lost);
        worse = Set.copyOf(worse);
    }

    /// The dearest first, at most two hundred; those of a cancelled work are not all.
    static List<Toll> of(
            Assessment assessment, boolean isPairs, DoubleConsumer report, BooleanSupplier stop) {
        var failures = new Failures(assessment);
        var critical =
                assessment.fit().exchanges().values().stream()
                        .filter(exchange -> exchange.importance() == Importance.CRITICAL)
                        .map(exchange -> exchange.id())
                        .sorted()
                        .toList();
        var sums = new HashMap<Set<String>, Sum>();
        for (int i = 0; i < critical.size() && !stop.getAsBoolean(); i++) {
            var id = critical.get(i);
            var losses = isPairs ? failures.pairs(id) : failures.single(id);
            losses.forEach(loss -> add(sums, loss));
            report.accept((i + 1.0) / critical.size());
        }
        return dearest(sums);
    }

    private static void add(Map<Set<String>, Sum> sums, Loss loss) {
        var sum = sums.computeIfAbsent(loss.things(), _ -> new Sum());
        boolean worked = loss.before().lo().compareTo(Quality.DEGRADED) >= 0;
        boolean works = loss.after().lo().compareTo(Quality.DEGRADED) >= 0;
        (worked && !works ? sum.lost : sum.worse).add(loss.exchange());
    }

    private static List<Toll> dearest(Map<Set<String>, Sum> sums) {
        var tolls = new ArrayList<Toll>();
        sums.forEach(
                (things, sum) -> {
                    sum.worse.removeAll(sum.lost);
                    tolls.add(new Toll(things, sum.lost, sum.worse));
                });
        tolls.sort(
                Comparator.comparingInt((Toll toll) -> -toll.lost().size())
                        .thenComparingInt(toll -> -toll.worse().size())
                        .thenComparing(toll -> String.join("|", new TreeSet<>(toll.things()))));
        return tolls.subList(0, Math.min(tolls.size(), MOST));
    }

    /// Exchanges lost and worsened by the same failure.
    private static final class Sum {
        private final Set<String> lost = new TreeSet<>();
        private final Set<String> worse = new TreeSet<>();
    }
}
