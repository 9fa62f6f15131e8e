package org.entente.model.match.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.match.Quality;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Random;

/// The bounds are not merely safe: something that is not known can make each of them true.
final class ExactBoundsTest {
    private static final int CASES = 10_000;
    private static final int MOST_COMPLETIONS = 7_000;

    @Test
    void boundsEqualTheWorstAndTheBestOfAllCompletions() {
        int most = 0;
        int open = 0;
        int tangled = 0;
        for (int seed = 0; seed < CASES; seed++) {
            var random = new Random(seed);
            int wanted = seed % 500 == 0 ? 12 : 1 + random.nextInt(4);
            var fit = fit(seed, wanted);
            var completions = new Completions(fit);
            var exchange = fit.exchanges().get("x0");
            int phase = Long.numberOfTrailingZeros(exchange.phases());
            var assessment = Assessment.of(RandomFits.GROUND, fit);

            var seen = new ArrayList<Quality>();
            completions.each(
                    fit,
                    whole -> {
                        seen.add(new Naive(whole, fit).best(exchange, phase));
                        if (Naive.hasIssues(fit)) {
                            seen.add(new Naive(whole, fit).withIssuesOver().best(exchange, phase));
                        }
                    });

            var verdict = assessment.verdict("x0", phase);
            assertThat(verdict).as("verdict of %d", seed).isNotNull();
            assertThat(assessment.isLoose("x0", phase)).isFalse();
            assertThat(verdict.lo())
                    .as("worst of %d", seed)
                    .isEqualTo(seen.stream().min(Quality::compareTo).orElseThrow());
            assertThat(verdict.hi())
                    .as("best of %d", seed)
                    .isEqualTo(seen.stream().max(Quality::compareTo).orElseThrow());
            most = Math.max(most, completions.unknown());
            open += verdict.width() > 0 ? 1 : 0;
            var graded = assessment.graded("x0");
            tangled += graded != null && graded.tangled != 0 ? 1 : 0;
        }
        assertThat(most).isEqualTo(12);
        assertThat(tangled).as("where one unknown cannot be two things").isPositive();
        assertThat(open).isGreaterThan(CASES / 10);
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
