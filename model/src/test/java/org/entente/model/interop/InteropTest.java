package org.entente.model.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Plans.BRITONS;
import static org.entente.model.Plans.DEPLOYMENT;
import static org.entente.model.Plans.LIVE;
import static org.entente.model.Plans.NORWAY;
import static org.entente.model.Plans.NORWEGIANS;
import static org.entente.model.Plans.RECOVERY;
import static org.entente.model.Plans.SWEDEN;
import static org.entente.model.Plans.SWEDES;
import static org.entente.model.Plans.TELEMARK;
import static org.entente.model.Things.anchor;
import static org.entente.model.Things.days;
import static org.entente.model.interop.TwoRadios.NET;
import static org.entente.model.interop.TwoRadios.NORWEGIAN;
import static org.entente.model.interop.TwoRadios.OPEN;
import static org.entente.model.interop.TwoRadios.ORDERS;
import static org.entente.model.interop.TwoRadios.PAPER;
import static org.entente.model.interop.TwoRadios.SWEDISH;
import static org.entente.model.interop.TwoRadios.plan;
import static org.entente.model.interop.TwoRadios.verdict;

import org.entente.model.Things;
import org.entente.model.label.Notes;
import org.entente.model.match.Quality;
import org.entente.model.match.Statement;
import org.entente.model.match.Verdict;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Community;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.InformationProduct;
import org.entente.model.plan.Net;
import org.entente.model.time.Span;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Set;

final class InteropTest {
    @Test
    void twoOnOneNetWithOneKeyAreCompatibleOnPaper() {
        assertThat(verdict(plan())).isEqualTo(PAPER);
    }

    @Test
    void aNetThatFitsProvesNothingWhereNobodyStatesWhatIsExchanged() {
        var silent =
                Scene.exchange("orders", NORWEGIANS.id(), SWEDES.id(), Scene.product("VOID").id());

        var unnamed = plan().put(silent);

        assertThat(verdict(unnamed)).isEqualTo(OPEN);
        assertThat(verdict(unnamed.put(Scene.product("VOID")))).isEqualTo(OPEN);
        assertThat(verdict(unnamed.put(Scene.product("VOID", "RADIO")))).isEqualTo(PAPER);
        assertThat(verdict(unnamed.put(Scene.product("VOID", "CHAT")))).isEqualTo(Verdict.NONE);
    }

    @Test
    void theStagesAreThePhasesInWhichTheExerciseIsHeld() {
        var interop = Interop.of(Scene.GROUND, plan());

        assertThat(interop.stages()).extracting(Stage::phase).containsExactly(LIVE.id());
    }

    @Test
    void aPhaseOutsideTheExerciseIsAStageWhereSomethingIsExchangedInIt() {
        var early = Scene.exchange("early", NORWEGIANS.id(), SWEDES.id(), DEPLOYMENT, RECOVERY);

        var interop = Interop.of(Scene.GROUND, plan().put(early));

        assertThat(interop.stages())
                .extracting(Stage::phase)
                .containsExactly(DEPLOYMENT.id(), LIVE.id(), RECOVERY.id());
    }

    @Test
    void withoutPhasesTheExerciseIsOneStage() {
        var plan = plan();
        for (var phase : plan.phases().toList()) {
            plan = plan.drop(phase.id());
        }

        var interop = Interop.of(Scene.GROUND, plan);

        assertThat(interop.stages())
                .containsExactly(
                        new Stage(
                                null,
                                new Span(
                                        Instant.parse("2027-03-12T06:00:00Z"),
                                        Instant.parse("2027-03-21T06:00:00Z"))));
        assertThat(interop.assessment().verdict(FitIds.of(ORDERS.id()), 0)).isEqualTo(PAPER);
    }

    @Test
    void whoSaidInWhichDomainAPortIsChangesNothingOfTheFit() {
        var before = Interop.of(Scene.GROUND, plan());
        var port = SWEDISH.ports().getFirst();
        var origin = new Statement.Origin("Maj Ek", "Letter 7", null);
        var told = SWEDISH.withPort(0, port.withDomain(port.domain(), origin));

        var after = before.next(plan().put(told));

        assertThat(after.fit().ports()).isEqualTo(before.fit().ports());
        assertThat(verdict(after, ORDERS, LIVE)).isEqualTo(PAPER);
        assertThat(after.plan().find(CisSystem.class, SWEDISH.id())).contains(told);
    }

