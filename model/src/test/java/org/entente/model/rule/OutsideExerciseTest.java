package org.entente.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.activity;
import static org.entente.model.Things.days;
import static org.entente.model.Things.exercise;

import org.entente.model.Plans;
import org.entente.model.plan.Placement;
import org.entente.model.plan.Plan;
import org.entente.model.time.Span;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

final class OutsideExerciseTest {
    private final Rule rule = new OutsideExercise();

    @Test
    void leavesThePlanningCycleAndTheRecoveryToTheirPhases() {
        assertThat(Expect.of(rule, Plans.brigadeExercise())).isEmpty();
    }

    @Test
    void findsAnActivityWithoutAPhaseBeforeStartex() {
        var plan = Plans.with(Plans.brigadeExercise(), activity("Rehearsal", days("E", -3, -2)));

        var findings = Expect.of(rule, plan);

        assertThat(findings)
                .extracting(Finding::subject)
                .containsExactly(activity("Rehearsal", days("E", -3, -2)).id());
        assertThat(findings.getFirst().arguments())
                .contains(
                        new Argument.Period(
                                new Span(Plans.STARTEX, Plans.STARTEX.plus(Duration.ofDays(9)))));
    }

    @Test
    void findsOneThatRunsOverEndex() {
        var plan = Plans.with(Plans.brigadeExercise(), activity("Raid", days("ENDEX", -1, 1)));

        assertThat(Expect.of(rule, plan)).hasSize(1);
    }

    @Test
    void acceptsAnActivityWithoutAPhaseWithinTheExercise() {
        var plan = Plans.with(Plans.brigadeExercise(), activity("Raid", days("D", 0, 9)));

        assertThat(Expect.of(rule, plan)).isEmpty();
    }

    @Test
    void takesThePhaseOfTheActivityAbove() {
        var readAhead =
                activity("Read-ahead", days("E", -290, -286))
                        .withPlacement(Placement.NONE.withParent(Plans.IPC.id()));

        assertThat(Expect.of(rule, Plans.with(Plans.brigadeExercise(), readAhead))).isEmpty();
    }

    @Test
    void saysNothingWhileTheExerciseHasNoDates() {
        var plan = Plan.of(List.of(exercise("EMPTY"), activity("Raid", days("ENDEX", -1, 1))));

        assertThat(Expect.of(rule, plan)).isEmpty();
    }
}
