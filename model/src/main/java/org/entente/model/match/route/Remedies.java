package org.entente.model.match.route;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Chooses mends: first greedily, then, where they are few, by branch and bound. For a target that
/// is not reached, the way that it would take with all mends still allowed names the mends that
/// could help it.
final class Remedies {
    private static final int MOST_STEPS = 20_000;

    private final Remedy.Goal goal;
    private final Ways bare;
    private final Failures.Watch watch;
    private List<Remedy.Target> targets = List.of();
    private List<Mend> best = List.of();
    private int bestCost = Integer.MAX_VALUE;
    private int steps;
    private boolean isStopped;

    Remedies(Assessment assessment, Remedy.Goal goal, Failures.Watch watch) {
        this.goal = goal;
        this.watch = watch;
        this.bare = Ways.bare(assessment, goal);
    }

    @Nullable Remedy choose(List<Mend> mends) {
        var all = bare.with(mends);
        var beyond = new ArrayList<Remedy.Target>();
        var reachable = new ArrayList<Remedy.Target>();
        for (var target : goal.targets()) {
            (all.isReached(target) ? reachable : beyond).add(target);
        }
        targets = reachable;
        greedy(new Bundles(mends, targets, all));
        boolean isFew = mends.size() <= Remedy.MOST_EXACT;
        if (isFew) {
            branch(new Choice(Set.of(), bare), new Choice(Set.of(), all), mends);
        }
        return isStopped ? null : new Remedy(best, isFew && steps <= MOST_STEPS, beyond);
    }

    private boolean goesOn(int done, int all) {
        isStopped |= !watch.goesOn(done, Math.max(1, all));
        return !isStopped;
    }

    private List<Remedy.Target> missed(Ways ways) {
        return targets.stream().filter(target -> !ways.isReached(target)).toList();
    }

    private static int cost(Iterable<Mend> mends) {
        int cost = 0;
        for (var mend : mends) {
            cost += mend.cost();
        }
        return cost;
    }

    /// Mends that are chosen, with the ways by these; or that are barred, with the ways by all
    /// others.
    private record Choice(Set<Mend> mends, Ways ways) {}

    private void branch(Choice chosen, Choice barred, List<Mend> mends) {
        int cost = cost(chosen.mends());
        if (cost >= bestCost || ++steps > MOST_STEPS || !goesOn(steps % 100, 100)) {
            return;
        }
        var missed = missed(chosen.ways());
        if (missed.isEmpty()) {
            best = List.copyOf(chosen.mends());
            bestCost = cost;
            return;
        }
        if (!missed(barred.ways()).isEmpty()) {
            return;
        }
        var helping = barred.ways().on(missed.getFirst());
        helping.removeAll(chosen.mends());
        var out = barred;
        for (var mend : helping) {
            var more = new LinkedHashSet<>(chosen.mends());
            more.add(mend);
            branch(new Choice(more, chosen.ways().with(more)), out, mends);
            out = without(out, mend, mends);
        }
        branch(chosen, out, mends);
    }

    private static Choice without(Choice barred, Mend mend, List<Mend> mends) {
        var more = new HashSet<>(barred.mends());
        more.add(mend);
        var allowed = mends.stream().filter(each -> !more.contains(each)).toList();
        return new Choice(more, barred.ways().with(allowed));
    }

    /// Takes, again and again, the bundle that would reach most targets for its cost by the ways
    /// that they take when everything is allowed, and in the end drops what turned out not to be
    /// needed, the dearest first.
    private void greedy(Bundles bundles) {
        var chosen = new LinkedHashSet<Mend>();
        var ways = bare;
        var missed = missed(ways);
        while (!missed.isEmpty() && goesOn(targets.size() - missed.size(), 2 * targets.size())) {
            if (!chosen.addAll(bundles.best(missed, chosen))) {
                break;
            }
            ways = ways.with(chosen);
            missed = missed(ways);
        }
        keep(chosen, ways);
    }

    private void keep(Set<Mend> chosen, Ways reaching) {
        var kept = new LinkedHashSet<>(chosen);
        var ways = reaching;
        var dearest =
                chosen.stream().sorted((a, b) -> Integer.compare(b.cost(), a.cost())).toList();
        for (int i = 0; i < dearest.size(); i++) {
            if (!goesOn(dearest.size() + i, 2 * dearest.size())) {
                return;
            }
            kept.remove(dearest.get(i));
            var fewer = ways.with(kept);
            if (missed(fewer).isEmpty()) {
                ways = fewer;
            } else {
                kept.add(dearest.get(i));
            }
        }
        best = List.copyOf(kept);
        bestCost = cost(kept);
    }
}