    @Test
    void whatIsNotStatedStaysUnknown() {
        var silent = Scene.radio("SWE radio", SWEDES.id(), "");

        assertThat(verdict(plan().put(silent)))
                .isEqualTo(new Verdict(Quality.NONE, Quality.COMPATIBLE));
    }

    @Test
    void aPortWithoutAnyStatementMaySpeakTheStandardOfItsNet() {
        var bare = Scene.system("SWE radio", SWEDES.id(), Scene.port("main"));

        assertThat(verdict(plan().put(bare)))
                .isEqualTo(new Verdict(Quality.NONE, Quality.COMPATIBLE));
    }

    @Test
    void aNetWithoutAStandardMayWork() {
        var open = Scene.net("command", "", NORWEGIAN, SWEDISH);

        assertThat(verdict(plan().put(open)))
                .isEqualTo(new Verdict(Quality.NONE, Quality.COMPATIBLE));
    }

    @Test
    void anotherKeyIsNoWay() {
        var other = Scene.radio("SWE radio", SWEDES.id(), "b");

        assertThat(verdict(plan().put(other))).isEqualTo(Verdict.NONE);
    }

    @Test
    void withoutANetNothingIsConnected() {
        assertThat(verdict(plan().drop(NET.id()))).isEqualTo(Verdict.NONE);
    }

    @Test
    void aTestThatCountsProvesIt() {
        assertThat(verdict(plan().put(Scene.success("CWIX 1", NORWEGIAN, SWEDISH))))
                .isEqualTo(Verdict.sure(Quality.PROVEN));
    }

    @Test
    void nothingIsAskedOfAContingentThatIsAbsent() {
        var late = SWEDES.withPresence(days("ENDEX", 1, 9));

        assertThat(verdict(plan().put(late))).isNull();
    }

    @Test
    void aNamedPhaseIsMissedByAContingentThatIsAbsent() {
        var named = Scene.exchange("orders", NORWEGIANS.id(), SWEDES.id(), LIVE);
        var late = SWEDES.withPresence(days("ENDEX", 1, 9));

        assertThat(verdict(plan().put(late).put(named))).isEqualTo(Verdict.NONE);
    }

    @Test
    void whoComesInTheMiddleOfAPhaseDoesNotServeItAll() {
        var late = SWEDES.withPresence(days("D", 2, 14));

        assertThat(verdict(plan().put(late))).isEqualTo(Verdict.NONE);
    }

    @Test
    void nothingIsJudgedOfOneOfWhomNobodyKnowsWhenHeComes() {
        var lost = SWEDES.withPresence(days("X", 0, 9));
        var interop = Interop.of(Scene.GROUND, plan().put(lost));

        assertThat(verdict(interop, ORDERS, LIVE)).isNull();
        assertThat(interop.undated()).containsExactly(SWEDES.id());
    }

    @Test
    void aLateSystemIsNotThereForThePhase() {
        var late = SWEDISH.withStation(SWEDISH.station().withAvailable(days("D", 1, 20)));

        assertThat(verdict(plan().put(late))).isEqualTo(Verdict.NONE);
    }

    @Test
    void atAMomentALateSystemIsThere() {
        var late = SWEDISH.withStation(SWEDISH.station().withAvailable(days("D", 1, 20)));
        var interop = Interop.of(Scene.GROUND, plan().put(late));

        var before = interop.at(Instant.parse("2027-03-12T12:00:00Z"));
        var after = interop.at(Instant.parse("2027-03-14T12:00:00Z"));

        assertThat(before.assessment().verdict(FitIds.of(ORDERS.id()), 0)).isEqualTo(Verdict.NONE);
        assertThat(after.assessment().verdict(FitIds.of(ORDERS.id()), 0)).isEqualTo(PAPER);
    }

    @Test
    void aNetThatEndsEarlyCarriesNothingInThePhase() {
        assertThat(verdict(plan().put(NET.withPeriod(days("D", 0, 3))))).isEqualTo(Verdict.NONE);
    }

    @Test
    void aDomainWithoutAccreditationConnectsNothing() {
        assertThat(verdict(plan().put(Scene.MISSION.withPeriod(days("D", -30, 3)))))
                .isEqualTo(Verdict.NONE);
    }

