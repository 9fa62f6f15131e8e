package org.entente.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.activity;
import static org.entente.model.Things.days;
import static org.entente.model.Things.element;
import static org.entente.model.Things.place;

import org.entente.model.Plans;
import org.entente.model.plan.PlaceKind;
import org.junit.jupiter.api.Test;

final class DuplicateNameTest {
    private final Rule rule = new DuplicateName();

    @Test
    void findsNothingWhereEveryNameIsItsOwn() {
        assertThat(Expect.of(rule, Plans.brigadeExercise())).isEmpty();
    }

    @Test
    void findsOnePlaceWrittenTwice() {
        var plan = Plans.with(Plans.brigadeExercise(), place("RENA ", PlaceKind.TOWN, "NOR"));

        var found = Expect.of(rule, plan).getFirst();

        assertThat(found.rule()).isEqualTo(RuleCode.DUPLICATE_NAME);
        assertThat(found.arguments()).contains(new Argument.Amount(2));
    }

    @Test
    void letsAPlaceBearTheNameOfAPhase() {
        var plan = Plans.with(Plans.brigadeExercise(), place("Planning", PlaceKind.TOWN, "NOR"));

        assertThat(Expect.of(rule, plan)).isEmpty();
    }

    @Test
    void letsTwoBattalionsHaveAFirstSquadronEach() {
        var other = element(Plans.NORRBOTTEN.id(), "other").withName("1st Tank Squadron");
        var twin = element(Plans.TELEMARK.id(), "twin").withName("1st Tank Squadron");

        assertThat(Expect.of(rule, Plans.with(Plans.brigadeExercise(), other))).isEmpty();
        assertThat(Expect.of(rule, Plans.with(Plans.brigadeExercise(), twin))).hasSize(1);
    }

    @Test
    void onlyAdvisesWhereTasksHaveTheSameName() {
        var again =
                activity("again", days("D", 4, 5))
                        .withName("River crossing")
                        .withPlacement(Plans.CROSSING.placement());

        assertThat(Expect.of(rule, Plans.with(Plans.brigadeExercise(), again)))
                .extracting(Finding::rule)
                .containsExactly(RuleCode.DUPLICATE_TASK_NAME);
    }

    @Test
    void letsTheSameTaskRecurInAnotherPhase() {
        var again = activity("again", days("E", -20, -19), Plans.DEPLOYMENT).withName("Attack");

        assertThat(Expect.of(rule, Plans.with(Plans.brigadeExercise(), again))).isEmpty();
    }
}
