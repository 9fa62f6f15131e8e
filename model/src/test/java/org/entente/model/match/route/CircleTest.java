package org.entente.model.match.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

final class CircleTest {
    private static final int CASES = 1_500;
    private static final int MOST_COMPLETIONS = 50;

    /// Every completion of what is not known, pair by pair.
    @Test
    void whatAllCanDoEqualsTheWorstAndTheBestOfAllCompletions() {
        int open = 0;
        int able = 0;
        for (int seed = 0; seed < CASES; seed++) {
            var random = new Random(seed);
            var fit = fit(seed, random.nextInt(5));
            int phase = random.nextInt(RandomFits.PHASES);
            var bearers = new TreeSet<>(List.of("b" + random.nextInt(3), "b" + random.nextInt(3)));
            var stations = Set.of("s0", "s" + (1 + random.nextInt(2)));
            var instead = random.nextBoolean() ? bearers : Set.of("b" + random.nextInt(3));

            var whole = Assessment.of(RandomFits.GROUND, fit);
            var verdict = Circle.of(whole, bearers, instead, stations, phase);

            var seen = new ArrayList<Quality>();
            new Completions(fit)
                    .each(
                            fit,
                            completion -> {
                                var naive = new Naive(completion, fit);
                                seen.add(naive.circle(bearers, instead, stations, phase));
                                seen.add(
                                        naive.withIssuesOver()
                                                .circle(bearers, instead, stations, phase));
                            });
            assertThat(verdict)
                    .as("worst and best of %d", seed)
                    .isEqualTo(
                            new Verdict(
                                    seen.stream().min(Quality::compareTo).orElseThrow(),
                                    seen.stream().max(Quality::compareTo).orElseThrow()));
            open += verdict.width() > 0 ? 1 : 0;
            able += verdict.hi() == Quality.NONE ? 0 : 1;
        }
        assertThat(open).isGreaterThan(CASES / 50);
        assertThat(able).isGreaterThan(CASES / 20);
    }

    @Test
    void whoIsAloneHasNobodyToSpeakTo() {
        var fit = Samples.twoSatelliteNets();

        var alone =
                Circle.of(
                        Assessment.of(RandomFits.GROUND, fit),
                        fit.bearers().keySet(),
                        fit.bearers().keySet(),
                        Set.of("s0"),
                        0);

        assertThat(alone).isEqualTo(Verdict.NONE);
    }

    private static Fit fit(int seed, int wanted) {
        for (int unknown = wanted; ; unknown--) {
            var fit = new RandomFits(seed).fit(unknown, 1);
            if (new Completions(fit).count() <= MOST_COMPLETIONS) {
                return fit;
            }
        }
    }
}