    @Test
    void anAccreditedGatewayPassesFromDomainToDomain() {
        assertThat(crossing(null)).isEqualTo(PAPER);
        assertThat(crossing(days("D", -30, 30))).isEqualTo(PAPER);
    }

    @Test
    void anAccreditationThatExpiresInThePhaseIsNone() {
        assertThat(crossing(days("D", -30, 5))).isEqualTo(Verdict.NONE);
    }

    @Test
    void anAccreditationOfWhichNobodyKnowsTheDatesIsUnknown() {
        assertThat(crossing(days("X", 0, 5)))
                .isEqualTo(new Verdict(Quality.NONE, Quality.COMPATIBLE));
    }

    /// From a radio net through a guard to a national chat room.
    private static @Nullable Verdict crossing(@Nullable Timeframe accredited) {
        var national =
                new CisSystem.Port("side", "LAN", Scene.NATIONAL.id(), List.of(Scene.chat()));
        var guard =
                Scene.system(
                        "guard", NORWEGIANS.id(), Scene.port("main", Scene.radio("a")), national);
        var desk =
                Scene.system(
                        "desk",
                        BRITONS.id(),
                        new CisSystem.Port(
                                "main", "LAN", Scene.NATIONAL.id(), List.of(Scene.chat())));
        var room =
                Scene.net("room", "CHAT")
                        .withMembers(
                                List.of(
                                        new Net.Member(guard.id(), "side"),
                                        new Net.Member(desk.id(), "main")));
        var report = Scene.exchange("report", SWEDES.id(), BRITONS.id());
        var plan =
                plan().put(guard)
                        .put(desk)
                        .put(room)
                        .put(Scene.net("entry", SWEDISH, guard))
                        .put(Scene.gateway("guard", guard, accredited))
                        .put(report);
        return verdict(Interop.of(Scene.GROUND, plan), report, LIVE);
    }

    @Test
    void aLabelThatHidesStopsIt() {
        var hidden = ORDERS.withNotes(Scene.only("GBR"));
        var shared = ORDERS.withNotes(Scene.only("SWE"));

        assertThat(verdict(plan().put(hidden))).isEqualTo(Verdict.NONE);
        assertThat(verdict(plan().put(shared))).isEqualTo(PAPER);
    }

    @Test
    void whatIsReleasedToAGroupIsReleasedToItsMembersOfThatDay() {
        var plan = plan().put(ORDERS.withNotes(Scene.only("NATO")));
        Groups members =
                (nation, day) ->
                        nation.equals("SWE") && day.getYear() >= 2024 ? Set.of("NATO") : Set.of();

        assertThat(verdict(Interop.of(Scene.GROUND, members, plan), ORDERS, LIVE)).isEqualTo(PAPER);
        assertThat(verdict(Interop.of(Scene.GROUND, plan), ORDERS, LIVE)).isEqualTo(Verdict.NONE);
    }

    @Test
    void aProductForAGroupMayGoToTheNationsOfItThatTheExchangeNames() {
        var product = Scene.REPORT.withNotes(Scene.only("NATO"));
        var plan = plan().put(product).put(ORDERS.withNotes(Scene.only("NOR", "SWE")));
        Groups swedes = (nation, _) -> nation.equals("SWE") ? Set.of("NATO") : Set.of();

        assertThat(verdict(Interop.of(Scene.GROUND, swedes, plan), ORDERS, LIVE)).isEqualTo(PAPER);
        assertThat(verdict(Interop.of(Scene.GROUND, plan), ORDERS, LIVE)).isEqualTo(Verdict.NONE);
    }

    @Test
    void aCommunityOfThePlanStandsForTheGroupOfItsCode() {
        var plan = plan().put(ORDERS.withNotes(Scene.only("KFOR")));
        var empty =
                new Community(
                        new Community.Id(Things.id("KFOR")),
                        "KFOR",
                        "KFOR",
                        List.of(),
                        Notes.PLAIN);
        var swedes = empty.withMembers(List.of(new Community.Member("SWE", null, null)));
        var before = Interop.of(Scene.GROUND, plan);

        assertThat(verdict(before, ORDERS, LIVE)).isEqualTo(Verdict.NONE);
        assertThat(verdict(before.next(plan.put(empty)), ORDERS, LIVE)).isEqualTo(Verdict.NONE);
        assertThat(verdict(before.next(plan.put(swedes)), ORDERS, LIVE)).isEqualTo(PAPER);
    }

