package org.entente.model.match.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    void whatOneThingCostsIsAsOpenAsWhatIsNotKnown() {
        int open = 0;
        int seen = 0;
        for (int seed = 0; seed < 500; seed++) {
            var world = new Open(seed, 1 + seed % 3);
            var found = new HashMap<String, Verdict>();
            for (var loss : failures(world.fit).single("x0")) {
                note(found, loss);
            }
            for (var thing : things(world.exchange)) {
                for (int phase = 0; phase < RandomFits.PHASES; phase++) {
                    var before = world.verdict(phase);
                    if (before != null) {
                        var told = found.getOrDefault(phase + "[" + thing + "]", before);
                        world.check(told, phase, Set.of(thing));
                        open += told.width() > 0 ? 1 : 0;
                        seen += told.equals(before) ? 0 : 1;
                    }
                }
            }
        }
        assertThat(open).isGreaterThan(200);
        assertThat(seen).isGreaterThan(200);
    }

    @Test
    void whatTwoThingsCostIsAsOpenAsWhatIsNotKnown() {
        int seen = 0;
        for (int seed = 0; seed < 150; seed++) {
            var open = new Open(seed, 1 + seed % 2);
            var found = new HashMap<String, Verdict>();
            failures(open.fit).single("x0").forEach(loss -> note(found, loss));
            failures(open.fit).pairs("x0").forEach(loss -> note(found, loss));
            for (int phase = 0; phase < RandomFits.PHASES; phase++) {
                if (open.verdict(phase) != null) {
                    seen += open.pairs(found, phase);
                }
            }
        }
        assertThat(seen).isGreaterThan(5);
    }

    private static void note(Map<String, Verdict> found, Loss loss) {
        for (int phase = 0; phase < RandomFits.PHASES; phase++) {
            if ((loss.phases() >> phase & 1) == 1) {
                found.put(phase + "" + new TreeSet<>(loss.things()), loss.after());
            }
        }
    }

    /// A fit in which something is not known, with all that it could be.
    private static final class Open {
        final int seed;
        final Fit fit;
        final Exchange exchange;
        final Assessment assessment;
        final List<Fit> whole = new ArrayList<>();

        Open(int seed, int unknown) {
            this.seed = seed;
            this.fit = new RandomFits(seed).fit(unknown, 1);
            this.exchange = fit.exchanges().get("x0");
            this.assessment = Assessment.of(RandomFits.GROUND, fit);
            new Completions(fit).each(fit, whole::add);
        }

        @Nullable Verdict verdict(int phase) {
            return (exchange.phases() >> phase & 1) == 0 ? null : assessment.verdict("x0", phase);
        }

        /// How many pairs cost more than each of the two alone.
        int pairs(Map<String, Verdict> found, int phase) {
            int joint = 0;
            for (var one : things(exchange)) {
                for (var other : things(exchange)) {
                    if (one.compareTo(other) < 0) {
                        var before = Objects.requireNonNull(verdict(phase));
                        var alone =
                                found.getOrDefault(phase + "[" + one + "]", before)
                                        .min(found.getOrDefault(phase + "[" + other + "]", before));
                        var key = phase + "[" + one + ", " + other + "]";
                        check(found.getOrDefault(key, alone), phase, Set.of(one, other));
                        joint += found.containsKey(key) ? 1 : 0;
                    }
                }
            }
            return joint;
        }

        /// The worst is exact; the best as well, unless one unknown would have to be two things.
        void check(Verdict told, int phase, Set<String> gone) {
            var seen = new ArrayList<Quality>();
            for (var one : whole) {
                seen.add(new Naive(one, fit, gone).best(exchange, phase));
                seen.add(new Naive(one, fit, gone).withIssuesOver().best(exchange, phase));
            }
            var best = seen.stream().max(Quality::compareTo).orElseThrow();
            assertThat(told.lo())
                    .as("worst without %s in %d of %d", gone, phase, seed)
                    .isEqualTo(seen.stream().min(Quality::compareTo).orElseThrow());
            assertThat(told.hi())
                    .as("best without %s in %d of %d", gone, phase, seed)
                    .isGreaterThanOrEqualTo(best);
            var graded = assessment.graded("x0");
            if (graded != null && graded.tangled == 0) {
                assertThat(told.hi())
                        .as("best without %s in %d of %d", gone, phase, seed)
                        .isEqualTo(best);
            }
        }
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
