package org.entente.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.day;
import static org.entente.model.Things.days;

import org.entente.model.Plans;
import org.entente.model.plan.Placement;
import org.junit.jupiter.api.Test;

import java.time.Duration;

final class OutsidePhaseTest {
    private final Rule rule = new OutsidePhase();

    @Test
    void findsNothingWhileEveryTaskLiesInItsPhase() {
        assertThat(Expect.of(rule, Plans.brigadeExercise())).isEmpty();
    }

    @Test
    void findsAnActivityThatRunsOverTheEndOfItsPhase() {
        var plan =
                Plans.with(Plans.brigadeExercise(), Plans.ATTACK.withTimeframe(days("D", 1, 10)));

        var found = Expect.of(rule, plan).getFirst();

        assertThat(found.subject()).isEqualTo(Plans.ATTACK.id());
        assertThat(found.others()).containsExactly(Plans.LIVE.id());
        assertThat(found.at()).isEqualTo(Plans.STARTEX.plus(Duration.ofDays(1)));
    }

    @Test
    void acceptsAnActivityThatFillsItsPhase() {
        var plan = Plans.with(Plans.brigadeExercise(), Plans.ATTACK.withTimeframe(days("D", 0, 9)));

        assertThat(Expect.of(rule, plan)).isEmpty();
    }

    @Test
    void holdsASubActivityToThePhaseOfTheActivityAboveIt() {
        var late =
                Plans.PURSUIT
                        .withPlacement(Placement.NONE.withParent(Plans.ATTACK.id()))
                        .withTimeframe(days("D", 8, 10));

        assertThat(Expect.of(rule, Plans.with(Plans.brigadeExercise(), late)))
                .extracting(Finding::subject)
                .containsExactly(late.id());
    }

    @Test
    void letsAMilestoneCloseItsPhaseButNotFollowIt() {
        var closing = Plans.READY.withAt(day("E", 0));
        var late = Plans.READY.withAt(day("E", 1));

        assertThat(Expect.of(rule, Plans.with(Plans.brigadeExercise(), closing))).isEmpty();
        assertThat(Expect.of(rule, Plans.with(Plans.brigadeExercise(), late))).hasSize(1);
    }

    @Test
    void saysNothingWhileThePhaseHasNoDates() {
        var plan = Plans.with(Plans.brigadeExercise(), Plans.LIVE.withTimeframe(days("X", 0, 9)));

        assertThat(Expect.of(rule, plan)).isEmpty();
    }
}
