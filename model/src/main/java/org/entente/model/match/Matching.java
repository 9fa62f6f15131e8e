package org.entente.model.match;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// Compares what two sides state of one parameter, and both with what is asked of them.
final class Matching {
    private static final Set<String> DENIALS =
            Set.of("no", "none", "missing", "expired", "false", "invalid", "not agreed");

    private static final Words NOTHING = new Words(Set.of());

    private Matching() {}

    static @Nullable Term term(Parameter parameter, Statement statement) {
        if (statement.standing() != Statement.Standing.VALUE) {
            return null;
        }
        var text = statement.text();
        return switch (parameter.comparator()) {
            case EQ, REF -> Words.one(text);
            case SET, VER, UNQ, SUB -> Words.list(text);
            case RNG -> Ranges.read(text);
            case MIN -> parameter.isComponentWise() ? Amounts.readLevels(text) : Amounts.read(text);
            case TIME -> {
                var windows = Windows.read(text);
                yield windows == null ? Words.list(text) : windows;
            }
        };
    }

    /// Does the parameter match between the two, as far as what is asked is met too?
    static Truth truth(Duel duel, int parameter) {
        var a = duel.one();
        var b = duel.other();
        var comparator = a.standard().parameters().get(parameter).comparator();
        if (a.isContrary(parameter) || b.isContrary(parameter)) {
            return Truth.FALSE;
        }
        if (comparator == MatchComparator.REF) {
            return reference(a, parameter).and(reference(b, parameter));
        }
        return a.isApplicable(parameter) && b.isApplicable(parameter)
                ? stated(duel, parameter, comparator)
                : Truth.NOT_APPLICABLE;
    }

    /// Between two that both state something of it, or could.
    private static Truth stated(Duel duel, int parameter, MatchComparator comparator) {
        var asked = duel.asked(parameter);
        if (comparator == MatchComparator.MIN || comparator == MatchComparator.SUB) {
            return enough(duel, parameter, asked);
        }
        var one = duel.one().term(parameter);
        var other = duel.other().term(parameter);
        if (asked == null || comparator == MatchComparator.UNQ) {
            return one == null || other == null
                    ? Truth.UNKNOWN
                    : between(duel, comparator, one, other);
        }
        return together(duel, comparator, one, other, asked);
    }

    private static Truth reference(Fitted side, int parameter) {
        if (!side.isApplicable(parameter)) {
            return Truth.NOT_APPLICABLE;
        }
        return side.term(parameter) instanceof Words(var words)
                ? Truth.of(words.stream().noneMatch(DENIALS::contains))
                : Truth.UNKNOWN;
    }

    private static Truth enough(Duel duel, int parameter, @Nullable Term asked) {
        var one = duel.one().term(parameter);
        var other = duel.other().term(parameter);
        if (asked != null) {
            return reaches(one, asked).and(reaches(other, asked));
        }
        return enoughForEachOther(duel, one, other, parameter);
    }

    /// Nothing is asked from outside: a consumer asks of its provider, and of two peers sets must
    /// meet, but no figure is the least.
    private static Truth enoughForEachOther(
            Duel duel, @Nullable Term one, @Nullable Term other, int parameter) {
        if (duel.one().binding().role() == BindingRole.PROVIDER
                && duel.other().binding().role() == BindingRole.CONSUMER) {
            return reaches(one, other);
        }
        if (duel.one().binding().role() == BindingRole.CONSUMER
                && duel.other().binding().role() == BindingRole.PROVIDER) {
            return reaches(other, one);
        }
        var asks = duel.one().standard().parameters().get(parameter);
        if (asks.comparator() == MatchComparator.MIN) {
            return Truth.NOT_APPLICABLE;
        }
        return one instanceof Words mine && other instanceof Words theirs
                ? Truth.of(mine.meets(theirs))
                : Truth.UNKNOWN;
    }

    private static Truth reaches(@Nullable Term offered, @Nullable Term asked) {
        if (asked instanceof Words need && need.words().isEmpty()) {
            return Truth.TRUE;
        }
        if (offered instanceof Amounts figures && asked instanceof Amounts least) {
            return Truth.of(figures.reaches(least));
        }
        if (offered instanceof Words has && asked instanceof Words need) {
            return Truth.of(has.words().containsAll(need.words()));
        }
        return Truth.UNKNOWN;
    }

    /// Both with a third: what is agreed for the net. A side that is not known may still meet it.
    private static Truth together(
            Duel duel,
            MatchComparator comparator,
            @Nullable Term one,
            @Nullable Term other,
            Term asked) {
        var first = one == null ? Truth.UNKNOWN : between(duel, comparator, one, asked);
        var second = other == null ? Truth.UNKNOWN : between(duel, comparator, other, asked);
        var each = first.and(second);
        if (each == Truth.FALSE || one == null || other == null) {
            return each;
        }
        var agreed = comparator == MatchComparator.VER ? one : common(one, asked);
        return each.and(between(duel, comparator, agreed, other));
    }

    /// What both have, or nothing; terms of two kinds have nothing in common.
    static Term common(Term one, Term other) {
        if (one instanceof Ranges mine && other instanceof Ranges theirs) {
            return mine.common(theirs);
        }
        if (one instanceof Windows mine && other instanceof Windows theirs) {
            return mine.common(theirs);
        }
        return one instanceof Words mine && other instanceof Words theirs
                ? mine.common(theirs)
                : NOTHING;
    }

    static boolean isNothing(Term term) {
        return switch (term) {
            case Words(var words) -> words.isEmpty();
            case Ranges(var ranges) -> ranges.isEmpty();
            case Windows(var windows) -> windows.isEmpty();
            case Amounts(var amounts) -> amounts.isEmpty();
        };
    }

    private static Truth between(Duel duel, MatchComparator comparator, Term one, Term other) {
        if (one instanceof Words mine && other instanceof Words theirs) {
            return switch (comparator) {
                case UNQ -> Truth.of(!mine.meets(theirs));
                case VER -> editions(duel, mine, theirs);
                case EQ, SET, RNG, MIN, SUB, TIME, REF -> Truth.of(mine.meets(theirs));
            };
        }
        if (one instanceof Ranges mine && other instanceof Ranges theirs) {
            return Truth.of(!mine.common(theirs).ranges().isEmpty());
        }
        if (one instanceof Windows mine && other instanceof Windows theirs) {
            return Truth.of(!mine.common(theirs).windows().isEmpty());
        }
        return Truth.UNKNOWN;
    }

    private static Truth editions(Duel duel, Words one, Words other) {
        var best = Truth.FALSE;
        for (var mine : one.words()) {
            for (var theirs : other.words()) {
                best = best.or(duel.editions().together(duel.key(), mine, theirs));
            }
        }
        return best;
    }
}
