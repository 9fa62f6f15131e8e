package org.entente.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import org.entente.app.drift.DriftRow;
import org.entente.app.drift.DriftTable;
import org.entente.app.format.Language;
import org.entente.app.interop.Standards;
import org.entente.model.baseline.ReadinessSnapshot;
import org.entente.model.match.route.Readiness;
import org.entente.model.schedule.Schedule;
import org.entente.model.time.AnchorCode;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

class SampleBaselineTest {
    private static final LocalDate STARTEX = LocalDate.of(2027, 4, 15);

    @Test
    void theMainPlanningConferenceIsFrozenAndSomeTasksHaveChangedSince() {
        var plan = SamplePlan.of(STARTEX);
        var baseline = plan.baselines().findFirst().orElseThrow();
        var conference =
                plan.anchors()
                        .filter(anchor -> anchor.code().equals(new AnchorCode("MPC")))
                        .findFirst()
                        .orElseThrow();

        var english = Language.of(Locale.ENGLISH, plan.exercise().zone());
        var table = DriftTable.of(plan, baseline, english, () -> false);

        assertThat(baseline.name()).isEqualTo("MPC");
        assertThat(Schedule.of(plan).instant(conference.at()).orElseThrow())
                .isEqualTo(baseline.at().minus(Duration.ofDays(10)));
        assertThat(table.rows().stream().collect(groupingBy(DriftRow::sort, counting())))
                .containsAllEntriesOf(
                        Map.of(
                                DriftRow.Sort.MOVED, 20L,
                                DriftRow.Sort.RENAMED, 3L,
                                DriftRow.Sort.ADDED, 3L));
    }

    @Test
    void theConferenceKeptHowReadyTheNetworksWereAndMoreIsKnownNow() {
        var plan = SamplePlan.of(STARTEX);
        var interop = Standards.interop(plan, STARTEX.minusWeeks(22));

        var kept = ReadinessSnapshot.all(plan);

        assertThat(kept).hasSize(1);
        assertThat(kept.getFirst().points()).hasSameSizeAs(interop.stages());
        for (int stage = 0; stage < interop.stages().size(); stage++) {
            var then = kept.getFirst().points().get(stage).readiness();
            var now = Readiness.of(interop.assessment(), stage);

            assertThat(then.counts().all()).isEqualTo(now.counts().all());
            if (now.counts().all() > 0) {
                assertThat(then.lo()).as("%d", stage).isPositive().isLessThan(now.lo());
                assertThat(then.width()).isGreaterThan(now.width());
                assertThat(then.counts().notAssessed()).isGreaterThan(now.counts().notAssessed());
                assertThat(then.counts().proven()).isPositive().isLessThan(now.counts().proven());
            }
        }
    }
}
