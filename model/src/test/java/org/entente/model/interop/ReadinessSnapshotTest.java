package org.entente.model.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Plans.LIVE;
import static org.entente.model.Plans.NORWEGIANS;
import static org.entente.model.Plans.SWEDES;
import static org.entente.model.Plans.brigadeExercise;
import static org.entente.model.Plans.with;

import org.entente.model.Things;
import org.entente.model.baseline.Freeze;
import org.entente.model.baseline.Frozen;
import org.entente.model.baseline.ReadinessSnapshot;
import org.entente.model.baseline.SinceBaseline;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.label.Notes;
import org.entente.model.match.route.Readiness;
import org.entente.model.plan.Baseline;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Plan;
import org.entente.model.release.Release;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

final class ReadinessSnapshotTest {
    private static final CisSystem NORWEGIAN = Scene.radio("NOR radio", NORWEGIANS.id(), "a");
    private static final CisSystem SWEDISH = Scene.radio("SWE radio", SWEDES.id(), "");

    private final AtomicLong ids = new AtomicLong();

    private static Plan plan() {
        return with(
                brigadeExercise(),
                Scene.REPORT,
                Scene.MISSION,
                NORWEGIAN,
                SWEDISH,
                Scene.net("command", NORWEGIAN, SWEDISH),
                Scene.exchange("orders", NORWEGIANS.id(), SWEDES.id()),
                Scene.exchange("report", SWEDES.id(), NORWEGIANS.id(), LIVE));
    }

    private Plan frozen(Plan plan, String name, String at) {
        var baseline =
                new Baseline(
                        new Baseline.Id(Things.id(name)),
                        name,
                        Instant.parse(at),
                        "Maj Berg",
                        Notes.PLAIN);
        var edit =
                Freeze.of(
                        Interop.of(Scene.GROUND, plan),
                        baseline,
                        () -> new UUID(27, ids.incrementAndGet()));
        return ((Outcome.Applied) PlanEditor.apply(plan, edit)).plan();
    }

    @Test
    void keepsHowReadyEachStageWas() {
        var interop = Interop.of(Scene.GROUND, plan());

        var later = frozen(plan(), "MPC", "2026-09-01T08:00:00Z");

        var points = ReadinessSnapshot.all(later).getFirst().points();
        assertThat(points)
                .containsExactly(
                        new ReadinessSnapshot.Point(
                                LIVE.id(), Readiness.of(interop.assessment(), 0)));
    }

    @Test
    void itIsNoChangeOfThePlan() {
        var later = frozen(plan(), "MPC", "2026-09-01T08:00:00Z");
        var baseline = later.baselines().findFirst().orElseThrow();

        assertThat(
                        SinceBaseline.drifts(
                                Frozen.of(later, baseline.id()), Frozen.now(later), () -> false))
                .isEmpty();
    }

    @Test
    void laterEditsLeaveItAsItWas() {
        var first = frozen(plan(), "MPC", "2026-09-01T08:00:00Z");
        var answered = first.put(Scene.radio("SWE radio", SWEDES.id(), "a"));

        var later = frozen(answered, "FPC", "2026-12-01T08:00:00Z");

        assertThat(ReadinessSnapshot.all(later))
                .extracting(snapshot -> snapshot.points().getFirst().readiness().gate())
                .containsExactly(Readiness.Gate.NOT_ASSESSED, Readiness.Gate.READY);
    }

    @Test
    void aPlanWithoutExchangesKeepsNone() {
        assertThat(ReadinessSnapshot.all(frozen(brigadeExercise(), "MPC", "2026-09-01T08:00:00Z")))
                .isEmpty();
    }

    @Test
    void aReaderGetsNoVerdictThatRestsOnWhatIsHidden() {
        var secret = plan().put(NORWEGIAN.withNotes(Scene.only("NOR")));
        var later = frozen(secret, "MPC", "2026-09-01T08:00:00Z");

        var released = Release.to(List.of("SWE"), later).orElseThrow();

        assertThat(ReadinessSnapshot.all(released).getFirst().points().getFirst().readiness())
                .isEqualTo(Readiness.of(List.of()));
        assertThat(ReadinessSnapshot.all(later).getFirst().points().getFirst().readiness())
                .isNotEqualTo(Readiness.of(List.of()));
    }
}
