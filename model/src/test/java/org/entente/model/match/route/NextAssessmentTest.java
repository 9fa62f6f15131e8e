package org.entente.model.match.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.match.Statement;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

final class NextAssessmentTest {
    @Test
    void anEditGivesTheSameAsStartingOver() {
        for (int seed = 0; seed < 600; seed++) {
            var random = new Random(seed);
            var fits = new RandomFits(seed);
            var fit = fits.fit(6, 6);
            var assessment = Assessment.of(RandomFits.GROUND, fit);
            for (int i = 0; i < 12; i++) {
                fit = edited(random, fits, fit);
                assessment = assessment.next(fit);

                assertSame(assessment, Assessment.of(RandomFits.GROUND, fit), seed + "/" + i);
            }
        }
    }

    private static void assertSame(Assessment next, Assessment whole, String where) {
        for (var id : whole.fit().exchanges().keySet()) {
            for (int phase = 0; phase < RandomFits.PHASES; phase++) {
                assertThat(next.verdict(id, phase))
                        .as("%s of %s in %d", id, where, phase)
                        .isEqualTo(whole.verdict(id, phase));
            }
        }
    }

    private static Fit edited(Random random, RandomFits fits, Fit fit) {
        var ports = new ArrayList<>(fit.ports().keySet());
        ports.sort(null);
        if (ports.size() < 3) {
            return fit.with(fits.port("p" + random.nextInt(9), "s0"));
        }
        var port = fit.ports().get(fits.pick(ports));
        var bearer = "b" + random.nextInt(5);
        return switch (random.nextInt(10)) {
            case 0 -> fit.withPorts(fit.ports().minus(port.id()));
            case 1 -> fit.with(fits.port("p" + random.nextInt(9), port.station()));
            case 2 -> fit.with(port.withPhases(1 + random.nextInt(7)));
            case 3 -> fit.with(fits.bearer(bearer, ports));
            case 4 -> fit.withBearers(fit.bearers().minus(bearer));
            case 5 -> fit.with(fits.exchange("x" + random.nextInt(8), 3));
            case 6 -> fit.withTranslations(fit.translations().minus("t" + random.nextInt(3)));
            case 7 -> fit.withLevel(fits.pick(List.of("MS", "NS", "U", "")), random.nextInt(4));
            case 8 -> fit.with(RandomFits.turned(port));
            default -> {
                var binding = fits.pick(port.bindings());
                var names = new ArrayList<>(binding.statements().keySet());
                names.sort(null);
                var name = fits.pick(names);
                var value = Statement.of(fits.pick(RandomFits.VALUES.get(name)));
                yield fit.with(Rewording.of(port, binding.key(), name, value));
            }
        };
    }
}
