package org.entente.model.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Plans.LIVE;
import static org.entente.model.Plans.SWEDES;
import static org.entente.model.Things.days;
import static org.entente.model.interop.TwoRadios.NET;
import static org.entente.model.interop.TwoRadios.NORWEGIAN;
import static org.entente.model.interop.TwoRadios.OPEN;
import static org.entente.model.interop.TwoRadios.ORDERS;
import static org.entente.model.interop.TwoRadios.PAPER;
import static org.entente.model.interop.TwoRadios.SWEDISH;
import static org.entente.model.interop.TwoRadios.asked;
import static org.entente.model.interop.TwoRadios.live;
import static org.entente.model.interop.TwoRadios.plan;
import static org.entente.model.interop.TwoRadios.verdict;

import org.assertj.core.api.Assertions;
import org.entente.model.Plans;
import org.entente.model.match.Verdict;
import org.entente.model.match.route.Hindrance;
import org.entente.model.match.route.Question;
import org.entente.model.match.route.Readiness;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.entente.model.time.Timeframe;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/// What nobody knows of when contingents, systems, nets, domains and gateways are there is asked,
/// for what it is worth, and is unknown instead of absent.
final class PresenceQuestionsTest {
    private static final Timeframe LONG = days("D", -60, 60);
    private static final Timeframe HANGING = days("X", 0, 9);
    private static final Timeframe OVER = days("D", -60, -59);

    private static void assertAsked(Plan plan, double worth, EntityId... things) {
        assertThat(asked(plan))
                .allSatisfy(
                        question -> {
                            assertThat(question.gap().spot().isValidity()).isTrue();
                            assertThat(question.worth())
                                    .isPositive()
                                    .isCloseTo(worth, Assertions.within(1e-9));
                        })
                .extracting(question -> question.gap().spot().port())
                .containsExactlyInAnyOrder(
                        List.of(things).stream().map(FitIds::of).toArray(String[]::new));
    }

    /// How much of what is judged is open; all exchanges of these plans weigh the same.
    private static double open(Plan plan) {
        var interop = Interop.of(Scene.GROUND, plan);
        int judged = interop.assessment().exchanges(live(interop)).size();
        return judged == 0 ? 0 : judged * Readiness.of(interop.assessment(), live(interop)).width();
    }

    private static double worth(Plan plan, Plan good, Plan bad) {
        return open(plan) - (open(good) + open(bad)) / 2;
    }

    @Test
    void aSystemWithoutADateIsUnknownAndAskedFor() {
        var hanging = plan().put(SWEDISH.withPeriod(HANGING));
        var good = plan().put(SWEDISH.withPeriod(LONG));
        var bad = plan().put(SWEDISH.withPeriod(OVER));

        assertThat(verdict(hanging)).isEqualTo(OPEN);
        assertThat(verdict(bad)).isEqualTo(Verdict.NONE);
        assertAsked(hanging, worth(hanging, good, bad), SWEDISH.id());
        assertThat(asked(good)).isEmpty();
        assertThat(asked(bad)).isEmpty();
        assertThat(asked(plan())).as("always there").isEmpty();
        assertBlamed(hanging, FitIds.port(SWEDISH.id(), 0), SWEDISH.id());
    }

