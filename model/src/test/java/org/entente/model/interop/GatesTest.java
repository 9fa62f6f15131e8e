package org.entente.model.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Plans.BRITONS;
import static org.entente.model.Plans.NORWEGIANS;
import static org.entente.model.Plans.READY;
import static org.entente.model.Plans.STARTEX;
import static org.entente.model.Plans.SWEDES;
import static org.entente.model.Plans.brigadeExercise;
import static org.entente.model.Plans.with;
import static org.entente.model.Things.anchor;
import static org.entente.model.Things.condition;

import org.entente.model.Things;
import org.entente.model.interop.Gates.Code;
import org.entente.model.interop.Gates.Demand;
import org.entente.model.interop.Gates.Line;
import org.entente.model.interop.Gates.Standing;
import org.entente.model.label.Notes;
import org.entente.model.match.Quality;
import org.entente.model.match.Truth;
import org.entente.model.plan.Activity;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.CommexSession;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.GateDemand;
import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

final class GatesTest {
    private static final Standing CLEAN = new Standing(0, Set.of());
    private static final CisSystem NORWEGIAN = Scene.radio("NOR radio", NORWEGIANS.id(), "a");
    private static final CisSystem SWEDISH = Scene.radio("SWE radio", SWEDES.id(), "a");
    private static final ExchangeRequirement ORDERS =
            Scene.exchange("orders", NORWEGIANS.id(), SWEDES.id());

    private static final List<Gates.Gate> USUAL =
            Stream.of(Code.values()).map(code -> new Gates.Gate(code, List.of())).toList();

    private static Plan plan() {
        return with(brigadeExercise(), Scene.REPORT, Scene.MISSION, NORWEGIAN, SWEDISH, ORDERS)
                .put(Scene.net("command", NORWEGIAN, SWEDISH));
    }

    private static Line line(Plan plan, Demand demand, Standing standing) {
        var gate = new Gates.Gate(Code.FPC, List.of(demand));
        return Gates.of(Interop.of(Scene.GROUND, plan), List.of(gate), standing)
                .getFirst()
                .lines()
                .getFirst();
    }

    private static Line line(Plan plan, Demand demand) {
        return line(plan, demand, CLEAN);
    }

    @Test
    void theUsualGatesComeInTheirOrder() {
        assertThat(Gates.of(Interop.of(Scene.GROUND, plan()), USUAL, CLEAN))
                .extracting(sheet -> sheet.gate().code())
                .containsExactly(Code.values());
    }

    @Test
    void aGateIsAtItsAnchorOrSoLongBeforeIt() {
        var mpc = Instant.parse("2026-09-01T08:00:00Z");
        var plan = plan().put(anchor("MPC", "2026-09-01T08:00:00Z"));

        var sheets = Gates.of(Interop.of(Scene.GROUND, plan), USUAL, CLEAN);

        assertThat(sheets)
                .extracting(Gates.Sheet::at)
                .containsExactly(null, mpc, null, STARTEX.minus(Duration.ofDays(14)), null);
    }

    @Test
    void aCommexWithoutAnAnchorIsWhenItsFirstSessionStarts() {
        var late = Things.activity("late tests", Things.days("D", -2, -1));
        var early = Things.activity("early tests", Things.days("D", -5, -4));
        var never = Things.activity("tests some day", Things.days("X", -9, -8));
        var plan =
                with(plan(), late, early, never)
                        .put(session(late))
                        .put(session(early))
                        .put(session(never));
        var start = Interop.of(Scene.GROUND, plan).times().schedule().span(early).orElseThrow();
        var held = plan.put(anchor("COMMEX", "2026-09-01T08:00:00Z"));

        assertThat(commex(plan)).isEqualTo(start.start());
        assertThat(commex(held)).isEqualTo(Instant.parse("2026-09-01T08:00:00Z"));
        assertThat(commex(plan().put(never).put(session(never)))).isNull();
    }

    private static @Nullable Instant commex(Plan plan) {
        return Gates.of(Interop.of(Scene.GROUND, plan), USUAL, CLEAN).getLast().at();
    }

    private static CommexSession session(Activity window) {
        return new CommexSession(
                new CommexSession.Id(Things.id("session " + window.name())),
                window.name(),
                window.id(),
                new CommexSession.Daily(LocalTime.of(8, 0), LocalTime.of(16, 0), 30),
                new CommexSession.Means(4, 2, 1),
                Notes.PLAIN);
    }

    @Test
    void countsWhatIsStatedOfTheParametersThatMatter() {
        var half = plan().put(Scene.radio("SWE radio", SWEDES.id(), ""));

        assertThat(line(plan(), new Demand.Stated(1))).extracting(Line::met).isEqualTo(Truth.TRUE);
        var line = line(half, new Demand.Stated(0.8));
        assertThat(line.met()).isEqualTo(Truth.FALSE);
        assertThat(line.done()).isEqualTo(3);
        assertThat(line.all()).isEqualTo(4);
        assertThat(line.missing()).containsExactly(SWEDISH.id());
        assertThat(line(half, new Demand.Stated(0.6)).met()).isEqualTo(Truth.TRUE);
    }

