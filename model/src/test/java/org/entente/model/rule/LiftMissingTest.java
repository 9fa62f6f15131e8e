package org.entente.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.carried;
import static org.entente.model.Things.element;

import org.entente.model.Plans;
import org.entente.model.plan.Lift;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.util.List;

final class LiftMissingTest {
    /// The British contingent arrives ten days before STARTEX.
    private static List<Finding> before(Plan plan, int days) {
        var now = Plans.STARTEX.minus(Duration.ofDays(10 + days));
        return new LiftMissing().check(Situation.of(plan, now)).toList();
    }

    private static Plan with(Lift lift) {
        return Plans.with(Plans.brigadeExercise(), carried(Plans.COMMANDO, lift));
    }

    @Test
    void findsUnitsThatNothingCarries() {
        assertThat(before(with(Lift.NONE), 100))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.subject()).isEqualTo(Plans.BRITONS.id());
                            assertThat(finding.others()).containsExactly(Plans.COMMANDO.id());
                            assertThat(finding.arguments())
                                    .contains(
                                            new Argument.Amount(1),
                                            new Argument.Names(
                                                    List.of(
                                                            new Argument.Thing(
                                                                    Plans.COMMANDO.id())),
                                                    6));
                        });
    }

    @ParameterizedTest
    @EnumSource(names = {"OWN", "POOLED", "HOST_NATION", "NOT_NEEDED"})
    void findsNothingWhereSomethingCarriesThem(Lift lift) {
        assertThat(before(with(lift), 10)).isEmpty();
    }

    @Test
    void takesWhatNobodyKnowsForNoLift() {
        assertThat(before(with(Lift.UNKNOWN), 100)).hasSize(1);
    }

    @Test
    void letsAUnitComeWithTheOneAbove() {
        var troop = element(Plans.COMMANDO.id(), "Mortar Troop");

        assertThat(before(Plans.with(with(Lift.OWN), troop), 10)).isEmpty();
        assertThat(before(Plans.with(with(Lift.OWN), carried(troop, Lift.NONE)), 10)).hasSize(1);
    }

    @Test
    void asksNothingOfTheHostNation() {
        assertThat(before(Plans.brigadeExercise(), 10)).isEmpty();
    }

    @Test
    void weighsMoreTheNearerTheArrivalIs() {
        var plan = with(Lift.NONE);

        assertThat(before(plan, 181)).isEmpty();
        assertThat(before(plan, 180)).extracting(Finding::severity).containsExactly(Severity.MINOR);
        assertThat(before(plan, 90)).extracting(Finding::severity).containsExactly(Severity.MAJOR);
        assertThat(before(plan, 28))
                .extracting(Finding::severity)
                .containsExactly(Severity.SHOWSTOPPER);
        assertThat(Expect.of(new LiftMissing(), plan)).isEmpty();
    }
}
