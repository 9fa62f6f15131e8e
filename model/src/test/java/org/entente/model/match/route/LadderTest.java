package org.entente.model.match.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

final class LadderTest {
    @Test
    void eachMeansEqualsTheBestWayOverItsBearersAlone() {
        for (int seed = 0; seed < 300; seed++) {
            var fit = new RandomFits(seed).fit(0, 1);
            var exchange = fit.exchanges().get("x0");
            var assessment = Assessment.of(RandomFits.GROUND, fit);
            var steps =
                    List.of(
                            new PaceStep(PaceStep.Order.PRIMARY, Set.of("b0"), true),
                            new PaceStep(PaceStep.Order.ALTERNATE, Set.of("b1", "b2"), true),
                            new PaceStep(PaceStep.Order.EMERGENCY, Set.of("b0"), false));

            var ladder = Ladder.of(assessment, exchange, steps, 0);

            for (var rung : ladder.rungs().subList(0, 2)) {
                var naive = new Naive(fit, fit).confinedTo(rung.step().bearers());
                assertThat(rung.verdict().lo()).isEqualTo(naive.best(exchange, 0));
            }
            assertThat(ladder.rungs().getLast().verdict()).isEqualTo(Verdict.NONE);
        }
    }

    @Test
    void tellsWhatTheMeansShare() {
        var fit = Samples.twoSatelliteNets();
        var assessment = Assessment.of(RandomFits.GROUND, fit);
        var exchange = fit.exchanges().get("x");
        var steps =
                List.of(
                        new PaceStep(PaceStep.Order.PRIMARY, Set.of("net1"), true),
                        new PaceStep(PaceStep.Order.ALTERNATE, Set.of("net2"), true));

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
