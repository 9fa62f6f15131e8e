package org.entente.model.match.route;

import org.entente.model.match.LinkVerdict;
import org.entente.model.match.Pairing;
import org.entente.model.match.Quality;
import org.entente.model.match.Trial;
import org.entente.model.match.Verdict;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gives the verdict of one hop: of two ports on a bearer, or of a translation.
final class Judging {
    private static final Verdict OPEN = new Verdict(Quality.NONE, Quality.COMPATIBLE);

    private final Ground ground;
    private final Map<String, List<Tested>> tests = new HashMap<>();

    Judging(Ground ground, Fit fit) {
        this.ground = ground;
        for (var test : fit.tested().values()) {
            tests.computeIfAbsent(test.one(), _ -> new ArrayList<>()).add(test);
            tests.computeIfAbsent(test.other(), _ -> new ArrayList<>()).add(test);
        }
    }

    /// Null where one of the two does not speak the standard of the bearer, or the first does not
    /// send or the second does not receive.
    @Nullable Verdict verdict(Line line, Speaker one, Speaker other) {
        if (!one.port.reaches(other.port)) {
            return null;
        }
        var key = line.bearer.key();
        var most = line.bearer.ceiling();
        if (line.standard == null) {
            boolean isSpoken = one.port.binding(key) != null && other.port.binding(key) != null;
            return isSpoken ? open(line.bearer, one.port, other.port).min(most) : null;
        }
        var mine = one.fitted(key);
        var theirs = other.fitted(key);
        return mine == null || theirs == null
                ? null
                : supposed(
                        Pairing.verdict(
                                        mine,
                                        theirs,
                                        line.agreed,
                                        ground.catalogue().editions(),
                                        trial(line.bearer, one.port, other.port))
                                .min(most),
                        one.port,
                        other.port);
    }

    /// A standard that nobody has stated may be one in which the two were tested.
    private Verdict open(Bearer bearer, Port one, Port other) {
        boolean isTested =
                bearer.isUnstated()
                        && tests.getOrDefault(one.id(), List.of()).stream()
                                .anyMatch(
                                        test ->
                                                test.one().equals(other.id())
                                                        || test.other().equals(other.id()));
        return isTested ? new Verdict(Quality.NONE, Quality.PROVEN) : OPEN;
    }

    /// At worst a port of which nobody states the domain is in another one than all others.
    static Verdict supposed(Verdict verdict, Port one, Port other) {
        return one.isSupposed() || other.isSupposed()
                ? new Verdict(Quality.NONE, verdict.hi())
                : verdict;
    }

    @Nullable LinkVerdict explain(Line line, Speaker one, Speaker other) {
        var mine = one.fitted(line.bearer.key());
        var theirs = other.fitted(line.bearer.key());
        if (mine == null || theirs == null || !one.port.reaches(other.port)) {
            return null;
        }
        var link =
                Pairing.explain(
                        mine,
                        theirs,
                        line.agreed,
                        ground.catalogue().editions(),
                        trial(line.bearer, one.port, other.port));
        var verdict = link.verdict().min(line.bearer.ceiling());
        return link.withVerdict(supposed(verdict, one.port, other.port));
    }

    static Verdict verdict(Translation translation, Port tail, Port head) {
        boolean isCrossing = !tail.domain().equals(head.domain());
        return tail.passesTo(head)
                ? supposed(verdict(translation, isCrossing), tail, head)
                : Verdict.NONE;
    }

    private static Verdict verdict(Translation translation, boolean isCrossing) {
        var passage = translation.passage();
        var kept = passage.fidelity() == Fidelity.LOSSLESS ? Quality.PROVEN : Quality.DEGRADED;
        var best = kept.min(passage.ceiling());
        if (!isCrossing) {
            return Verdict.sure(best);
        }
        return switch (passage.accredited()) {
            case TRUE -> Verdict.sure(best);
            case UNKNOWN -> new Verdict(Quality.NONE, best);
            case FALSE, NOT_APPLICABLE -> Verdict.NONE;
        };
    }

    /// The test that counts between two ports, as the first of them sees it.
    @Nullable Trial trial(Bearer bearer, Port one, Port other) {
        var known = tests.get(one.id());
        if (known == null) {
            return null;
        }
        var trials = new ArrayList<Trial>();
        for (var test : known) {
            if (test.key().equals(bearer.key())) {
                if (test.one().equals(one.id()) && test.other().equals(other.id())) {
                    trials.add(test.trial());
                } else if (test.other().equals(one.id()) && test.one().equals(other.id())) {
                    trials.add(test.trial().turned());
                }
            }
        }
        return ground.rule().latest(trials, one.software(), other.software());
    }
}
