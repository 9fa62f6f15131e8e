package org.entente.model.match.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/// What bars an exchange is what would be better if everything were in force, as a fit tells of
/// which everything is.
final class BarringTest {
    private static final int CASES = 2_000;
    private static final String LAPSED = "lapsed";

    @Test
    void isToldWhereEverythingInForceWouldBeBetter() {
        var tally = new TreeMap<Boolean, Integer>();
        int lapsed = 0;
        for (int seed = 0; seed < CASES; seed++) {
            var fit = lapsed(new RandomFits(seed).fit(6, 2), new Random(seed));
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
                    lapsed += barred.filter(BarringTest::isLapsed).isPresent() ? 1 : 0;
                }
            }
        }
        assertThat(tally.getOrDefault(true, 0)).isGreaterThan(CASES / 50);
        assertThat(tally.getOrDefault(false, 0)).isGreaterThan(CASES);
        assertThat(lapsed).isGreaterThan(CASES / 50);
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
        for (var bearer : fit.bearers().values()) {
            signed = signed.with(bearer.withFooting(Footing.of(bearer.footing().there())));
        }
        for (var each : fit.translations().values()) {
            signed = signed.with(each.withFooting(Footing.of(each.footing().there())));
        }
        return signed;
    }

    /// With keys of bearers and accreditations of gateways that surely are not valid in some of the
    /// phases.
    private static Fit lapsed(Fit fit, Random random) {
        var lapsed = fit;
        for (var bearer : fit.bearers().values()) {
            lapsed = lapsed.with(bearer.withFooting(lapsed(bearer.footing(), random)));
        }
        for (var each : fit.translations().values()) {
            lapsed = lapsed.with(each.withFooting(lapsed(each.footing(), random)));
        }
        return lapsed;
    }

    private static Footing lapsed(Footing footing, Random random) {
        long valid = random.nextInt(3) == 0 ? random.nextInt(8) : -1;
        var pacts = new ArrayList<>(footing.pacts());
        pacts.add(new Pact(Set.of(LAPSED), valid, valid));
        return new Footing(footing.there(), pacts);
    }

    private static boolean isLapsed(Hindrance.Barred barred) {
        return barred.bars().stream()
                .anyMatch(bar -> bar.isKnown() && bar.things().contains(LAPSED));
    }
}
