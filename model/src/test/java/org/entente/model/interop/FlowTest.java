package org.entente.model.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.Assertions;
import org.entente.model.Plans;
import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;
import org.entente.model.match.route.Narrow;
import org.entente.model.match.route.Question;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.ExchangeRequirement.Flow;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/// How much is exchanged against how much nets and gateways carry.
final class FlowTest {
    private static final Verdict PAPER = Verdict.sure(Quality.COMPATIBLE);
    private static final Verdict OPEN = new Verdict(Quality.NONE, Quality.COMPATIBLE);
    private static final CisSystem NORWEGIAN = Scene.radio("NOR radio", Plans.NORWEGIANS.id(), "a");
    private static final CisSystem SWEDISH = Scene.radio("SWE radio", Plans.SWEDES.id(), "a");
    private static final CisSystem HINGE = Scene.chatting("Hinge", Plans.NORWEGIANS.id(), "a");
    private static final CisSystem DESK =
            Scene.system("Desk", Plans.BRITONS.id(), Scene.port("main", Scene.chat()));

    /// 9,000 bits a second.
    private static final Flow FLOW = Flow.UNKNOWN.withHourly(90).withBytes(45_000);

    private static Plan direct(Flow flow, @Nullable Integer bits) {
        var net = Scene.net("command", NORWEGIAN, SWEDISH);
        return plan(
                flow,
                Scene.exchange("orders", Plans.NORWEGIANS.id(), Plans.SWEDES.id()),
                net.withControl(net.control().withBits(bits)));
    }

    private static Plan plan(Flow flow, ExchangeRequirement exchange, Net net) {
        return Plans.with(Plans.brigadeExercise(), Scene.REPORT, Scene.MISSION)
                .put(NORWEGIAN)
                .put(SWEDISH)
                .put(net)
                .put(exchange.withDemand(exchange.demand().withFlow(flow)));
    }

    /// From a radio net to a chat room, by one gateway.
    private static Plan translated(Flow flow, @Nullable Integer hourly) {
        var gateway = Scene.gateway("hinge", HINGE, null);
        return plan(
                        flow,
                        Scene.exchange("orders", Plans.SWEDES.id(), Plans.BRITONS.id()),
                        wide(Scene.net("command", HINGE, SWEDISH)))
                .put(HINGE)
                .put(DESK)
                .put(
                        wide(
                                Scene.net("room", "CHAT")
                                        .withMembers(
                                                List.of(
                                                        new Net.Member(HINGE.id(), "chat"),
                                                        new Net.Member(DESK.id(), "main")))))
                .put(gateway.withCapacity(gateway.capacity().withHourly(hourly)));
    }

    private static Net wide(Net net) {
        return net.withControl(net.control().withBits(64_000));
    }

    private static Interop interop(Plan plan) {
        return Interop.of(Scene.GROUND, plan);
    }

    private static @Nullable Verdict verdict(Plan plan) {
        var interop = interop(plan);
        var exchange = interop.fit().exchanges().keySet().iterator().next();
        return interop.assessment().verdict(exchange, live(interop));
    }

    private static int live(Interop interop) {
        for (int i = 0; i < interop.stages().size(); i++) {
            if (Plans.LIVE.id().equals(interop.stages().get(i).phase())) {
                return i;
            }
        }
        throw new AssertionError("The plan has no live phase.");
    }

    @Test
    void aNetCarriesWhatIsNoMoreThanItsRate() {
        assertThat(FLOW.bits()).isEqualTo(9_000);
        assertThat(verdict(direct(FLOW, 9_000))).isEqualTo(PAPER);
        assertThat(verdict(direct(FLOW, 8_999))).isEqualTo(Verdict.NONE);
        assertThat(verdict(direct(FLOW, null))).isEqualTo(OPEN);
    }

