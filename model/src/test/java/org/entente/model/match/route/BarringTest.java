package org.entente.model.match.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.TreeMap;

/// What bars an exchange is what would be better if everything were in force, as a fit tells of
/// which everything is.
final class BarringTest {
    private static final int CASES = 2_000;

    @Test
    void isToldWhereEverythingInForceWouldBeBetter() {
        var tally = new TreeMap<Boolean, Integer>();
        for (int seed = 0; seed < CASES; seed++) {
            var fit = new RandomFits(seed).fit(6, 2);
            var assessment = Assessment.of(RandomFits.GROUND, fit);
            var signed = Assessment.of(RandomFits.GROUND, signed(fit));
            for (var exchange : fit.exchanges().values()) {
                for (int stage = 0; stage < RandomFits.PHASES; stage++) {
                    var now = Barring.quality(assessment.best(exchange.id(), stage));
                    var then = Barring.quality(signed.best(exchange.id(), stage));
                    boolean isBetter = then.compareTo(now) > 0;
                    var barred = Hindrance.barred(assessment, exchange, stage);
                    assertThat(barred.isPresent()).as("%d, %d", seed, stage).isEqualTo(isBetter);
                    barred.ifPresent(each -> assertThat(each.bars()).isNotEmpty());
                    tally.merge(isBetter, 1, Integer::sum);
                }
            }
        }
        assertThat(tally.getOrDefault(true, 0)).isGreaterThan(CASES / 50);
        assertThat(tally.getOrDefault(false, 0)).isGreaterThan(CASES);
    }

    @Test
    void whatNothingBarsIsItsOwnAgreedAssessment() {
        var assessment = Assessment.of(RandomFits.GROUND, signed(new RandomFits(7).fit(6, 2)));

        assertThat(assessment.agreed()).isSameAs(assessment);
    }

    private static Fit signed(Fit fit) {
        var signed = fit;
        for (var port : fit.ports().values()) {
            signed = signed.with(port.withFooting(port.footing().signed()));
        }
        return signed;
    }
}
