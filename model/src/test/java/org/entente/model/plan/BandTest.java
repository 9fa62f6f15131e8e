package org.entente.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.label.Notes;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.util.UUID;

class BandTest {
    private static final When NOON = When.at(Instant.parse("2027-03-12T12:00:00Z"));

    @ParameterizedTest
    @EnumSource(TaskKind.class)
    void putsActivityThatStandsAloneInTheBandOfItsKind(TaskKind kind) {
        var task = activity(1, Placement.NONE).withFiling(Filing.of(kind));

        assertThat(Band.of(Plan.EMPTY.put(task), task)).isEqualTo(kind.band());
    }

    @Test
    void keepsThePapersOfAConferenceBelowIt() {
        var conference = activity(1, Placement.NONE).withFiling(Filing.of(TaskKind.CONFERENCE));
        var minutes =
                activity(2, Placement.NONE.withParent(conference.id()))
                        .withFiling(Filing.of(TaskKind.PRODUCT));
        var arrangement = minutes.withFiling(Filing.of(TaskKind.AGREEMENT));
        var plan = Plan.EMPTY.put(conference).put(minutes);

        assertThat(Band.of(plan, minutes)).isEqualTo(Band.MILESTONES);
        assertThat(Band.of(plan, arrangement)).isEqualTo(Band.AGREEMENTS);
    }

    @Test
    void putsWhatNobodyFiledAmongTheWorkAndAMilestoneAmongTheMilestones() {
        var work = activity(1, Placement.NONE);
        var gate =
                new Milestone(
                        new Milestone.Id(new UUID(0, 2)),
                        "",
                        "Gate",
                        NOON,
                        Placement.NONE,
                        Notes.PLAIN);

        assertThat(Band.of(Plan.EMPTY, work)).isEqualTo(Band.WORK);
        assertThat(Band.of(Plan.EMPTY, gate)).isEqualTo(Band.MILESTONES);
    }

    @Test
    void endsWhereSummariesStandUnderEachOther() {
        var one = activity(1, Placement.NONE);
        var other = activity(2, Placement.NONE.withParent(one.id()));
        var loop = one.withPlacement(Placement.NONE.withParent(other.id()));
        var plan = Plan.EMPTY.put(loop).put(other);

        assertThat(Band.of(plan, other)).isEqualTo(Band.WORK);
    }

    private static Activity activity(int id, Placement placement) {
        return new Activity(
                new Activity.Id(new UUID(0, id)),
                "",
                "Task " + id,
                new Timeframe(NOON, NOON),
                placement,
                Notes.PLAIN);
    }
}
