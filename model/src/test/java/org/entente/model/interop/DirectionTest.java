package org.entente.model.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Plans.BRITONS;
import static org.entente.model.Plans.NORWEGIANS;
import static org.entente.model.Plans.SWEDES;
import static org.entente.model.Plans.brigadeExercise;
import static org.entente.model.Plans.with;

import org.entente.model.interop.fix.Fix;
import org.entente.model.interop.fix.Fixes;
import org.entente.model.interop.fix.Tariff;
import org.entente.model.label.Classification;
import org.entente.model.label.Notes;
import org.entente.model.match.Direction;
import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;
import org.entente.model.match.route.MendKind;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// What receives only never sends nor passes on, and what sends only never receives.
final class DirectionTest {
    private static final Verdict PAPER = Verdict.sure(Quality.COMPATIBLE);
    private static final ExchangeRequirement ORDERS =
            Scene.exchange("orders", NORWEGIANS.id(), SWEDES.id());
    private static final CisSystem NORWEGIAN = Scene.radio("NOR radio", NORWEGIANS.id(), "a");
    private static final CisSystem SWEDISH = Scene.radio("SWE radio", SWEDES.id(), "a");
    private static final CisSystem BRITISH = Scene.radio("BRI radio", BRITONS.id(), "a");

    private static CisSystem turned(CisSystem system, int port, Direction direction) {
        return system.withPort(port, system.ports().get(port).withDirection(direction));
    }

    private static Plan radios(Direction norwegian, Direction swedish) {
        return plan(turned(NORWEGIAN, 0, norwegian), turned(SWEDISH, 0, swedish))
                .put(Scene.net("command", NORWEGIAN, SWEDISH));
    }

    private static Plan plan(CisSystem... systems) {
        return with(
                with(brigadeExercise(), Scene.REPORT, Scene.MISSION, Scene.NATIONAL, ORDERS),
                systems);
    }

    private static @Nullable Verdict verdict(Interop interop) {
        return interop.assessment().verdict(FitIds.of(ORDERS.id()), 0);
    }

    private static @Nullable Verdict verdict(Plan plan) {
        return verdict(Interop.of(Scene.GROUND, plan));
    }

    @Test
    void whatReceivesOnlyDoesNotSendAndWhatSendsOnlyDoesNotReceive() {
        for (var one : Direction.values()) {
            for (var other : Direction.values()) {
                boolean works = one != Direction.RX && other != Direction.TX;

                assertThat(verdict(radios(one, other)))
                        .as("%s to %s", one, other)
                        .isEqualTo(works ? PAPER : Verdict.NONE);
            }
        }
    }

    @Test
    void anEditOfADirectionGivesTheSameAsStartingOver() {
        var interop = Interop.of(Scene.GROUND, radios(Direction.TX_RX, Direction.TX_RX));
        for (var one : Direction.values()) {
            for (var other : Direction.values()) {
                var plan = radios(one, other);
                interop = interop.next(plan);

                assertThat(verdict(interop)).as("%s %s", one, other).isEqualTo(verdict(plan));
            }
        }
    }

    /// From a radio net through a system of the Norwegians to a chat room.
    private static Plan passed(Direction in, Direction out) {
        var hub =
                Scene.system(
                        "hub",
                        BRITONS.id(),
                        Scene.port("main", Scene.radio("a")).withDirection(in),
                        Scene.port("chat", Scene.chat()).withDirection(out));
        var desk = Scene.system("desk", SWEDES.id(), Scene.port("main", Scene.chat()));
        var room =
                Scene.net("room", "CHAT")
                        .withMembers(
                                List.of(
                                        new Net.Member(hub.id(), "chat"),
                                        new Net.Member(desk.id(), "main")));
        return plan(NORWEGIAN, hub, desk)
                .put(room)
                .put(Scene.net("entry", NORWEGIAN, hub))
                .put(Scene.gateway("hub", hub, null));
    }

