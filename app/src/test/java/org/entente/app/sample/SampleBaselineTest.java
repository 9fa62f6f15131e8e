package org.entente.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import org.entente.app.drift.DriftRow;
import org.entente.app.drift.DriftTable;
import org.entente.app.format.Language;
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
}