    @Test
    void theLabelOfTheProductCountsToo() {
        var product = Scene.product("SITREP").withNotes(Scene.only("GBR"));
        var exchange = Scene.exchange("orders", NORWEGIANS.id(), SWEDES.id(), product.id());

        assertThat(verdict(plan().put(product).put(exchange))).isEqualTo(Verdict.NONE);
    }

    @Test
    void aProductGoesOnlyByItsStandards() {
        var radio = Scene.product("VOICE", "RADIO");
        var chat = Scene.product("CHAT", "CHAT");

        assertThat(verdict(plan().put(radio).put(of(radio.id())))).isEqualTo(PAPER);
        assertThat(verdict(plan().put(chat).put(of(chat.id())))).isEqualTo(Verdict.NONE);
    }

    private static ExchangeRequirement of(InformationProduct.Id product) {
        return Scene.exchange("orders", NORWEGIANS.id(), SWEDES.id(), product);
    }

    @Test
    void aNationThatIsOffTakesItsSystemsWithIt() {
        var interop = Interop.of(Scene.GROUND, plan());

        var left = interop.without(List.of(SWEDEN.id()), 1);

        assertThat(left.verdict(FitIds.of(ORDERS.id()), 0)).isEqualTo(Verdict.NONE);
        assertThat(interop.without(List.of(NORWAY.id()), 0)).isSameAs(interop.assessment());
    }

    @Test
    void aContingentThatIsOffTakesThoseBelowWithIt() {
        var below = Scene.radio("NOR radio", TELEMARK.id(), "a");
        var report = Scene.exchange("report", TELEMARK.id(), SWEDES.id());
        var interop = Interop.of(Scene.GROUND, plan().put(below).put(report));

        assertThat(verdict(interop, report, LIVE)).isEqualTo(PAPER);
        assertThat(interop.without(List.of(NORWEGIANS.id()), 1).verdict(FitIds.of(report.id()), 0))
                .isEqualTo(Verdict.NONE);
    }

    @Test
    void tellsWhatStandsBehindTheIdsOfTheFit() {
        var interop = Interop.of(Scene.GROUND, plan());
        var path = interop.assessment().best(FitIds.of(ORDERS.id()), 0);

        assertThat(path).isNotNull();
        var hop = path.hops().getFirst();
        assertThat(interop.origin(hop.from())).hasValue(new Origin(NORWEGIAN.id(), 0));
        assertThat(interop.origin(hop.carrier())).hasValue(new Origin(NET.id(), -1));
        assertThat(interop.origin("SWE")).hasValue(new Origin(SWEDEN.id(), -1));
        assertThat(interop.origin("nobody")).isEmpty();
        assertThat(interop.parts(NET.id())).containsExactly(hop.carrier());
    }

    @Test
    void tellsWhichTranslationOfAGatewayStandsBehindItsIds() {
        var first = Scene.gateway("bridge", NORWEGIAN, null);
        var there = new Gateway.Translation("RADIO", "RADIO", Gateway.Fidelity.LOSSLESS, List.of());
        var gateway =
                new Gateway(
                        first.id(),
                        first.name(),
                        first.system(),
                        first.type(),
                        List.of(first.translations().getFirst(), there),
                        first.accreditation(),
                        first.capacity(),
                        first.notes());
        var two =
                Scene.system(
                        "NOR radio",
                        NORWEGIANS.id(),
                        Scene.port("main", Scene.radio("a")),
                        Scene.port("second", Scene.radio("a")));
        var interop = Interop.of(Scene.GROUND, plan().put(two).put(gateway));

        assertThat(interop.parts(gateway.id()))
                .isNotEmpty()
                .allSatisfy(
                        part ->
                                assertThat(interop.origin(part))
                                        .hasValue(new Origin(gateway.id(), 1)));
    }

    @Test
    void aMoveOfStartexKeepsTheStagesInStep() {
        var interop = Interop.of(Scene.GROUND, plan());

        var moved =
                interop.next(
                        plan().put(anchor("E", When.at(Instant.parse("2027-04-12T06:00:00Z")))));

        assertThat(moved.stages().getFirst().span().start())
                .isEqualTo(Instant.parse("2027-04-12T06:00:00Z"));
        assertThat(verdict(moved, ORDERS, LIVE)).isEqualTo(PAPER);
    }
}
