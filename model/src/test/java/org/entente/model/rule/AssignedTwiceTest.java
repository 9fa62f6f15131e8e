package org.entente.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.activity;
import static org.entente.model.Things.assignment;
import static org.entente.model.Things.hours;

import org.entente.model.Plans;
import org.entente.model.plan.Activity;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.Plan;
import org.entente.model.time.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;

final class AssignedTwiceTest {
    private static final Activity RAID = activity("Raid", hours("D", 30, 40));
    private final Rule rule = new AssignedTwice();

    private static Plan raidBy(AssigneeId who, AssignmentRole role) {
        return Plans.with(Plans.brigadeExercise(), RAID, assignment(RAID.id(), who, role));
    }

    @Test
    void findsNothingWhileEveryUnitDoesOneThingAtATime() {
        assertThat(Expect.of(rule, Plans.brigadeExercise())).isEmpty();
    }

    @Test
    void findsAForceElementThatExecutesTwoActivitiesAtOnce() {
        var plan = raidBy(Plans.NORRBOTTEN.id(), AssignmentRole.EXECUTES);

        var findings = Expect.of(rule, plan);

        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().subject()).isEqualTo(RAID.id());
        assertThat(findings.getFirst().others())
                .containsExactly(Plans.NORRBOTTEN.id(), Plans.CROSSING.id());
        assertThat(findings.getFirst().arguments())
                .contains(
                        new Argument.Period(
                                new Span(
                                        Plans.STARTEX.plus(Duration.ofHours(30)),
                                        Plans.STARTEX.plus(Duration.ofHours(40)))),
                        new Argument.Amount(0));
    }

    @Test
    void findsAContingentThatLeadsTwoActivitiesAtOnce() {
        var plan =
                Plans.with(
                        raidBy(Plans.SWEDES.id(), AssignmentRole.LEAD),
                        assignment(Plans.CROSSING.id(), Plans.SWEDES.id()));

        assertThat(Expect.of(rule, plan)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"SUPPORTS", "HOSTS", "OBSERVES"})
    void letsAUnitSupportHostAndObserveBesideItsTask(AssignmentRole role) {
        assertThat(Expect.of(rule, raidBy(Plans.NORRBOTTEN.id(), role))).isEmpty();
    }

    @Test
    void letsANationAttendTwoThingsAtOnce() {
        var plan =
                Plans.with(
                        raidBy(Plans.SWEDEN.id(), AssignmentRole.EXECUTES),
                        assignment(Plans.CROSSING.id(), Plans.SWEDEN.id()));

        assertThat(Expect.of(rule, plan)).isEmpty();
    }

    @Test
    void acceptsOneTaskRightAfterTheOther() {
        var plan =
                Plans.with(
                        Plans.brigadeExercise(),
                        assignment(Plans.PURSUIT.id(), Plans.NORRBOTTEN.id()));

        assertThat(Expect.of(rule, plan)).isEmpty();
    }

    @Test
    void acceptsAnActivityAndTheSummaryAboveIt() {
        var plan =
                Plans.with(
                        Plans.brigadeExercise(),
                        assignment(Plans.ATTACK.id(), Plans.NORRBOTTEN.id()));

        assertThat(Expect.of(rule, plan)).isEmpty();
    }

    @Test
    void acceptsTwoRolesInOneActivity() {
        var plan =
                Plans.with(
                        Plans.brigadeExercise(),
                        assignment(
                                Plans.CROSSING.id(), Plans.NORRBOTTEN.id(), AssignmentRole.LEAD));

        assertThat(Expect.of(rule, plan)).isEmpty();
    }

    @Test
    void namesEveryActivityThatRunsWhenALaterOneBegins() {
        var guard = activity("Guard", hours("D", 20, 60));
        var plan =
                Plans.with(
                        raidBy(Plans.NORRBOTTEN.id(), AssignmentRole.EXECUTES),
                        guard,
                        assignment(guard.id(), Plans.NORRBOTTEN.id()));

        var byRaid =
                Expect.of(rule, plan).stream()
                        .filter(finding -> finding.subject().equals(RAID.id()))
                        .findFirst()
                        .orElseThrow();

        assertThat(byRaid.others())
                .containsExactly(Plans.NORRBOTTEN.id(), guard.id(), Plans.CROSSING.id());
        assertThat(byRaid.arguments()).contains(new Argument.Amount(1));
    }

    @Test
    void keepsItsKeyWhenTheTwoActivitiesSwapPlaces() {
        var plan = raidBy(Plans.NORRBOTTEN.id(), AssignmentRole.EXECUTES);
        var earlier = Plans.with(plan, RAID.withTimeframe(hours("D", 20, 30)));

        assertThat(Expect.of(rule, earlier).getFirst().subject()).isEqualTo(Plans.CROSSING.id());
        assertThat(Expect.of(rule, earlier).getFirst().key())
                .isEqualTo(Expect.of(rule, plan).getFirst().key());
    }

    @Test
    void staysQuickWhenAUnitHasAThousandTasksAtOnce() {
        var plan = Plans.bare();
        for (int n = 0; n < 1000; n++) {
            var task = activity("Task " + n, hours("D", n % 7, 100 + n));
            plan = Plans.with(plan, task, assignment(task.id(), Plans.NORRBOTTEN.id()));
        }

        var findings = Expect.of(rule, plan);

        assertThat(findings).hasSize(999);
        assertThat(findings).allMatch(finding -> finding.others().size() <= 21);
    }
}
