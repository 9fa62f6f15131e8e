package org.entente.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.activity;
import static org.entente.model.Things.assignment;
import static org.entente.model.Things.days;

import org.entente.model.Plans;
import org.entente.model.plan.Activity;
import org.entente.model.plan.AssignmentRole;
import org.junit.jupiter.api.Test;

final class UnassignedTest {
    private static final Activity RAID =
            activity("Raid", days("D", 4, 5))
                    .withPlacement(Plans.ATTACK.placement().withParent(Plans.ATTACK.id()));
    private final Rule rule = new Unassigned();

    @Test
    void asksNeitherSummariesNorMilestones() {
        assertThat(Expect.of(rule, Plans.brigadeExercise())).isEmpty();
    }

    @Test
    void findsAnActivityThatNobodyDoes() {
        var findings = Expect.of(rule, Plans.with(Plans.brigadeExercise(), RAID));

        assertThat(findings).extracting(Finding::subject).containsExactly(RAID.id());
    }

    @Test
    void acceptsAnAssignmentOfTheSummaryAbove() {
        var plan =
                Plans.with(
                        Plans.brigadeExercise(),
                        RAID,
                        assignment(Plans.ATTACK.id(), Plans.NORWEGIANS.id()));

        assertThat(Expect.of(rule, plan)).isEmpty();
    }

    @Test
    void anObserverDoesNotDoIt() {
        var plan =
                Plans.with(
                        Plans.brigadeExercise(),
                        RAID,
                        assignment(RAID.id(), Plans.SWEDEN.id(), AssignmentRole.OBSERVES));

        assertThat(Expect.of(rule, plan)).hasSize(1);
    }

    @Test
    void aNationMayDoIt() {
        var plan =
                Plans.with(Plans.brigadeExercise(), RAID, assignment(RAID.id(), Plans.SWEDEN.id()));

        assertThat(Expect.of(rule, plan)).isEmpty();
    }

    @Test
    void findsItEvenWhereItHasNoDate() {
        var plan = Plans.with(Plans.brigadeExercise(), RAID.withTimeframe(days("X", 4, 5)));

        assertThat(Expect.of(rule, plan).getFirst().at()).isNull();
    }
}
