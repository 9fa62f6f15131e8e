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

import org.entente.model.interop.Gates.Code;
import org.entente.model.interop.Gates.Demand;
import org.entente.model.interop.Gates.Line;
import org.entente.model.interop.Gates.Standing;
import org.entente.model.match.Quality;
import org.entente.model.match.Truth;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

final class GatesTest {
    private static final Standing CLEAN = new Standing(0, Set.of());
    private static final CisSystem NORWEGIAN = Scene.radio("NOR radio", NORWEGIANS.id(), "a");
    private static final CisSystem SWEDISH = Scene.radio("SWE radio", SWEDES.id(), "a");
    private static final ExchangeRequirement ORDERS =
            Scene.exchange("orders", NORWEGIANS.id(), SWEDES.id());

    private static Plan plan() {
        return with(brigadeExercise(), Scene.MISSION, NORWEGIAN, SWEDISH, ORDERS)
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
        assertThat(Gates.of(Interop.of(Scene.GROUND, plan()), Gates.USUAL, CLEAN))
                .extracting(sheet -> sheet.gate().code())
                .containsExactly(Code.values());
    }

    @Test
    void aGateIsAtItsAnchorOrSoLongBeforeIt() {
        var mpc = Instant.parse("2026-09-01T08:00:00Z");
        var plan = plan().put(anchor("MPC", "2026-09-01T08:00:00Z"));

        var sheets = Gates.of(Interop.of(Scene.GROUND, plan), Gates.USUAL, CLEAN);

        assertThat(sheets)
                .extracting(Gates.Sheet::at)
                .containsExactly(null, mpc, null, STARTEX.minus(Duration.ofDays(14)), null);
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
}
