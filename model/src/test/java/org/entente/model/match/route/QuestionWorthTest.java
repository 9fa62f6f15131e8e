package org.entente.model.match.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.Assertions;
import org.entente.model.match.Statement;
import org.entente.model.match.Verdict;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// What an answer is worth, beside filling it in by hand and judging everything anew.
final class QuestionWorthTest {
    private static final int CASES = 1_500;
    private static final String WHO = "who";

    @Test
    void anAnswerIsWorthWhatFillingItInNarrows() {
        var asked = new TreeMap<String, Integer>();
        for (int seed = 0; seed < CASES; seed++) {
            var fit = hushed(new RandomFits(seed).fit(1 + seed % 6, 3), seed);
            for (int phase = 0; phase < 3; phase++) {
                var assessment = Assessment.of(RandomFits.GROUND, fit);
                var questions =
                        Objects.requireNonNull(
                                Question.ranked(assessment, phase, 50, (_, _) -> true));
                for (var question : questions) {
                    var spot = question.gap().spot();
                    if (!spot.isDomain()) {
                        assertThat(question.worth())
                                .as("%s of %d in %d", spot, seed, phase)
                                .isCloseTo(worth(fit, phase, spot), Assertions.within(1e-9));
                        asked.merge(kind(spot), 1, Integer::sum);
                    }
                }
            }
        }
        assertThat(asked)
                .containsOnlyKeys("capacity", "key", "latency", "pact", "presence", "statement");
        assertThat(asked.values()).as("%s", asked).allMatch(count -> count > 30);
    }

    /// With keys that nobody has dated, or with gateways of which nobody says how long they take.
    private static Fit hushed(Fit fit, int seed) {
        var hushed = fit;
        if (seed % 3 == 0) {
            for (var bearer : fit.bearers().values()) {
                var key = RandomFits.undated("key of " + bearer.id());
                var hanging = new Footing(bearer.phases(), List.of(key));
                for (var part : bearer.withFooting(hanging).parts()) {
                    hushed = hushed.with(part);
                }
            }
        } else if (seed % 3 == 1) {
            for (var each : fit.translations().values()) {
                var old = each.carriage();
                var silent = new Carriage(null, old.bits(), old.hourly());
                hushed = hushed.with(each.withCarriage(silent));
            }
            for (var exchange : fit.exchanges().values()) {
                var need = exchange.need();
                var old = need.limits();
                var timed = new Limits(old.hops(), old.crossings(), 60, old.bits(), old.hourly());
                hushed = hushed.with(exchange.withNeed(need.withLimits(timed)));
            }
        }
        if (seed % 3 == 2 && fit.exchanges().get("x1") != null) {
            hushed = absent(hushed, seed % 2 == 0);
        }
        return hushed;
    }

    /// Nobody knows when the producer of one exchange is there; its phases may be named.
    private static Fit absent(Fit fit, boolean isNamed) {
        var exchange = Objects.requireNonNull(fit.exchanges().get("x1"));
        long phases = exchange.phases();
        var waiting = new Awaited(Set.of(WHO), phases, isNamed ? phases : 0);
        var left = fit.with(lasting(exchange, 0).withAwaited(waiting));
        for (var port : fit.ports().values()) {
            if (port.station().equals(exchange.from())) {
                var pacts = new ArrayList<>(port.footing().pacts());
                pacts.add(RandomFits.undated(WHO));
                left = left.with(port.withFooting(new Footing(port.footing().there(), pacts)));
            }
        }
        return left;
    }

    private static Exchange lasting(Exchange old, long phases) {
        return new Exchange(
                old.id(),
                old.from(),
                old.to(),
                old.need(),
                old.importance(),
                old.service(),
                phases,
                old.beside());
    }

    /// There in all phases, or in none, in which nobody carries anything to or from it either.
    private static Fit present(Fit fit, boolean isThere) {
        var present = fit;
        for (var exchange : fit.exchanges().values()) {
            var awaited = exchange.awaited();
            if (!awaited.things().isEmpty()) {
                var told =
                        lasting(exchange, isThere ? awaited.good() : awaited.bad())
                                .withAwaited(Awaited.NOBODY);
                present =
                        present.with(
                                isThere
                                        ? told
                                        : told.withByHand(ByHand.NONE).withUnseen(Unseen.NOTHING));
            }
        }
        for (var port : fit.ports().values()) {
            var pacts = new ArrayList<>(port.footing().pacts());
            if (pacts.removeIf(pact -> pact.things().contains(WHO))) {
                long there = isThere ? port.footing().there() : 0;
                present = present.with(port.withFooting(new Footing(there, pacts)));
            }
        }
        return present;
    }

    private static String kind(Mend.Spot spot) {
        if (spot.isValidity()) {
            return spot.port().equals(WHO)
                    ? "presence"
                    : spot.port().startsWith("key of ") ? "key" : "pact";
        }
        return spot.isCapacity() ? "capacity" : spot.isLatency() ? "latency" : "statement";
    }

    private static double worth(Fit fit, int phase, Mend.Spot spot) {
        double left = open(filled(fit, spot, true), phase) + open(filled(fit, spot, false), phase);
        return (open(fit, phase) - left / 2) / weight(fit, phase);
    }

