package org.entente.model.match.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.match.Quality;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
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
        int supposed = 0;
        for (int seed = 0; seed < CASES; seed++) {
            var random = new Random(seed);
            int wanted = seed % 500 == 0 ? 12 : 1 + random.nextInt(4);
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
            most = Math.max(most, completions.unknown());
            open += verdict.width() > 0 ? 1 : 0;
            supposed += verdict.width() > 0 && isSupposed(assessment, phase) ? 1 : 0;
            var graded = assessment.graded("x0");
            tangled += graded != null && graded.tangled != 0 ? 1 : 0;
        }
        assertThat(most).isEqualTo(12);
        assertThat(tangled).as("where one unknown cannot be two things").isPositive();
        assertThat(supposed).as("where a domain is not stated").isGreaterThan(CASES / 50);
        assertThat(open).isGreaterThan(CASES / 10);
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

    private static boolean isSupposed(Assessment assessment, int phase) {
        return Question.waiting(assessment, phase).keySet().stream().anyMatch(Mend.Spot::isDomain);
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
