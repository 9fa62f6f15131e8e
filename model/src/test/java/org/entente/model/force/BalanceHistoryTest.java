package org.entente.model.force;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.plan.Offer;
import org.entente.model.plan.OfferState;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Requirement;
import org.entente.model.plan.TaskKind;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

class BalanceHistoryTest {
    private static final Requirement LINE = Things.requirement("R-101", "Battalion");

    /// Offered ten days after the IPC, confirmed ten days after the MPC.
    private static Plan plan() {
        var plan = Plans.brigadeExercise();
        var ipc = day(finish(plan, Plans.IPC.id()));
        var mpc = day(finish(plan, Plans.MPC.id()));
        var offer =
                Things.offer(LINE, Plans.NORWAY, OfferState.OFFERED, ipc.plusDays(10))
                        .with(new Offer.Step(OfferState.CONFIRMED, "NOR", mpc.plusDays(10), "AFL"));
        return Plans.with(
                plan,
                Plans.IPC.withFiling(Plans.IPC.filing().withKind(TaskKind.CONFERENCE)),
                Plans.MPC.withFiling(Plans.MPC.filing().withKind(TaskKind.CONFERENCE)),
                LINE,
                offer);
    }

    private static Instant finish(Plan plan, org.entente.model.plan.Activity.Id id) {
        return org.entente.model.schedule.Schedule.of(plan).finish(id).orElseThrow();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, java.time.ZoneOffset.UTC);
    }

    @Test
    void growsFromConferenceToConference() {
        var points = BalanceHistory.of(plan(), Plans.STARTEX);

        assertThat(points)
                .extracting(BalanceHistory.Point::name)
                .containsExactly(Plans.IPC.name(), Plans.MPC.name(), "");
        assertThat(points).extracting(point -> point.tally().offered()).containsExactly(0, 1, 1);
        assertThat(points).extracting(point -> point.tally().confirmed()).containsExactly(0, 0, 1);
    }

    @Test
    void knowsNothingOfWhatIsStillToCome() {
        var plan = plan();
        var beforeMpc = finish(plan, Plans.MPC.id()).minus(Duration.ofDays(1));

        assertThat(BalanceHistory.of(plan, beforeMpc))
                .extracting(BalanceHistory.Point::name)
                .containsExactly(Plans.IPC.name(), "");
    }
}
