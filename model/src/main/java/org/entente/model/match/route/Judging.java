package org.entente.model.match.route;

import org.entente.model.match.Binding;
import org.entente.model.match.Fitted;
import org.entente.model.match.LinkVerdict;
import org.entente.model.match.Pairing;
import org.entente.model.match.Quality;
import org.entente.model.match.Standard;
import org.entente.model.match.Trial;
import org.entente.model.match.Verdict;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Gives the verdict of one hop: of two ports on a bearer, or of a translation.
final class Judging {
    private static final Verdict OPEN = new Verdict(Quality.NONE, Quality.COMPATIBLE);

    private static final int MOST_FITTED = 200_000;

    private final Ground ground;
    private final IdentityHashMap<Binding, Fitted> fitted = new IdentityHashMap<>();
    private final Map<String, List<Tested>> tests = new HashMap<>();

    Judging(Ground ground, Fit fit) {
        this.ground = ground;
        for (var test : fit.tested().values()) {
            tests.computeIfAbsent(test.one(), _ -> new ArrayList<>()).add(test);
            tests.computeIfAbsent(test.other(), _ -> new ArrayList<>()).add(test);
        }
    }

    @Nullable Standard standard(Bearer bearer) {
        return ground.catalogue().standard(bearer.key());
    }

    /// Null where one of the two does not speak the standard of the bearer.
    @Nullable Verdict verdict(Bearer bearer, Port one, Port other) {
        var mine = one.binding(bearer.key());
        var theirs = other.binding(bearer.key());
        if (mine == null || theirs == null) {
            return null;
        }
        var standard = standard(bearer);
        if (standard == null) {
            return OPEN.min(Verdict.sure(bearer.ceiling()));
        }
        return Pairing.verdict(
                        fitted(standard, mine),
                        fitted(standard, theirs),
                        agreed(standard, bearer),
                        ground.catalogue().editions(),
                        trial(bearer, one, other))
                .min(Verdict.sure(bearer.ceiling()));
    }

    @Nullable LinkVerdict explain(Bearer bearer, Port one, Port other) {
        var mine = one.binding(bearer.key());
        var theirs = other.binding(bearer.key());
        var standard = standard(bearer);
        return mine == null || theirs == null || standard == null
                ? null
                : Pairing.explain(
                        fitted(standard, mine),
                        fitted(standard, theirs),
                        agreed(standard, bearer),
                        ground.catalogue().editions(),
                        trial(bearer, one, other));
    }

    static Verdict verdict(Translation translation, boolean isCrossing) {
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

    private @Nullable Fitted agreed(Standard standard, Bearer bearer) {
        var agreed = bearer.agreed();
        return agreed == null ? null : fitted(standard, agreed);
    }

    Fitted fitted(Standard standard, Binding binding) {
        if (fitted.size() > MOST_FITTED) {
            fitted.clear();
        }
        return fitted.computeIfAbsent(binding, each -> Fitted.of(standard, each));
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