    @Test
    void nothingToStateIsNoPass() {
        assertThat(line(brigadeExercise(), new Demand.Stated(0.6)).met()).isEqualTo(Truth.UNKNOWN);
        assertThat(line(brigadeExercise(), new Demand.KeysOrdered()).met())
                .isEqualTo(Truth.UNKNOWN);
        assertThat(line(brigadeExercise(), new Demand.Critical(true, Quality.DEGRADED)).met())
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void namesContingentsOfWhomNoExchangeIsListed() {
        assertThat(line(plan(), new Demand.Listed()).missing()).containsExactly(BRITONS.id());
    }

    @Test
    void criticalExchangesMustReachTheQuality() {
        assertThat(line(plan(), new Demand.Critical(true, Quality.COMPATIBLE)).met())
                .isEqualTo(Truth.TRUE);
        var untested = line(plan(), new Demand.Critical(true, Quality.PROVEN));
        assertThat(untested.met()).isEqualTo(Truth.FALSE);
        assertThat(untested.missing()).containsExactly(ORDERS.id());
    }

    @Test
    void whatIsNotStatedMayStillReachIt() {
        var open = plan().put(Scene.radio("SWE radio", SWEDES.id(), ""));

        assertThat(line(open, new Demand.Critical(true, Quality.DEGRADED)).met())
                .isEqualTo(Truth.UNKNOWN);
        assertThat(line(open, new Demand.Critical(false, Quality.COMPATIBLE)).met())
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void whatWasAcceptedWithAReasonHoldsNothingUp() {
        var waived = new Standing(0, Set.of(ORDERS.id()));

        assertThat(line(plan(), new Demand.Critical(true, Quality.PROVEN), waived).met())
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void aDocumentIsThereWhenItsConditionIsMet() {
        var open = plan().put(condition(READY, "JMEI volume 3 issued"));

        assertThat(line(plan(), new Demand.Document("JMEI")).met()).isEqualTo(Truth.UNKNOWN);
        assertThat(line(open, new Demand.Document("JMEI")).met()).isEqualTo(Truth.FALSE);
    }

    @Test
    void oneOpenShowstopperHoldsItUp() {
        assertThat(line(plan(), new Demand.NoShowstopper()).met()).isEqualTo(Truth.TRUE);
        assertThat(line(plan(), new Demand.NoShowstopper(), new Standing(2, Set.of())).met())
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void aKeyThatIsOnlyPlannedIsNotOrdered() {
        var planned = Scene.key("EX-1", CryptoKey.Status.PLANNED, null);
        var ordered = Scene.key("EX-2", CryptoKey.Status.ORDERED, null);

        var line = line(plan().put(planned).put(ordered), new Demand.KeysOrdered());

        assertThat(line.met()).isEqualTo(Truth.FALSE);
        assertThat(line.missing()).containsExactly(planned.id());
    }

    @Test
    void aGateIsAsOpenAsItsWorstLine() {
        var gate =
                new Gates.Gate(
                        Code.STARTEX_14,
                        List.of(
                                new Demand.Critical(true, Quality.COMPATIBLE),
                                new Demand.NoShowstopper()));
        var interop = Interop.of(Scene.GROUND, plan());

        assertThat(Gates.of(interop, List.of(gate), CLEAN).getFirst().met()).isEqualTo(Truth.TRUE);
        assertThat(Gates.of(interop, List.of(gate), new Standing(1, Set.of())).getFirst().met())
                .isEqualTo(Truth.FALSE);
    }

    private static GateDemand asking(GateDemand.Kind kind, String asked, boolean isAsked) {
        return new GateDemand(
                new GateDemand.Id(Things.id("FPC " + kind + asked)),
                "FPC",
                GateDemand.Gate.FPC,
                kind,
                asked,
                isAsked,
                Notes.PLAIN);
    }

    @Test
    void aPlanAsksOtherThingsThanIsUsual() {
        var usual =
                List.of(
                        new Gates.Gate(Code.FPC, List.of(new Demand.Stated(0.6))),
                        new Gates.Gate(Code.COMMEX, List.of(new Demand.NoShowstopper())));

        assertThat(Gates.over(usual, plan())).isEqualTo(usual);
        assertThat(over(usual, asking(GateDemand.Kind.STATED, "80", true)))
                .containsExactly(new Demand.Stated(0.8));
        assertThat(over(usual, asking(GateDemand.Kind.STATED, "800", true)))
                .as("what cannot be read")
                .containsExactly(new Demand.Stated(0.6));
        assertThat(over(usual, asking(GateDemand.Kind.STATED, "", false))).isEmpty();
        assertThat(over(usual, asking(GateDemand.Kind.SURELY, "PROVEN", true)))
                .containsExactly(new Demand.Stated(0.6), new Demand.Critical(true, Quality.PROVEN));
    }

    private static List<Demand> over(List<Gates.Gate> usual, GateDemand asked) {
        var gates = Gates.over(usual, plan().put(asked));
        assertThat(gates.getLast()).isEqualTo(usual.getLast());
        return gates.getFirst().demands();
    }

    @Test
    void everyDemandIsToldByItsKindAndItsThreshold() {
        var thresholds = List.of("60", "PROVEN", "JMEI", "");
        for (var kind : GateDemand.Kind.values()) {
            var demand =
                    thresholds.stream()
                            .flatMap(text -> Gates.demand(kind, text).stream())
                            .findFirst()
                            .orElseThrow();

            assertThat(Gates.kind(demand)).isEqualTo(kind);
            assertThat(Gates.demand(kind, Gates.asked(demand))).contains(demand);
        }
        assertThat(Gates.demand(GateDemand.Kind.AT_BEST, "proven")).isEmpty();
    }
}
