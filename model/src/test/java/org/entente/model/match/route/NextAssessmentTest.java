package org.entente.model.match.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.match.Quality;
import org.entente.model.match.Statement;
import org.entente.model.match.Verdict;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

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

    /// Of all that it asks for, what the one exchange gives up is what the other asks for.
    @Test
    void theWayOfAnotherExchangeIsTheOneThatItWouldHave() {
        int better = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            var fit = new RandomFits(seed).fit(6, 4);
            var assessment = Assessment.of(RandomFits.GROUND, fit);
            var needs = fit.exchanges().values().stream().map(Exchange::need).toList();
            for (var exchange : fit.exchanges().values()) {
                var other = exchange.withNeed(needs.get(seed % needs.size()));
                var whole = Assessment.of(RandomFits.GROUND, fit.with(other));
                for (int phase = 0; phase < RandomFits.PHASES; phase++) {
                    var way = assessment.best(other, phase);
                    assertThat(Barring.quality(way))
                            .as("%s of %d in %d", exchange.id(), seed, phase)
                            .isEqualTo(Barring.quality(whole.best(other.id(), phase)));
                    var now = Barring.quality(assessment.best(exchange.id(), phase));
                    better += now.compareTo(Barring.quality(way)) < 0 ? 1 : 0;
                }
            }
        }
        assertThat(better).isGreaterThan(100);
    }

    @Test
    void aPortOfWhichTheDomainIsStatedGoesOnWhereItsGuiseWas() {
        var silent = Samples.port("a1", "a", "held").supposed();
        var guise = in(silent, "a1/NS", "NS");
        var fit =
                Samples.twoSatelliteNets()
                        .with(silent)
                        .with(guise)
                        .with(in(Samples.port("b1", "b", "held"), "b1", "NS").settled());
        fit = manned(fit, "net1", Set.of("a1/NS", "b1"));
        fit = fit.withBearers(fit.bearers().minus("net2"));

        var before = Assessment.of(RandomFits.GROUND, fit);
        var after = before.next(told(fit, guise));

        assertThat(before.verdict("x", 0)).isEqualTo(new Verdict(Quality.NONE, Quality.COMPATIBLE));
        assertThat(after.verdict("x", 0)).isEqualTo(Verdict.sure(Quality.COMPATIBLE));
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
        return switch (random.nextInt(15)) {
            case 0 -> fit.withPorts(fit.ports().minus(port.id()));
            case 1 -> fit.with(fits.port("p" + random.nextInt(9), port.station()));
            case 2 -> fit.with(port.withPhases(1 + random.nextInt(7)));
            case 3 -> fit.with(fits.bearer(bearer, ports));
            case 4 -> fit.withBearers(fit.bearers().minus(bearer));
            case 5 -> fit.with(fits.exchange("x" + random.nextInt(8), 3));
            case 6 -> fit.withTranslations(fit.translations().minus("t" + random.nextInt(3)));
            case 7 -> fit.withLevel(fits.pick(List.of("MS", "NS", "U", "")), random.nextInt(4));
            case 8 -> fit.with(RandomFits.turned(port));
            case 9 ->
                    manned(
                            fit,
                            bearer,
                            Set.copyOf(List.of(fits.pick(ports), fits.pick(ports), port.id())));
            case 10 -> told(fit, port);
            case 11 -> untold(fit, port);
            case 12 -> fit.with(port.withFooting(fits.agreed(port.footing())));
            case 13 -> fit.with(port.withDirection(fits.direction()));
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

    /// Other ports are on the bearer, and nothing else of it changes.
    private static Fit manned(Fit fit, String id, Set<String> ports) {
        var bearer = fit.bearers().get(id);
        return bearer == null ? fit : fit.with(bearer.withPorts(ports));
    }

    /// Somebody states that the port is in the domain of this guise: it goes on under its own id,
    /// and its other guises are gone.
    private static Fit told(Fit fit, Port guise) {
        if (!guise.isSupposed()) {
            return fit;
        }
        var next = fit;
        for (var other : List.copyOf(fit.ports().values())) {
            if (other.self().equals(guise.self())) {
                next = next.withPorts(next.ports().minus(other.id()));
            }
        }
        next = next.with(in(guise, guise.self(), guise.domain()).settled());
        for (var bearer : List.copyOf(fit.bearers().values())) {
            var ports = new HashSet<String>();
            for (var id : bearer.ports()) {
                var port = fit.ports().get(id);
                if (port == null || !port.self().equals(guise.self())) {
                    ports.add(id);
                } else if (id.equals(guise.id())) {
                    ports.add(guise.self());
                }
            }
            next = next.with(bearer.withPorts(ports));
        }
        return next;
    }

    /// Nobody states any more in which of two domains the port is.
    private static Fit untold(Fit fit, Port port) {
        var id = port.id() + "/MS";
        if (port.isSupposed() || fit.ports().containsKey(id)) {
            return fit;
        }
        var next = fit.with(in(port, port.id(), "NS")).with(in(port, id, "MS"));
        for (var bearer : List.copyOf(fit.bearers().values())) {
            if (bearer.ports().contains(port.id())) {
                next = next.with(bearer.withPort(id));
            }
        }
        return next;
    }

    /// A guise of the same port.
    private static Port in(Port port, String id, String domain) {
        return port.guise(id, domain, port.self());
    }
}