    @Test
    void aGatewayTakesInWhereItReceivesAndGivesOutWhereItSends() {
        for (var in : Direction.values()) {
            for (var out : Direction.values()) {
                boolean works = in != Direction.TX && out != Direction.RX;

                assertThat(verdict(passed(in, out)))
                        .as("%s to %s", in, out)
                        .isEqualTo(works ? PAPER : Verdict.NONE);
            }
        }
    }

    private static List<Fix> fixes(Plan plan, MendKind kind) {
        var names = new Fixes.Names("gateway", "test", "officer", "system", "risk");
        return Fixes.candidates(
                        Interop.of(Scene.GROUND, plan), Tariff.USUAL, names, () -> new UUID(7, 1))
                .stream()
                .filter(fix -> fix.kind() == kind)
                .toList();
    }

    @Test
    void noFixPutsAConsumerOnANetOnWhichTheProducerOnlyReceives() {
        var fielded = Scene.net("command", NORWEGIAN, BRITISH);

        assertThat(fixes(plan(NORWEGIAN, BRITISH).put(fielded), MendKind.FIELD_EQUIPMENT))
                .isNotEmpty();
        assertThat(
                        fixes(
                                plan(turned(NORWEGIAN, 0, Direction.RX), BRITISH).put(fielded),
                                MendKind.FIELD_EQUIPMENT))
                .isEmpty();
    }

    @Test
    void aConsumerWhoOnlySendsOnTheNetIsFieldedWhatReceives() {
        assertThat(fixes(radios(Direction.TX_RX, Direction.TX), MendKind.FIELD_EQUIPMENT))
                .isNotEmpty();
    }

    @Test
    void noFixMakesAGatewayOfAReceiver() {
        for (var out : Direction.values()) {
            var without =
                    passed(Direction.TX_RX, out).drop(Scene.gateway("hub", SWEDISH, null).id());

            assertThat(fixes(without, MendKind.DEPLOY_GATEWAY).isEmpty())
                    .as("%s", out)
                    .isEqualTo(out == Direction.RX);
        }
    }

    /// The submarines of a broadcast need not answer, wherever they change to; of others nobody
    /// says so.
    @Test
    void whoOnlyReceivesOnANetNeedNotSendOnItsMeans() {
        assertThat(means(Direction.TX_RX, Direction.RX, Direction.RX)).isEqualTo(PAPER);
        assertThat(means(Direction.TX_RX, Direction.RX, Direction.TX_RX)).isEqualTo(PAPER);
        assertThat(means(Direction.TX_RX, Direction.TX_RX, Direction.RX)).isEqualTo(Verdict.NONE);
        assertThat(means(Direction.RX, Direction.RX, Direction.TX_RX)).isEqualTo(Verdict.NONE);
    }

    /// What the means is worth to which two change who work so on their net, the second of whom
    /// works so on the means.
    private static Verdict means(Direction one, Direction other, Direction otherOnMeans) {
        var first = turned(Scene.chatting("one", NORWEGIANS.id(), "a"), 0, one);
        var second =
                turned(
                        turned(Scene.chatting("other", SWEDES.id(), "b"), 0, other),
                        1,
                        otherOnMeans);
        var radio = Scene.net("radio", first, second);
        var chat =
                Scene.net("chat", "CHAT")
                        .withMembers(
                                Stream.of(first, second)
                                        .map(each -> new Net.Member(each.id(), "chat"))
                                        .toList());
        var pace =
                new PacePlan(
                        new PacePlan.Id(new UUID(0, 77)),
                        "means",
                        radio.id(),
                        List.of(),
                        List.of(
                                new PacePlan.Step(
                                        PacePlan.Means.ALTERNATE,
                                        chat.id(),
                                        "",
                                        PacePlan.Change.UNKNOWN,
                                        Classification.SECRET)),
                        Notes.PLAIN);
        var plan = plan(first, second).put(radio).put(chat);
        var secret = radio.withControl(new Net.Control(null, Scene.MISSION.id(), null));
        var interop = Interop.of(Scene.GROUND, plan.put(secret).put(pace));
        return NetPace.all(interop, interop.assessment(), 0).getFirst().rungs().get(1).verdict();
    }
}
