package org.entente.model.match;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Compares what many state of one parameter: what a net has in common, it has of all at once and
/// not only pair by pair.
final class Together {
    private Together() {}

    record Crowd(List<Fitted> all, @Nullable Fitted net, Editions editions) {}

    static Truth truth(Crowd crowd, int parameter) {
        if (crowd.all().size() < 2) {
            return Truth.NOT_APPLICABLE;
        }
        var comparator = crowd.all().getFirst().standard().parameters().get(parameter).comparator();
        return switch (comparator) {
            case EQ, SET, RNG, TIME -> common(crowd, parameter);
            case SUB ->
                    crowd.net() == null || crowd.net().term(parameter) == null
                            ? common(crowd, parameter)
                            : pairs(crowd, parameter);
            case VER, UNQ, MIN, REF -> pairs(crowd, parameter);
        };
    }

    private static Truth pairs(Crowd crowd, int parameter) {
        var truth = Truth.NOT_APPLICABLE;
        for (int i = 0; i < crowd.all().size(); i++) {
            for (int j = i + 1; j < crowd.all().size() && truth != Truth.FALSE; j++) {
                var duel =
                        new Duel(
                                crowd.all().get(i),
                                crowd.all().get(j),
                                crowd.net(),
                                crowd.editions());
                truth = truth.and(Matching.truth(duel, parameter));
            }
        }
        return truth;
    }

    /// Is there one thing that all who have a say share?
    private static Truth common(Crowd crowd, int parameter) {
        var known = new ArrayList<Term>();
        int saying = 0;
        for (var member : crowd.all()) {
            var term = member.term(parameter);
            saying += member.isApplicable(parameter) ? 1 : 0;
            if (term != null) {
                known.add(term);
            }
        }
        if (saying < 2) {
            return Truth.NOT_APPLICABLE;
        }
        int members = known.size();
        var asked = crowd.net() == null ? null : crowd.net().term(parameter);
        if (asked != null) {
            known.add(asked);
        }
        if (!share(known)) {
            return Truth.FALSE;
        }
        return members < saying ? Truth.UNKNOWN : Truth.TRUE;
    }

    private static boolean share(List<Term> terms) {
        if (terms.isEmpty()) {
            return true;
        }
        var left = terms.getFirst();
        for (var term : terms.subList(1, terms.size())) {
            left = Matching.common(left, term);
            if (Matching.isNothing(left)) {
                return false;
            }
        }
        return true;
    }
}
