package org.entente.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.activity;
import static org.entente.model.Things.assignment;
import static org.entente.model.Things.days;

import org.entente.model.Plans;
import org.entente.model.plan.Activity;
import org.junit.jupiter.api.Test;

final class SuperiorAssignedTest {
    private static final Activity RAID = activity("Raid", days("D", 4, 5));
    private final Rule rule = new SuperiorAssigned();

    @Test
    void findsNothingWhileUnitsAreAssignedOneByOne() {
        assertThat(Expect.of(rule, Plans.brigadeExercise())).isEmpty();
    }

    @Test
    void findsAUnitWhoseBattalionIsElsewhere() {
        var plan =
                Plans.with(
                        Plans.brigadeExercise(), RAID, assignment(RAID.id(), Plans.TELEMARK.id()));

        var findings = Expect.of(rule, plan);

        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().subject()).isEqualTo(Plans.PURSUIT.id());
        assertThat(findings.getFirst().others())
                .containsExactly(Plans.ARMOUR.id(), Plans.TELEMARK.id(), RAID.id());
    }

    @Test
    void findsAUnitWhoseContingentIsElsewhere() {
        var plan =
                Plans.with(
                        Plans.brigadeExercise(),
                        RAID,
                        assignment(RAID.id(), Plans.NORWEGIANS.id()));

        assertThat(Expect.of(rule, plan))
                .extracting(Finding::rule)
                .containsExactly(RuleCode.SUPERIOR_ASSIGNED);
    }

    @Test
    void acceptsAUnitThatDoesPartOfWhatItsBattalionDoes() {
        var plan =
                Plans.with(
                        Plans.brigadeExercise(),
                        assignment(Plans.ATTACK.id(), Plans.TELEMARK.id()));

        assertThat(Expect.of(rule, plan)).isEmpty();
    }

    @Test
    void leavesTheBattalionItselfToTheOtherRule() {
        var plan =
                Plans.with(
                        Plans.brigadeExercise(),
                        RAID,
                        assignment(RAID.id(), Plans.TELEMARK.id()),
                        assignment(Plans.CROSSING.id(), Plans.TELEMARK.id()));

        assertThat(Expect.of(rule, plan)).hasSize(1);
    }
}
