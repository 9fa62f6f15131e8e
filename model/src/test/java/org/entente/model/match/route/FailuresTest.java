package org.entente.model.match.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.match.Quality;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

final class FailuresTest {
    private static final List<String> THINGS =
            List.of(
                    "s0", "s1", "s2", "s3", "g0", "g1", "sat0", "sat1", "site0", "site1", "b0",
                    "b1");

    @Test
    void whatOneThingCostsEqualsTryingEachOfThem() {
        int seen = 0;
        for (int seed = 0; seed < 700; seed++) {
            var fit = new RandomFits(seed).fit(0, 1);
            var exchange = fit.exchanges().get("x0");
            var found = new HashMap<String, Quality>();
            for (var loss : failures(fit).single("x0")) {
                enter(found, loss);
            }

            for (int phase = 0; phase < RandomFits.PHASES; phase++) {
                for (var thing : things(exchange)) {
                    var before = best(fit, exchange, phase, Set.of());
                    var after = best(fit, exchange, phase, Set.of(thing));
                    var told = found.getOrDefault(phase + "[" + thing + "]", before);
                    assertThat(told).as("%s %d of %d", thing, phase, seed).isEqualTo(after);
                    seen += after == before ? 0 : 1;
                }
            }
        }
        assertThat(seen).isGreaterThan(200);
    }

    @Test
    void whatTwoThingsCostEqualsTryingAllPairs() {
        int seen = 0;
        for (int seed = 0; seed < 300; seed++) {
            var fit = new RandomFits(seed).fit(0, 1);
            var exchange = fit.exchanges().get("x0");
            var found = new HashMap<String, Quality>();
            for (var loss : failures(fit).pairs("x0")) {
                enter(found, loss);
            }

            for (int phase = 0; phase < RandomFits.PHASES; phase++) {
                for (var one : things(exchange)) {
                    for (var other : things(exchange)) {
                        if (one.compareTo(other) < 0) {
                            var alone =
                                    best(fit, exchange, phase, Set.of(one))
                                            .min(best(fit, exchange, phase, Set.of(other)));
                            var joint = best(fit, exchange, phase, Set.of(one, other));
                            var told =
                                    found.getOrDefault(
                                            phase + "[" + one + ", " + other + "]", alone);
                            assertThat(told)
                                    .as("%s %s %d of %d", one, other, phase, seed)
                                    .isEqualTo(joint);
                            seen += joint == alone ? 0 : 1;
                        }
                    }
                }
            }
        }
        assertThat(seen).isGreaterThan(20);
    }

    @Test
    void manyAreLookedAtOneByOneUntilTheWatchGivesUp() {
        var failures = failures(Samples.twoSatelliteNets());
        var told = new ArrayList<Integer>();

        var all = failures.singles(List.of("x", "x", "x"), (done, of) -> told.add(10 * of + done));

        assertThat(told).containsExactly(30, 31, 32);
        assertThat(all).hasSize(3 * failures.single("x").size()).isNotEmpty();
        assertThat(failures.pairs(List.of("x", "x"), (done, _) -> done < 1)).isNull();
    }

    private static Failures failures(Fit fit) {
        return new Failures(Assessment.of(RandomFits.GROUND, fit));
    }

    private static List<String> things(Exchange exchange) {
        return THINGS.stream()
                .filter(thing -> !thing.equals(exchange.from()) && !thing.equals(exchange.to()))
                .toList();
    }

    private static void enter(Map<String, Quality> found, Loss loss) {
        for (int phase = 0; phase < RandomFits.PHASES; phase++) {
            if ((loss.phases() >> phase & 1) == 1) {
                var before =
                        found.put(phase + "" + new TreeSet<>(loss.things()), loss.after().hi());
                assertThat(before).isNull();
            }
        }
    }

    private static Quality best(Fit fit, Exchange exchange, int phase, Set<String> gone) {
        return (exchange.phases() >> phase & 1) == 0
                ? Quality.NONE
                : new Naive(fit, fit, new HashSet<>(gone)).withIssuesOver().best(exchange, phase);
    }
}
