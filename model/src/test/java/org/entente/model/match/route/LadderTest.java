package org.entente.model.match.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.match.Quality;
import org.entente.model.match.Truth;
import org.entente.model.match.Verdict;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

final class LadderTest {
    private static final int CASES = 3_000;
    private static final int MOST_UNKNOWN = 12;
    private static final int MOST_COMPLETIONS = 7_000;
    private static final int FEW_COMPLETIONS = 12;

    /// Each means, and all of them together, in every completion of what is not known.
    @Test
    void theVerdictOnMeansEqualsTheWorstAndTheBestOfAllCompletions() {
        int most = 0;
        int open = 0;
        int byHand = 0;
        for (int seed = 0; seed < CASES; seed++) {
            var random = new Random(seed);
            var fit = fit(seed, seed % 1_000 == 0 ? MOST_UNKNOWN : random.nextInt(4));
            var completions = new Completions(fit);
            var exchange = fit.exchanges().get("x0");
            int phase = random.nextInt(RandomFits.PHASES);
            var steps = steps(random);
            var assessment = Assessment.of(RandomFits.GROUND, fit);

            var ladder = Ladder.of(assessment, exchange, steps, phase);

            var seen = new ArrayList<List<Quality>>();
            completions.each(fit, whole -> seen.add(naive(whole, fit, steps, phase, false)));
            if (Naive.hasIssues(fit) || isOpen(steps)) {
                completions.each(fit, whole -> seen.add(naive(whole, fit, steps, phase, true)));
            }
            for (int i = 0; i < steps.size(); i++) {
                int at = i;
                assertThat(ladder.rungs().get(i).verdict())
                        .as("means %d of %d", i, seed)
                        .isEqualTo(bounds(seen.stream().map(all -> all.get(at)).toList()));
            }
            assertThat(ladder.verdict())
                    .as("all means of %d", seed)
                    .isEqualTo(bounds(seen.stream().map(LadderTest::best).toList()));
            most = Math.max(most, completions.unknown());
            open += ladder.verdict().width() > 0 ? 1 : 0;
            byHand += ladder.verdict().equals(Verdict.sure(Quality.MANUAL)) ? 1 : 0;
        }
        assertThat(most).isEqualTo(MOST_UNKNOWN);
        assertThat(open).isGreaterThan(CASES / 10);
        assertThat(byHand).isGreaterThan(CASES / 50);
    }

    private static Quality best(List<Quality> all) {
        return all.stream().reduce(Quality.NONE, Quality::max);
    }

    private static boolean isOpen(List<PaceStep> steps) {
        return steps.stream().anyMatch(step -> step.authorised() == Truth.UNKNOWN);
    }

    /// Now and then as much as twelve things that are not known.
    private static Fit fit(int seed, int wanted) {
        int most = wanted == MOST_UNKNOWN ? MOST_COMPLETIONS : FEW_COMPLETIONS;
        for (int unknown = wanted; ; unknown--) {
            var fit = new RandomFits(seed).fit(unknown, 1);
            if (new Completions(fit).count() <= most) {
                return fit;
            }
        }
    }

    private static List<PaceStep> steps(Random random) {
        var steps = new ArrayList<PaceStep>();
        for (var order : PaceStep.Order.values()) {
            var bearers = new TreeSet<String>();
            for (int i = 0; i < random.nextInt(3); i++) {
                bearers.add("b" + random.nextInt(4));
            }
            var may =
                    random.nextInt(3) > 0
                            ? Truth.TRUE
                            : List.of(Truth.FALSE, Truth.UNKNOWN).get(random.nextInt(2));
            steps.add(new PaceStep(order, bearers, may, random.nextInt(8) == 0));
        }
        return steps;
    }

    /// Each means where all is known; one of which nobody says whether it may counts as it may not
    /// in the bad case.
    private static List<Quality> naive(
            Fit whole, Fit stated, List<PaceStep> steps, int phase, boolean isGood) {
        var exchange = whole.exchanges().get("x0");
        var naive = new Naive(whole, stated);
        var found = new ArrayList<Quality>();
        for (var step : steps) {
            boolean may =
                    step.authorised() == Truth.TRUE
                            || (isGood && step.authorised() == Truth.UNKNOWN);
            var best =
                    step.isByHand()
                            ? Quality.MANUAL
                            : (isGood ? naive.withIssuesOver() : naive)
                                    .means(exchange, step.bearers(), phase);
            found.add(may ? best : Quality.NONE);
        }
        return found;
    }

    private static Verdict bounds(List<Quality> seen) {
        return new Verdict(
                seen.stream().min(Quality::compareTo).orElseThrow(),
                seen.stream().max(Quality::compareTo).orElseThrow());
    }

    @Test
    void aNetOfAnotherStandardCarriesByWordOfMouth() {
        var fit = Samples.twoSatelliteNets();
        var exchange = fit.exchanges().get("x");
        var picky = new Need(Set.of("PICTURE"), "", 0, null, false, Limits.USUAL);
        var wanted = exchange.withNeed(picky);
        var over = List.of(new ByHand.Over("satellite", 1, 3));
        var planned = wanted.withByHand(new ByHand(0, 0, over));

        var without = Assessment.of(RandomFits.GROUND, fit.with(wanted));
        var with = without.next(fit.with(planned));

        assertThat(without.verdict("x", 0)).isEqualTo(Verdict.NONE);
        assertThat(with.verdict("x", 0)).isEqualTo(Verdict.sure(Quality.MANUAL));
        assertThat(with.verdict("x", 1)).isEqualTo(new Verdict(Quality.NONE, Quality.MANUAL));
        assertThat(with.verdict("x", 2)).isEqualTo(Verdict.NONE);
        assertThat(new Failures(with).single("x"))
                .anyMatch(loss -> loss.things().equals(Set.of("satellite")));
    }

    @Test
    void tellsWhatTheMeansShare() {
        var fit = Samples.twoSatelliteNets();
        var assessment = Assessment.of(RandomFits.GROUND, fit);
        var exchange = fit.exchanges().get("x");
        var steps =
                List.of(
                        new PaceStep(PaceStep.Order.PRIMARY, Set.of("net1"), Truth.TRUE, false),
                        new PaceStep(PaceStep.Order.ALTERNATE, Set.of("net2"), Truth.TRUE, false));

        var ladder = Ladder.of(assessment, exchange, steps, 0);

        assertThat(ladder.depth()).isEqualTo(2);
        assertThat(ladder.first()).isEqualTo(PaceStep.Order.PRIMARY);
        assertThat(ladder.common())
                .containsExactly(
                        new Ladder.Common(
                                "satellite",
                                List.of(PaceStep.Order.PRIMARY, PaceStep.Order.ALTERNATE)));
        assertThat(Ladder.of(assessment, exchange, steps, 0, Set.of("net1")).first())
                .isEqualTo(PaceStep.Order.ALTERNATE);
        assertThat(Ladder.of(assessment, exchange, steps, 0, Set.of("satellite")).verdict())
                .isEqualTo(Verdict.sure(Quality.NONE));
    }
}
