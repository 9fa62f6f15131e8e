package org.entente.model.match;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Compares what many state of one parameter: what a net has in common, it has of all at once and
/// not only pair by pair.
final class Together {
    private Together() {}

    record Crowd(List<Fitted> all, @Nullable Fitted net, Editions editions) {
        Crowd without(int member) {
            var left = new ArrayList<>(all);
            left.remove(member);
            return new Crowd(left, net, editions);
        }
    }

    static Truth truth(Crowd crowd, int parameter) {
        if (crowd.all().size() < 2) {
            return Truth.NOT_APPLICABLE;
        }
        return isPairwise(crowd, parameter) ? pairs(crowd, parameter) : common(crowd, parameter);
    }

    /// The truth that is left without each of them, in their order; each pair is compared once.
    static List<Truth> without(Crowd crowd, int parameter) {
        int size = crowd.all().size();
        var left = new ArrayList<Truth>();
        var pairs = size > 2 && isPairwise(crowd, parameter) ? new Pairs(crowd, parameter) : null;
        for (int i = 0; i < size; i++) {
            left.add(pairs == null ? truth(crowd.without(i), parameter) : pairs.without(i));
        }
        return left;
    }

    private static boolean isPairwise(Crowd crowd, int parameter) {
        var comparator = crowd.all().getFirst().standard().parameters().get(parameter).comparator();
        return switch (comparator) {
            case EQ, SET, RNG, TIME -> false;
            case SUB -> crowd.net() != null && crowd.net().term(parameter) != null;
            case VER, UNQ, MIN, REF -> true;
        };
    }

    /// How many pairs are of which truth, in all and with each member.
    private static final class Pairs {
        private final int[] all = new int[Truth.values().length];
        private final int[][] with;

        Pairs(Crowd crowd, int parameter) {
            int size = crowd.all().size();
            with = new int[size][all.length];
            for (int i = 0; i < size; i++) {
                for (int j = i + 1; j < size; j++) {
                    int truth = duel(crowd, i, j, parameter).ordinal();
                    all[truth]++;
                    with[i][truth]++;
                    with[j][truth]++;
                }
            }
        }

        Truth without(int member) {
            var left = Truth.NOT_APPLICABLE;
            for (var truth : Truth.values()) {
                boolean isLeft = all[truth.ordinal()] > with[member][truth.ordinal()];
                left = isLeft ? left.and(truth) : left;
            }
            return left;
        }
    }

    private static Truth duel(Crowd crowd, int one, int other, int parameter) {
        var duel =
                new Duel(
                        crowd.all().get(one),
                        crowd.all().get(other),
                        crowd.net(),
                        crowd.editions());
        return Matching.truth(duel, parameter);
    }

    private static Truth pairs(Crowd crowd, int parameter) {
        var truth = Truth.NOT_APPLICABLE;
        for (int i = 0; i < crowd.all().size(); i++) {
            for (int j = i + 1; j < crowd.all().size() && truth != Truth.FALSE; j++) {
                truth = truth.and(duel(crowd, i, j, parameter));
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
