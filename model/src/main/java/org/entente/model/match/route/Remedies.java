package org.entente.model.match.route;

import org.pcollections.HashTreePMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Chooses mends by branch and bound: for a target that is not reached, the way that it would take
/// with all mends still allowed names the mends that could help it.
final class Remedies {
    private static final int MOST_STEPS = 20_000;

    private final Remedy.Goal goal;
    private final Assessment before;
    private List<Remedy.Target> targets = List.of();
    private List<Mend> best = List.of();
    private int bestCost = Integer.MAX_VALUE;
    private int steps;

    Remedies(Assessment assessment, Remedy.Goal goal) {
        this.goal = goal;
        var wanted = HashTreePMap.<String, Exchange>empty();
        for (var target : goal.targets()) {
            var exchange = assessment.fit().exchanges().get(target.exchange());
            if (exchange != null) {
                wanted = wanted.plus(exchange.id(), exchange);
            }
        }
        before = assessment.next(assessment.fit().withExchanges(wanted));
    }

    Remedy choose(List<Mend> mends) {
        var all = with(mends);
        var beyond = new ArrayList<Remedy.Target>();
        var reachable = new ArrayList<Remedy.Target>();
        for (var target : goal.targets()) {
            (isReached(all, target) ? reachable : beyond).add(target);
        }
        targets = reachable;
        if (mends.size() <= Remedy.MOST_EXACT) {
            branch(new LinkedHashSet<>(), new HashSet<>(), mends);
        }
        boolean isExact = mends.size() <= Remedy.MOST_EXACT && steps <= MOST_STEPS;
        if (!isExact) {
            greedy(mends);
        }
        return new Remedy(best, isExact, beyond);
    }

    private Assessment with(List<Mend> mends) {
        var fit = before.fit();
        for (var mend : mends) {
            fit = mend.applied(fit);
        }
        return before.next(fit);
    }

    private boolean isReached(Assessment assessment, Remedy.Target target) {
        var verdict = assessment.verdict(target.exchange(), target.phase());
        return verdict != null && verdict.lo().compareTo(goal.atLeast()) >= 0;
    }

    private List<Remedy.Target> missed(Assessment assessment) {
        return targets.stream().filter(target -> !isReached(assessment, target)).toList();
    }

    private static int cost(Iterable<Mend> mends) {
        int cost = 0;
        for (var mend : mends) {
            cost += mend.cost();
        }
        return cost;
    }

    private void branch(Set<Mend> chosen, Set<Mend> barred, List<Mend> mends) {
        int cost = cost(chosen);
        if (cost >= bestCost || ++steps > MOST_STEPS) {
            return;
        }
        var missed = missed(with(List.copyOf(chosen)));
        if (missed.isEmpty()) {
            best = List.copyOf(chosen);
            bestCost = cost;
            return;
        }
        var allowed = mends.stream().filter(mend -> !barred.contains(mend)).toList();
        var hopeful = with(allowed);
        if (!missed(hopeful).isEmpty()) {
            return;
        }
        var helping = helping(hopeful, missed.getFirst(), allowed);
        helping.removeAll(chosen);
        var out = new HashSet<>(barred);
        for (var mend : helping) {
            var more = new LinkedHashSet<>(chosen);
            more.add(mend);
            branch(more, out, mends);
            out.add(mend);
        }
        branch(chosen, out, mends);
    }

    private static Set<Mend> helping(Assessment hopeful, Remedy.Target target, List<Mend> allowed) {
        var path = hopeful.worst(target.exchange(), target.phase());
        var helping = new LinkedHashSet<Mend>();
        for (var mend : allowed) {
            if (path != null && mend.isOn(path)) {
                helping.add(mend);
            }
        }
        return helping;
    }

    /// Takes, again and again, the bundle that would reach most targets for its cost by the ways
    /// that they take when everything is allowed, and in the end drops what turned out not to be
    /// needed, the dearest first.
    private void greedy(List<Mend> mends) {
        var all = with(mends);
        var bundles = new LinkedHashMap<Remedy.Target, Set<Mend>>();
        targets.forEach(target -> bundles.put(target, helping(all, target, mends)));
        var chosen = new LinkedHashSet<Mend>();
        var missed = missed(with(List.of()));
        while (!missed.isEmpty()) {
            var bundle = best(bundles, missed, chosen);
            if (bundle.isEmpty()) {
                break;
            }
            chosen.addAll(bundle);
            missed = missed(with(List.copyOf(chosen)));
        }
        keep(chosen);
    }

    private static Set<Mend> best(
            Map<Remedy.Target, Set<Mend>> bundles, List<Remedy.Target> missed, Set<Mend> chosen) {
        Set<Mend> best = Set.of();
        double most = -1;
        var seen = new HashSet<Set<Mend>>();
        for (var target : missed) {
            var more = new LinkedHashSet<>(bundles.getOrDefault(target, Set.of()));
            more.removeAll(chosen);
            if (!more.isEmpty() && seen.add(more)) {
                double rate = (double) reached(bundles, missed, chosen, more) / cost(more);
                if (rate > most) {
                    most = rate;
                    best = more;
                }
            }
        }
        return best;
    }

    private static int reached(
            Map<Remedy.Target, Set<Mend>> bundles,
            List<Remedy.Target> missed,
            Set<Mend> chosen,
            Set<Mend> more) {
        int reached = 0;
        for (var target : missed) {
            var needed = new HashSet<>(bundles.getOrDefault(target, Set.of()));
            needed.removeAll(chosen);
            needed.removeAll(more);
            reached += needed.isEmpty() ? 1 : 0;
        }
        return reached;
    }

    private void keep(Set<Mend> chosen) {
        var kept = new LinkedHashSet<>(chosen);
        var dearest =
                chosen.stream().sorted((a, b) -> Integer.compare(b.cost(), a.cost())).toList();
        for (var mend : dearest) {
            kept.remove(mend);
            if (!missed(with(List.copyOf(kept))).isEmpty()) {
                kept.add(mend);
            }
        }
        if (cost(kept) < bestCost) {
            best = List.copyOf(kept);
            bestCost = cost(kept);
        }
    }
}
