package org.entente.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.days;

import org.entente.model.Plans;
import org.entente.model.edit.Difference.Delta;
import org.entente.model.edit.Difference.FieldChange;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Strength;
import org.entente.model.time.When;
import org.junit.jupiter.api.Test;

import java.util.List;

class DifferenceTest {
    private static final Plan PLAN = Plans.brigadeExercise();

    @Test
    void equalPlansDoNotDiffer() {
        var same = Plan.of(PLAN.entities().toList());

        assertThat(Difference.between(PLAN, same)).isEmpty();
    }

    @Test
    void namesTheFieldThatChangedWithBothValues() {
        var start = When.at(Plans.STARTEX);
        var later =
                PLAN.put(Plans.CROSSING.withTimeframe(Plans.CROSSING.timeframe().withStart(start)));

        assertThat(Difference.between(PLAN, later))
                .singleElement()
                .isInstanceOfSatisfying(
                        Delta.Revised.class,
                        revised ->
                                assertThat(revised.fields())
                                        .containsExactly(
                                                new FieldChange(
                                                        "timeframe.start",
                                                        Plans.CROSSING.timeframe().start(),
                                                        start)));
    }

    @Test
    void openedReferencesReadAsNull() {
        var later = PLAN.put(Plans.ATTACK.withPlacement(Plans.ATTACK.placement().withPlace(null)));

        assertThat(Difference.between(PLAN, later))
                .singleElement()
                .isInstanceOfSatisfying(
                        Delta.Revised.class,
                        revised ->
                                assertThat(revised.fields())
                                        .containsExactly(
                                                new FieldChange(
                                                        "placement.place", Plans.RENA.id(), null)));
    }

    @Test
    void tellsWhatCameAndWhatWent() {
        var later = PLAN.drop(Plans.PURSUIT.id());

        assertThat(Difference.between(PLAN, later))
                .containsExactly(new Delta.Removed(Plans.PURSUIT));
        assertThat(Difference.between(later, PLAN)).containsExactly(new Delta.Added(Plans.PURSUIT));
    }

    @Test
    void comparesAGroupOfFieldsAsOneWhereItWasLeftOpen() {
        var stated = Plans.ARMOUR.withPresence(days("D", 0, 5)).withStrength(Strength.of(90));

        assertThat(Difference.between(PLAN, PLAN.put(stated)))
                .containsExactly(
                        new Delta.Revised(
                                Plans.ARMOUR,
                                stated,
                                List.of(
                                        new FieldChange("muster.planned.personnel", 600, 90),
                                        new FieldChange(
                                                "deployment.presence", null, days("D", 0, 5)))));
    }
}
