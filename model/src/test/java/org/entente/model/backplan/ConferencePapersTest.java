package org.entente.model.backplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Filing;
import org.entente.model.plan.Plan;
import org.entente.model.plan.TaskKind;
import org.entente.model.schedule.Schedule;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.UUID;

final class ConferencePapersTest {
    private static final ConferencePapers.Names NAMES =
            new ConferencePapers.Names("Call", "Read-ahead", "Days", "Minutes");

    private int made;

    private Plan with(Activity conference) {
        var edit = ConferencePapers.edit(plan(conference), conference, NAMES, this::id);
        return ((Outcome.Applied) PlanEditor.apply(plan(conference), edit)).plan();
    }

    private UUID id() {
        made++;
        return Things.id("made " + made);
    }

    private static Plan plan(Activity conference) {
        return Plans.brigadeExercise().put(conference);
    }

    private static Activity task(Plan plan, String name) {
        return plan.activities().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void standsAroundTheConferenceAsOffsetsOfTheSameAnchor() {
        var conference = Plans.MPC.withFiling(Filing.of(TaskKind.CONFERENCE));

        var plan = with(conference);

        assertThat(task(plan, "Call").timeframe()).isEqualTo(Things.days("E", -228, -221));
        assertThat(task(plan, "Read-ahead").timeframe()).isEqualTo(Things.days("E", -221, -214));
        assertThat(task(plan, "Days").timeframe()).isEqualTo(conference.timeframe());
        assertThat(task(plan, "Minutes").timeframe()).isEqualTo(Things.days("E", -198, -191));
        assertThat(task(plan, conference.name()).timeframe())
                .isEqualTo(Things.days("E", -228, -191));
        assertThat(plan.dependencies().count())
                .isEqualTo(Plans.brigadeExercise().dependencies().count() + 3);
    }

    @Test
    void keepsTheLocalTimeOfDayOverAChangeOfTheClocks() {
        var start = Instant.parse("2027-04-05T07:00:00Z");
        var fixed =
                Plans.MPC.withTimeframe(
                        new Timeframe(When.at(start), When.at(start.plusSeconds(3600))));

        var plan = with(fixed);

        assertThat(Schedule.of(plan).span(task(plan, "Call")).orElseThrow().start())
                .isEqualTo(Instant.parse("2027-03-08T08:00:00Z"));
    }

    @Test
    void isMissingOnlyUnderAConferenceThatHasNothing() {
        var conference = Plans.MPC.withFiling(Filing.of(TaskKind.CONFERENCE));

        assertThat(ConferencePapers.areMissing(plan(conference), conference)).isTrue();
        assertThat(ConferencePapers.areMissing(with(conference), conference)).isFalse();
        assertThat(ConferencePapers.areMissing(plan(Plans.MPC), Plans.MPC)).isFalse();
    }
}