    @Test
    void aRateThatIsNoWholeNumberIsRoundedUp() {
        assertThat(Flow.UNKNOWN.withHourly(1).withBytes(1).bits()).isEqualTo(1);
        assertThat(Flow.UNKNOWN.withHourly(Integer.MAX_VALUE).withBytes(Integer.MAX_VALUE).bits())
                .isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void whatNobodyStatesLimitsNothing() {
        for (var bits : new Integer[] {null, 1}) {
            assertThat(verdict(direct(Flow.UNKNOWN, bits))).isEqualTo(PAPER);
            assertThat(verdict(direct(FLOW.withHourly(null), bits))).isEqualTo(PAPER);
            assertThat(verdict(direct(FLOW.withBytes(null), bits))).isEqualTo(PAPER);
        }
        assertThat(verdict(translated(Flow.UNKNOWN, 1))).isEqualTo(PAPER);
        assertThat(verdict(translated(FLOW.withHourly(null), null))).isEqualTo(PAPER);
    }

    @Test
    void aGatewayPassesAsManyMessagesAsItCan() {
        assertThat(verdict(translated(FLOW, 90))).isEqualTo(PAPER);
        assertThat(verdict(translated(FLOW, 89))).isEqualTo(Verdict.NONE);
        assertThat(verdict(translated(FLOW, null))).isEqualTo(OPEN);
        assertThat(verdict(translated(FLOW.withBytes(null), 89))).isEqualTo(Verdict.NONE);
    }

    @Test
    void theWayThatThereWouldBeTellsWhatIsTooNarrow() {
        var interop = interop(translated(FLOW, 60));
        var exchange = interop.fit().exchanges().values().iterator().next();

        var relieved = Narrow.relieved(interop.assessment(), exchange, live(interop));

        assertThat(relieved).isPresent();
        assertThat(Narrow.of(interop.fit(), exchange, relieved.get()))
                .singleElement()
                .satisfies(
                        narrow -> {
                            assertThat(narrow.unit()).isEqualTo(Narrow.Unit.MESSAGES_AN_HOUR);
                            assertThat(narrow.stated()).isEqualTo(60);
                            assertThat(narrow.asked()).isEqualTo(90);
                        });
    }

    @Test
    void lessOfItDoesNotHelpWhereSomethingElseStandsAgainstIt() {
        var other = Scene.radio("SWE radio", Plans.SWEDES.id(), "b");
        var interop = interop(direct(FLOW, 1).put(other));
        var exchange = interop.fit().exchanges().values().iterator().next();

        assertThat(Narrow.relieved(interop.assessment(), exchange, live(interop))).isEmpty();
    }

    @Test
    void whatNobodyStatesOfANetOrAGatewayIsAskedByItsWorth() {
        assertThat(asked(direct(FLOW, null)))
                .singleElement()
                .satisfies(
                        question -> {
                            assertThat(question.gap().spot().isCapacity()).isTrue();
                            assertThat(question.gap().spot().isDomain()).isFalse();
                            assertThat(question.gap().nation()).isEmpty();
                            assertThat(question.worth()).isPositive();
                        });
        assertThat(asked(translated(FLOW, null)))
                .singleElement()
                .satisfies(
                        question -> {
                            assertThat(question.gap().spot().isCapacity()).isTrue();
                            assertThat(question.gap().nation()).isEqualTo("NOR");
                            assertThat(question.worth()).isPositive();
                        });
        assertThat(asked(direct(FLOW, 9_000))).isEmpty();
        assertThat(asked(translated(Flow.UNKNOWN, null))).isEmpty();
    }

    @Test
    void howLongAGatewayTakesIsAskedWhereTimeMatters() {
        var plan = timed(translated(Flow.UNKNOWN, null), Duration.ofSeconds(60));
        var gateway = Scene.gateway("hinge", HINGE, null);
        var silent = plan.put(gateway.withCapacity(Gateway.Capacity.UNKNOWN));

        assertThat(verdict(silent)).isEqualTo(OPEN);
        assertThat(asked(silent))
                .singleElement()
                .satisfies(
                        question -> {
                            assertThat(question.gap().spot().isLatency()).isTrue();
                            assertThat(question.gap().spot().isBasis()).isFalse();
                            assertThat(question.gap().nation()).isEqualTo("NOR");
                            assertThat(question.worth()).isCloseTo(0.85, Assertions.within(1e-9));
                        });
        assertThat(asked(plan)).as("it takes three seconds").isEmpty();
        assertThat(asked(timed(silent, null))).as("nobody waits for it").isEmpty();
        var interop = interop(silent);
        var exchange = interop.fit().exchanges().values().iterator().next();
        var best = interop.assessment().best(exchange.id(), live(interop));
        assertThat(Narrow.of(interop.fit(), exchange, Objects.requireNonNull(best)))
                .extracting(Narrow::unit, Narrow::stated, Narrow::asked)
                .containsExactly(Assertions.tuple(Narrow.Unit.SECONDS, null, 60));
    }

    private static Plan timed(Plan plan, @Nullable Duration within) {
        var exchange = plan.exchangeRequirements().findFirst().orElseThrow();
        var demand = exchange.demand();
        return plan.put(
                exchange.withDemand(
                        new ExchangeRequirement.Demand(
                                demand.weight(),
                                demand.precedence(),
                                demand.service(),
                                demand.thread(),
                                within,
                                demand.flow(),
                                demand.setting())));
    }

    private static List<Question> asked(Plan plan) {
        var interop = interop(plan);
        var questions = Question.ranked(interop.assessment(), live(interop), 10, (_, _) -> true);
        assertThat(questions).isNotNull();
        return questions;
    }

    @Test
    void anEditOfLoadOrCapacityJudgesAgainWhatItTouches() {
        var before = interop(direct(FLOW, 9_000));
        var narrow = direct(FLOW, 100);

        assertThat(before.next(narrow).assessment().verdict(id(before), live(before)))
                .isEqualTo(Verdict.NONE);
        assertThat(
                        interop(narrow)
                                .next(direct(FLOW.withHourly(1), 100))
                                .assessment()
                                .verdict(id(before), live(before)))
                .isEqualTo(PAPER);
    }

    private static String id(Interop interop) {
        return interop.fit().exchanges().keySet().iterator().next();
    }
}
