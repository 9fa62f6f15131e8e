package org.entente.model.match.route;

import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/// How the means of a PACE plan carry an exchange in a phase, one after the other, and what they
/// share, so that one failure takes several of them. The verdict is that of the best of them.
public record Ladder(List<Rung> rungs, List<Common> common) {
    /// A means, what it can do, its best way if there is one, and what that rests on.
    public record Rung(PaceStep step, Verdict verdict, @Nullable Path path, Set<String> rests) {}

    /// A thing that several means rest on.
    public record Common(String thing, List<PaceStep.Order> steps) {}

    public Ladder {
        rungs = List.copyOf(rungs);
        common = List.copyOf(common);
    }

    public static Ladder of(
            Assessment assessment, Exchange exchange, List<PaceStep> steps, int phase) {
        return of(assessment, exchange, steps, phase, Set.of());
    }

    /// The means that are left when these things are gone.
    public static Ladder of(
            Assessment assessment,
            Exchange exchange,
            List<PaceStep> steps,
            int phase,
            Set<String> without) {
        var climb = new Climb(assessment.web(), exchange, phase, without);
        var rungs = steps.stream().map(climb::rung).toList();
        return new Ladder(rungs, shared(rungs));
    }

    private static List<Common> shared(List<Rung> rungs) {
        var byThing = new TreeMap<String, List<PaceStep.Order>>();
        for (var rung : rungs) {
            for (var thing : rung.rests()) {
                byThing.computeIfAbsent(thing, _ -> new ArrayList<>()).add(rung.step().order());
            }
        }
        return byThing.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> new Common(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    /// As good as the best of its means.
    public Verdict verdict() {
        return rungs.stream().map(Rung::verdict).reduce(Verdict.NONE, Verdict::max);
    }

    /// How many means surely work at least in degraded mode.
    public int depth() {
        return (int) rungs.stream().filter(rung -> isUsable(rung.verdict())).count();
    }

    /// How many of the four can work in whatever way, if what is not known turns out well; what
    /// goes by hand among them.
    public int feasible() {
        return count(rung -> rung.verdict().hi() != Quality.NONE);
    }

    /// How many of the four work in whatever way, whatever is not known.
    public int sure() {
        return count(rung -> rung.verdict().lo() != Quality.NONE);
    }

    private int count(Predicate<Rung> works) {
        return (int)
                rungs.stream().filter(works).map(rung -> rung.step().order()).distinct().count();
    }

    /// The first means that surely works, or null.
    public PaceStep.@Nullable Order first() {
        for (var rung : rungs) {
            if (isUsable(rung.verdict())) {
                return rung.step().order();
            }
        }
        return null;
    }

    private static boolean isUsable(Verdict verdict) {
        return verdict.lo().compareTo(Quality.DEGRADED) >= 0;
    }
}
