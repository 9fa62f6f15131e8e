package org.entente.model.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.days;
import static org.entente.model.interop.TwoRadios.NET;
import static org.entente.model.interop.TwoRadios.ORDERS;
import static org.entente.model.interop.TwoRadios.live;
import static org.entente.model.interop.TwoRadios.plan;

import static java.util.stream.Collectors.toSet;

import org.entente.model.match.route.Hindrance;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SpectrumAssignment;
import org.entente.model.time.Timeframe;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// What is known not to be valid in a phase is told by name.
final class LapsedTest {
    private static final Timeframe BRIEF = days("D", -2, 4);
    private static final Timeframe LONG = days("D", -60, 60);
    private static final Timeframe HANGING = days("X", -2, 20);

    /// What keeps an exchange from being better in the live phase, whether that is broken or open.
    private static List<Hindrance.Bar> bars(Plan plan, ExchangeRequirement exchange) {
        var interop = Interop.of(Scene.GROUND, plan);
        var assessment = interop.assessment();
        var judged = assessment.fit().exchanges().get(FitIds.of(exchange.id()));
        int live = live(interop);
        var path = assessment.best(judged.id(), live);
        var hindrances =
                path == null
                        ? Hindrance.of(assessment, judged, live)
                        : Hindrance.on(assessment, path, live);
        return hindrances.stream()
                .map(Hindrance.Barred.class::cast)
                .flatMap(barred -> barred.bars().stream())
                .toList();
    }

    private static List<Hindrance.Bar> bars(Plan plan) {
        return bars(plan, ORDERS);
    }

    private static Hindrance.Bar bar(EntityId carrier, boolean isKnown, EntityId... things) {
        var all = Arrays.stream(things).map(FitIds::of).collect(toSet());
        return new Hindrance.Bar(FitIds.of(carrier), all, isKnown);
    }

    private static SpectrumAssignment frequency(Timeframe period) {
        return Scene.frequency("F-1", period, NET);
    }

    @Test
    void keysThatDoNotCoverThePhaseAreNamedTogether() {
        var first = Scene.key("EX-1", CryptoKey.Status.LOADED, BRIEF, NET);
        var second = Scene.key("EX-2", CryptoKey.Status.COMPROMISED, LONG, NET);

        assertThat(bars(plan().put(first).put(second)))
                .containsExactly(bar(NET.id(), true, first.id(), second.id()));
        assertThat(bars(plan().put(first.withPeriod(LONG)).put(second))).isEmpty();
    }

    @Test
    void aKeyThatDoesNotCoverThePhaseIsNamedBesideTheFrequencyThatNobodyHasDated() {
        var key = Scene.key("EX-1", CryptoKey.Status.LOADED, BRIEF, NET);
        var frequency = frequency(HANGING);

        assertThat(bars(plan().put(key).put(frequency)))
                .containsExactlyInAnyOrder(
                        bar(NET.id(), true, key.id()), bar(NET.id(), false, frequency.id()));
        assertThat(bars(plan().put(frequency)))
                .containsExactly(bar(NET.id(), false, frequency.id()));
    }

    @Test
    void aFrequencyThatDoesNotCoverThePhaseIsNamed() {
        var frequency = frequency(BRIEF);

        assertThat(bars(plan().put(frequency)))
                .containsExactly(bar(NET.id(), true, frequency.id()));
        assertThat(bars(plan().put(frequency.withPeriod(LONG)))).isEmpty();
    }

    @Test
    void aNetThatIsNotSetUpInThePhaseIsNamed() {
        assertThat(bars(plan().put(NET.withPeriod(BRIEF))))
                .containsExactly(bar(NET.id(), true, NET.id()));
        assertThat(bars(plan().put(NET.withPeriod(LONG)))).isEmpty();
    }

    @Test
    void aDomainThatIsNotAccreditedInThePhaseIsNamedForBothEnds() {
        var bars = bars(plan().put(Scene.MISSION.withPeriod(BRIEF)));

        assertThat(bars).hasSize(2).allMatch(Hindrance.Bar::isKnown);
        assertThat(bars)
                .allMatch(bar -> bar.things().equals(Set.of(FitIds.of(Scene.MISSION.id()))));
        assertThat(bars(plan().put(Scene.MISSION.withPeriod(LONG)))).isEmpty();
    }

    @Test
    void aGatewayThatIsNotAccreditedInThePhaseIsNamed() {
        assertThat(bars(Hinged.plan(BRIEF), Hinged.ON))
                .allMatch(Hindrance.Bar::isKnown)
                .extracting(Hindrance.Bar::things)
                .containsExactly(Set.of(FitIds.of(Hinged.gateway(BRIEF).id())));
        assertThat(bars(Hinged.plan(LONG), Hinged.ON)).isEmpty();
    }

    @Test
    void whatIsOffBesidesIsNotToldToBeBarred() {
        var key = Scene.key("EX-1", CryptoKey.Status.LOADED, BRIEF, NET);
        var interop = Interop.of(Scene.GROUND, plan().put(key));
        var off = interop.without(List.of(NET.id()), -1);

        assertThat(
                        Hindrance.barred(
                                off,
                                off.fit().exchanges().get(FitIds.of(ORDERS.id())),
                                live(interop)))
                .isEmpty();
    }
}