    private static void assertBlamed(Plan plan, String carrier, EntityId thing) {
        var interop = Interop.of(Scene.GROUND, plan);
        var best =
                Objects.requireNonNull(
                        interop.assessment().best(FitIds.of(ORDERS.id()), live(interop)));
        assertThat(Hindrance.on(interop.assessment(), best, live(interop)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Hindrance.Barred.class,
                        barred ->
                                assertThat(barred.bars())
                                        .containsExactly(
                                                new Hindrance.Bar(
                                                        carrier, Set.of(FitIds.of(thing)), false)));
    }

    @Test
    void aNetOfWhichNobodyKnowsWhenItWorksIsUnknownAndAskedFor() {
        var hanging = plan().put(NET.withPeriod(HANGING));
        double worth =
                worth(hanging, plan().put(NET.withPeriod(LONG)), plan().put(NET.withPeriod(OVER)));

        assertThat(verdict(hanging)).isEqualTo(OPEN);
        assertAsked(hanging, worth, NET.id());
        assertBlamed(hanging, FitIds.of(NET.id()), NET.id());
        assertThat(asked(plan().put(NET.withPeriod(LONG)))).isEmpty();
    }

    @Test
    void aDomainOfWhichNobodyKnowsWhenItIsAccreditedIsUnknownAndAskedFor() {
        var hanging = plan().put(Scene.MISSION.withPeriod(HANGING));
        double worth =
                worth(
                        hanging,
                        plan().put(Scene.MISSION.withPeriod(LONG)),
                        plan().put(Scene.MISSION.withPeriod(OVER)));

        assertThat(verdict(hanging)).isEqualTo(OPEN);
        assertAsked(hanging, worth, Scene.MISSION.id());
        assertThat(asked(plan().put(Scene.MISSION.withPeriod(LONG)))).isEmpty();
    }

    @Test
    void theControllerOfANetOfWhichNobodyKnowsWhenItIsThereIsAskedFor() {
        var controller = Scene.radio("controller", Plans.BRITONS.id(), "a");
        var data =
                new Net(
                        NET.id(),
                        NET.name(),
                        Net.Type.DATA_NET,
                        new Net.Control(controller.id(), null),
                        NET.loaded(),
                        NET.members(),
                        null,
                        NET.notes());
        var there = plan().put(data).put(controller);

        assertThat(verdict(there)).isEqualTo(PAPER);
        assertThat(asked(there)).isEmpty();
        var hanging = there.put(controller.withPeriod(HANGING));
        assertThat(verdict(hanging)).isEqualTo(OPEN);
        assertAsked(hanging, 0.85, controller.id());
        var contingent = there.put(Plans.BRITONS.withPresence(HANGING));
        assertThat(verdict(contingent)).isEqualTo(OPEN);
        assertAsked(contingent, 0.85, Plans.BRITONS.id());
    }

    @Test
    void aGatewayOfWhichNobodyKnowsWhenItIsAccreditedIsAskedFor() {
        var hanging = Hinged.plan(HANGING);
        var good = Hinged.plan(LONG);
        var bad = Hinged.plan(OVER);

        assertThat(open(hanging)).isPositive();
        assertAsked(hanging, worth(hanging, good, bad), Hinged.gateway(HANGING).id());
        assertThat(asked(good)).isEmpty();
        assertThat(asked(bad)).isEmpty();
        assertThat(asked(Hinged.plan(null))).isEmpty();
    }

    @Test
    void aPartyWithoutADateIsNotJudgedAndAskedForAsWhollyOpen() {
        var hanging = plan().put(SWEDES.withPresence(HANGING));
        var good = plan().put(SWEDES.withPresence(LONG));
        var bad = plan().put(SWEDES.withPresence(OVER));

        assertThat(verdict(hanging)).isNull();
        assertThat(open(good)).isZero();
        assertThat(open(bad)).isZero();
        assertAsked(hanging, 1, SWEDES.id());
        assertThat(asked(good)).isEmpty();
        assertThat(asked(bad)).isEmpty();
        var silent = hanging.put(Scene.radio("SWE radio", SWEDES.id(), ""));
        assertThat(asked(silent))
                .as("even when they are there, something is not stated")
                .singleElement()
                .satisfies(
                        question ->
                                assertThat(question.worth())
                                        .isCloseTo(1 - 0.85 / 2, Assertions.within(1e-9)));
    }

    @Test
    void anExchangeOfANamedPhaseIsMissedByOneWhoNeverComes() {
        var named = Scene.exchange("orders", Plans.NORWEGIANS.id(), SWEDES.id(), LIVE);
        var hanging = plan().put(named).put(SWEDES.withPresence(HANGING));

        assertAsked(hanging, 1, SWEDES.id());
        var interop = Interop.of(Scene.GROUND, hanging);
        int other = live(interop) == 0 ? 1 : 0;
        assertThat(Question.ranked(interop.assessment(), other, 10, (_, _) -> true)).isEmpty();
    }

    @Test
    void whoStandsUnderSomebodyIsAskedOnlyForWhatIsNotKnownOfHim() {
        var element = Plans.NORRBOTTEN;
        var plan =
                plan().drop(ORDERS.id())
                        .put(Scene.exchange("down", Plans.NORWEGIANS.id(), element.id()));

        assertThat(asked(plan.put(element.withPresence(LONG)))).isEmpty();
        assertAsked(plan.put(element.withPresence(HANGING)), 1, element.id());
        assertAsked(plan.put(SWEDES.withPresence(HANGING)), 1, SWEDES.id());
        assertThat(asked(plan.put(element.withPresence(HANGING)).put(SWEDES.withPresence(HANGING))))
                .hasSize(2);
        assertThat(asked(plan.put(element.withPresence(days("D", 50, 60)))))
                .as("it is known that they have no day in common, or none in the phase")
                .isEmpty();
    }

    @Test
    void anEditOfADateIsJudgedAsFromTheStart() {
        var before = Interop.of(Scene.GROUND, plan());
        for (var plan :
                List.of(
                        plan().put(SWEDES.withPresence(HANGING)),
                        plan().put(SWEDISH.withPeriod(HANGING)),
                        plan().put(NORWEGIAN.withPeriod(HANGING)).put(NET.withPeriod(HANGING)),
                        plan().put(Scene.MISSION.withPeriod(HANGING)))) {
            var whole = Interop.of(Scene.GROUND, plan);
            assertThat(before.next(plan).fit()).isEqualTo(whole.fit());
            assertThat(whole.next(plan()).fit()).isEqualTo(before.fit());
        }
    }
}
