package org.entente.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.anchor;
import static org.entente.model.Things.day;
import static org.entente.model.Things.days;

import org.entente.model.Plans;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.junit.jupiter.api.Test;

import java.time.Duration;

final class TimeframeInvertedTest {
    private final Rule rule = new TimeframeInverted();

    @Test
    void findsNothingWhileEverythingEndsAfterItStarts() {
        assertThat(Expect.of(rule, Plans.brigadeExercise())).isEmpty();
    }

    @Test
    void findsWhatTurnedBackwardsWhenAnAnchorMoved() {
        var late = Plans.STARTEX.plus(Duration.ofDays(2));
        var before =
                Plans.with(
                        Plans.brigadeExercise(),
                        anchor("H", When.at(Plans.STARTEX)),
                        Plans.CROSSING.withTimeframe(new Timeframe(day("H", 0), day("D", 1))));
        var after = Plans.with(before, anchor("H", When.at(late)));

        assertThat(Expect.of(rule, before)).isEmpty();
        var found = Expect.of(rule, after).getFirst();
        assertThat(found.subject()).isEqualTo(Plans.CROSSING.id());
        assertThat(found.arguments())
                .containsExactly(
                        new Argument.Thing(Plans.CROSSING.id()),
                        new Argument.Moment(late),
                        new Argument.Moment(late.minus(Duration.ofDays(1))));
    }

    @Test
    void findsWhatLastsNoTimeAtAll() {
        var plan =
                Plans.with(Plans.brigadeExercise(), Plans.CROSSING.withTimeframe(days("D", 1, 1)));

        assertThat(Expect.of(rule, plan)).hasSize(1);
    }

    @Test
    void findsPhasesContingentsAndForceElementsToo() {
        var plan =
                Plans.with(
                        Plans.brigadeExercise(),
                        Plans.LIVE.withTimeframe(days("D", 9, 0)),
                        Plans.SWEDES.withPresence(days("D", 9, 0)),
                        Plans.ARMOUR.withPresence(days("D", 9, 0)));

        assertThat(Expect.of(rule, plan))
                .extracting(Finding::subject)
                .containsExactlyInAnyOrder(Plans.LIVE.id(), Plans.SWEDES.id(), Plans.ARMOUR.id());
    }

    @Test
    void findsEndexBeforeStartex() {
        var plan = Plans.with(Plans.bare(), anchor("ENDEX", day("E", -1)));

        var found = Expect.of(rule, plan).getFirst();

        assertThat(found.subject()).isEqualTo(anchor("ENDEX", day("E", -1)).id());
        assertThat(found.arguments()).contains(new Argument.Thing(plan.exercise().id()));
    }

    @Test
    void saysNothingAboutWhatHasNoDate() {
        var plan =
                Plans.with(
                        Plans.brigadeExercise(),
                        Plans.CROSSING.withTimeframe(new Timeframe(day("X", 0), day("D", 0))));

        assertThat(Expect.of(rule, plan)).isEmpty();
    }
}
