package org.entente.model.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Plans.LIVE;
import static org.entente.model.Plans.STARTEX;
import static org.entente.model.interop.TwoRadios.NORWEGIAN;
import static org.entente.model.interop.TwoRadios.ORDERS;
import static org.entente.model.interop.TwoRadios.PAPER;
import static org.entente.model.interop.TwoRadios.SWEDISH;
import static org.entente.model.interop.TwoRadios.plan;
import static org.entente.model.interop.TwoRadios.verdict;

import org.entente.model.Things;
import org.entente.model.interop.fix.Tariff;
import org.entente.model.label.Notes;
import org.entente.model.match.Quality;
import org.entente.model.match.TestDepth;
import org.entente.model.match.Verdict;
import org.entente.model.match.route.Limits;
import org.entente.model.match.route.MendKind;
import org.entente.model.plan.Assumption;
import org.entente.model.plan.Assumption.Matter;
import org.entente.model.plan.Assumptions;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Withheld;
import org.entente.model.release.Release;
import org.junit.jupiter.api.Test;

import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;

/// What a plan takes as given counts instead of what is usual.
final class AssumptionTest {
    private static final Verdict PROVEN = Verdict.sure(Quality.PROVEN);

    static Assumption given(Matter matter, String subject, int value) {
        return new Assumption(
                new Assumption.Id(Things.id(matter + subject)),
                matter.name(),
                matter,
                subject,
                value,
                Notes.PLAIN);
    }

    /// Tested so many days before the exercise starts.
    private static Plan tested(int days, TestDepth depth) {
        var test = Scene.success("CWIX 1", NORWEGIAN, SWEDISH);
        var on = STARTEX.atZone(ZoneOffset.UTC).toLocalDate().minusDays(days);
        return plan().put(test.withResult(test.result().withOn(on).withDepth(depth)));
    }

    @Test
    void testsCountForAsManyDaysAsThePlanSays() {
        var plan = tested(600, TestDepth.T3_DISPLAY_AND_UNDERSTOOD);

        assertThat(verdict(plan)).isEqualTo(PAPER);
        assertThat(verdict(plan.put(given(Matter.TEST_DAYS, "", 600)))).isEqualTo(PROVEN);
        assertThat(verdict(plan.put(given(Matter.TEST_DAYS, "", 599)))).isEqualTo(PAPER);
    }

    @Test
    void testsCountFromTheDepthThatThePlanSays() {
        var plan = tested(500, TestDepth.T2_PARSE);

        assertThat(verdict(plan)).isEqualTo(PROVEN);
        assertThat(verdict(plan.put(given(Matter.TEST_DEPTH, "", 3)))).isEqualTo(PAPER);
    }

    @Test
    void waysAreNoLongerThanThePlanSays() {
        var plan = plan().put(given(Matter.HOPS, "", 3)).put(given(Matter.CROSSINGS, "", 0));

        assertThat(limits(plan()).hops()).isEqualTo(Limits.USUAL.hops());
        assertThat(limits(plan).hops()).isEqualTo(3);
        assertThat(limits(plan).crossings()).isZero();
    }

    private static Limits limits(Plan plan) {
        var exchange = Interop.of(Scene.GROUND, plan).fit().exchanges().get(FitIds.of(ORDERS.id()));
        return exchange.need().limits();
    }

    @Test
    void fixesCostAndTakeWhatThePlanSays() {
        var plan =
                plan().put(given(Matter.FIX_COST, "LOAD_KEY", 77))
                        .put(given(Matter.FIX_DAYS, "TRAIN", 5));
        var usual = Tariff.USUAL;

        var tariff = Tariff.of(plan);

        assertThat(Tariff.of(plan())).isEqualTo(usual);
        assertThat(tariff.price(MendKind.LOAD_KEY))
                .isEqualTo(new Tariff.Price(77, usual.price(MendKind.LOAD_KEY).leadDays()));
        assertThat(tariff.price(MendKind.TRAIN))
                .isEqualTo(new Tariff.Price(usual.price(MendKind.TRAIN).cost(), 5));
    }

    @Test
    void whatIsOutOfBoundsCountsAsUsualAndOfTwoTheFirstById() {
        var first =
                new Assumption(
                        new Assumption.Id(new UUID(Long.MIN_VALUE, 0)),
                        "first",
                        Matter.HOPS,
                        "",
                        4,
                        Notes.PLAIN);
        var plan =
                plan().put(given(Matter.HOPS, "", 5))
                        .put(first)
                        .put(given(Matter.TEST_DEPTH, "", 4));

        var assumptions = Assumptions.of(plan);

        assertThat(assumptions.value(Matter.HOPS, 6)).isEqualTo(4);
        assertThat(assumptions.value(Matter.TEST_DEPTH, 2)).isEqualTo(2);
    }

    @Test
    void anEditOfWhatIsTakenAsGivenMovesTheVerdicts() {
        var plan = tested(600, TestDepth.T3_DISPLAY_AND_UNDERSTOOD);
        var interop = Interop.of(Scene.GROUND, plan);

        var longer = interop.next(plan.put(given(Matter.TEST_DAYS, "", 700)));
        var dearer = interop.next(plan.put(given(Matter.FIX_COST, "TRAIN", 9)));

        assertThat(verdict(longer, ORDERS, LIVE)).isEqualTo(PROVEN);
        assertThat(dearer.assessment()).isSameAs(interop.assessment());
    }

    @Test
    void aCopyFromWhichItIsWithheldIsSureOfNothing() {
        var hidden = given(Matter.TEST_DAYS, "", 700).withNotes(Scene.only("NOR"));
        var copy = Release.to(Set.of("SWE"), plan().put(hidden)).orElseThrow();

        assertThat(copy.assumptions()).isEmpty();
        assertThat(copy.exercise().withheld()).isEqualTo(Withheld.ANYTHING);
    }
}