    /// What is judged by its width, what waits for somebody wholly.
    private static double open(Fit fit, int phase) {
        var assessment = Assessment.of(RandomFits.GROUND, fit);
        double open = 0;
        for (var exchange : fit.exchanges().values()) {
            var verdict = assessment.verdict(exchange.id(), phase);
            double width =
                    verdict == null
                            ? 0
                            : Readiness.worth(verdict.hi()) - Readiness.worth(verdict.lo());
            open += exchange.importance().weight() * (isAwaited(exchange, phase) ? 1 : width);
        }
        return open;
    }

    private static double weight(Fit fit, int phase) {
        return fit.exchanges().values().stream()
                .filter(each -> (each.phases() >> phase & 1) == 1 || isAwaited(each, phase))
                .mapToDouble(each -> each.importance().weight())
                .sum();
    }

    private static boolean isAwaited(Exchange exchange, int phase) {
        var awaited = exchange.awaited();
        return !awaited.things().isEmpty() && (awaited.good() >> phase & 1) == 1;
    }

    @Test
    void withoutAnybodyWhoIsAwaitedItIsTheWidthOfReadiness() {
        for (int seed = 0; seed < 200; seed++) {
            var assessment = Assessment.of(RandomFits.GROUND, new RandomFits(seed).fit(6, 3));
            if (!assessment.exchanges(0).isEmpty()) {
                assertThat(new Openness(assessment, 0).narrowed(0))
                        .isCloseTo(Readiness.of(assessment, 0).width(), Assertions.within(1e-9));
            }
        }
    }

    private static Fit filled(Fit fit, Mend.Spot spot, boolean isGood) {
        if (spot.port().equals(WHO)) {
            return present(fit, isGood);
        }
        if (spot.isValidity()) {
            return valid(fit, spot.port(), isGood);
        }
        if (spot.isLatency()) {
            int seconds = isGood ? 0 : 9_999;
            return carried(
                    fit,
                    spot.port(),
                    old ->
                            old.seconds() == null
                                    ? new Carriage(seconds, old.bits(), old.hourly())
                                    : old);
        }
        if (spot.isCapacity()) {
            int much = isGood ? 9_999 : 0;
            return carried(fit, spot.port(), old -> new Carriage(old.seconds(), much, much));
        }
        return reworded(fit, spot, isGood);
    }

    private static Fit reworded(Fit fit, Mend.Spot spot, boolean isGood) {
        var said = isGood ? Statement.NOT_APPLICABLE : Statement.CONTRARY;
        var changed = fit;
        for (var port : fit.ports().values()) {
            if (port.self().equals(spot.port())) {
                changed = changed.with(Rewording.of(port, spot.key(), spot.parameter(), said));
            }
        }
        return changed;
    }

    private static Fit carried(Fit fit, String id, UnaryOperator<Carriage> change) {
        var changed = fit;
        for (var bearer : fit.bearers().values()) {
            if (bearer.id().equals(id)) {
                changed = changed.with(bearer.withCarriage(change.apply(bearer.carriage())));
            }
        }
        for (var each : fit.translations().values()) {
            if (each.gateway().equals(id)) {
                changed = changed.with(each.withCarriage(change.apply(each.carriage())));
            }
        }
        return changed;
    }

    /// Each pact of these fits hangs on one thing, and each bearer on one pact.
    private static Fit valid(Fit fit, String thing, boolean isGood) {
        var changed = fit;
        for (var port : fit.ports().values()) {
            var pacts = new ArrayList<Pact>();
            for (var pact : port.footing().pacts()) {
                long phases = isGood ? pact.perhaps() : pact.surely();
                pacts.add(
                        pact.things().contains(thing)
                                ? new Pact(pact.things(), phases, phases)
                                : pact);
            }
            changed = changed.with(port.withFooting(new Footing(port.footing().there(), pacts)));
        }
        for (var bearer : fit.bearers().values()) {
            if (bearer.footing().pacts().stream().anyMatch(pact -> pact.things().contains(thing))) {
                changed = changed.with(granted(bearer, isGood));
            }
        }
        return changed;
    }

    private static Bearer granted(Bearer old, boolean isGood) {
        return new Bearer(
                old.id(),
                old.key(),
                old.ports(),
                old.agreed(),
                old.carriage(),
                Verdict.sure(old.ceiling().hi()),
                isGood ? old.phases() : 0,
                old.rests());
    }

    @Test
    void ofTwoThatMayBeValidEachAnswerSettlesWhatItCan() {
        var both =
                new Pact(
                        Set.of("one", "two"),
                        0b001,
                        0b111,
                        List.of(
                                new Pact.Doubt("one", 0b011, 0b111),
                                new Pact.Doubt("two", 0b111, 0b011)));

        assertThat(both.answered("one", true).surely()).isEqualTo(0b011);
        assertThat(both.answered("one", true).perhaps()).isEqualTo(0b111);
        assertThat(both.answered("one", false).perhaps()).isEqualTo(0b111);
        assertThat(both.answered("two", false).perhaps()).isEqualTo(0b011);
        assertThat(both.answered("three", false)).isEqualTo(both);
        assertThat(both.asked(0)).as("it is kept in any case").isEmpty();
        assertThat(both.asked(1)).containsExactly("one", "two");
        assertThat(both.asked(2)).as("the other has no say then").containsExactly("two");
        assertThat(both.blamed(2)).containsExactly("two");
    }
}
