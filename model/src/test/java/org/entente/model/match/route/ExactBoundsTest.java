package org.entente.model.match.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.match.Direction;
import org.entente.model.match.Quality;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The bounds are not merely safe: something that is not known can make each of them true.
final class ExactBoundsTest {
    private static final int CASES = 10_000;
    private static final int MOST_COMPLETIONS = 7_000;

    @Test
    void boundsEqualTheWorstAndTheBestOfAllCompletions() {
        var tally = new EnumMap<Sort, Integer>(Sort.class);
        for (int seed = 0; seed < CASES; seed++) {
            var random = new Random(seed);
            int wanted = seed % 500 == 0 ? 12 : 1 + random.nextInt(seed % 4 == 0 ? 12 : 4);
            var fit = fit(seed, wanted);
            var completions = new Completions(fit);
            int phase = Long.numberOfTrailingZeros(fit.exchanges().get("x0").phases());
            var assessment = Assessment.of(RandomFits.GROUND, fit);

            var seen = seen(completions, fit, phase);

            var verdict = assessment.verdict("x0", phase);
            assertThat(verdict).as("verdict of %d", seed).isNotNull();
            assertThat(assessment.isLoose("x0", phase)).isFalse();
            assertThat(verdict.lo())
                    .as("worst of %d", seed)
                    .isEqualTo(seen.stream().min(Quality::compareTo).orElseThrow());
            assertThat(verdict.hi())
                    .as("best of %d", seed)
                    .isEqualTo(seen.stream().max(Quality::compareTo).orElseThrow());
            sorts(completions, assessment, phase)
                    .forEach(sort -> tally.merge(sort, 1, Integer::sum));
        }
        for (var sort : Sort.values()) {
            assertThat(tally.getOrDefault(sort, 0))
                    .as("%s", sort)
                    .isGreaterThanOrEqualTo(sort.least);
        }
    }

    /// What there must be so many of, for the bounds to have been tried in earnest.
    private enum Sort {
        OPEN(CASES / 10),
        MUCH_UNKNOWN(CASES / 20),
        TWELVE_UNKNOWN(10),
        DOMAIN_UNSTATED(CASES / 50),
        NEED_UNSTATED(CASES / 50),
        CAPACITY_UNSTATED(CASES / 100),
        VALIDITY_UNSTATED(CASES / 200),
        AGREEMENT_OPEN(CASES / 200),
        AGREEMENT_MISSING(CASES / 200),
        ONE_WAY(CASES / 50),
        NOT_TWO_THINGS_AT_ONCE(1);

        final int least;

        Sort(int least) {
            this.least = least;
        }
    }

    private static Set<Sort> sorts(Completions completions, Assessment assessment, int phase) {
        var sorts = EnumSet.noneOf(Sort.class);
        var graded = Objects.requireNonNull(assessment.graded("x0"));
        add(sorts, Sort.MUCH_UNKNOWN, completions.unknown() > 7);
        add(sorts, Sort.TWELVE_UNKNOWN, completions.unknown() == 12);
        add(sorts, Sort.NOT_TWO_THINGS_AT_ONCE, graded.tangled != 0);
        add(sorts, Sort.AGREEMENT_MISSING, isMissing(assessment, phase));
        var verdict = Objects.requireNonNull(assessment.verdict("x0", phase));
        add(sorts, Sort.ONE_WAY, !verdict.equals(bothWays(assessment).verdict("x0", phase)));
        if (verdict.width() > 0) {
            sorts.add(Sort.OPEN);
            add(sorts, Sort.DOMAIN_UNSTATED, isAsked(assessment, phase, Mend.Spot::isDomain));
            add(sorts, Sort.CAPACITY_UNSTATED, isAsked(assessment, phase, Mend.Spot::isCapacity));
            add(sorts, Sort.VALIDITY_UNSTATED, isAsked(assessment, phase, Mend.Spot::isValidity));
            add(sorts, Sort.AGREEMENT_OPEN, isOpen(assessment, phase));
            add(sorts, Sort.NEED_UNSTATED, graded.exchange.need().isOpen());
        }
        return sorts;
    }

    /// All ports send and receive.
    private static Assessment bothWays(Assessment assessment) {
        var fit = assessment.fit();
        for (var port : List.copyOf(fit.ports().values())) {
            fit = fit.with(port.withDirection(Direction.TX_RX));
        }
        return Assessment.of(RandomFits.GROUND, fit);
    }

    private static void add(Set<Sort> sorts, Sort sort, boolean is) {
        if (is) {
            sorts.add(sort);
        }
    }

    private static List<Quality> seen(Completions completions, Fit fit, int phase) {
        var exchange = fit.exchanges().get("x0");
        var seen = new ArrayList<Quality>();
        completions.each(
                fit,
                whole -> {
                    seen.add(new Naive(whole, fit).best(exchange, phase));
                    if (Naive.hasIssues(fit)) {
                        seen.add(new Naive(whole, fit).withIssuesOver().best(exchange, phase));
                    }
                });
        return seen;
    }

    private static boolean isAsked(Assessment assessment, int phase, Predicate<Mend.Spot> which) {
        return Question.waiting(assessment, phase).keySet().stream().anyMatch(which);
    }

    /// On the best way nobody knows whether something agreed is in force.
    private static boolean isOpen(Assessment assessment, int phase) {
        var best = assessment.best("x0", phase);
        return best != null
                && best.hops().stream()
                        .flatMap(hop -> Stream.of(hop.from(), hop.to()))
                        .map(id -> assessment.fit().ports().get(id))
                        .map(Port::footing)
                        .anyMatch(on -> ((on.phases() & ~on.surely()) >> phase & 1) == 1);
    }

    /// All agreements together would make it better, or surer.
    private static boolean isMissing(Assessment assessment, int phase) {
        var signed = assessment.fit();
        for (var port : assessment.fit().ports().values()) {
            signed = signed.with(port.withFooting(port.footing().signed()));
        }
        return !Assessment.of(RandomFits.GROUND, signed)
                .verdict("x0", phase)
                .equals(assessment.verdict("x0", phase));
    }

    /// With as much unknown as is wanted, as long as all completions can be tried.
    private static Fit fit(int seed, int wanted) {
        for (int unknown = wanted; ; unknown--) {
            var fit = new RandomFits(seed).fit(unknown, 1);
            if (new Completions(fit).count() <= MOST_COMPLETIONS) {
                return fit;
            }
        }
    }
}
