package org.entente.app.feature.contingents;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.feature.contingents.Subordination.Answer;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Plan;
import org.entente.resources.OrbatText;
import org.junit.jupiter.api.Test;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

class SubordinationTest {
    private static final ForceElement TROOP =
            Things.element(Plans.ARMOUR.id(), "Reconnaissance Troop");
    private static final Plan PLAN = Plans.with(Plans.brigadeExercise(), TROOP);
    private static final Subordination UNITS = new Subordination(PLAN);

    @Test
    void movesAUnitUnderAnother() {
        assertThat(UNITS.under(TROOP.id(), Plans.TELEMARK.id()))
                .isEqualTo(new Answer.Do(new Edit.Revise(TROOP.withSuperior(Plans.TELEMARK.id()))));
    }

    @Test
    void takesTheOneContingentOfANation() {
        assertThat(UNITS.under(TROOP.id(), Plans.NORWAY.id()))
                .isEqualTo(
                        new Answer.Do(new Edit.Revise(TROOP.withSuperior(Plans.NORWEGIANS.id()))));
    }

    @Test
    void takesAUnitUpALevelUntilItStandsUnderItsContingent() {
        assertThat(UNITS.outdent(TROOP.id()))
                .isEqualTo(new Answer.Do(new Edit.Revise(TROOP.withSuperior(Plans.TELEMARK.id()))));
        assertThat(UNITS.outdent(Plans.TELEMARK.id()))
                .isEqualTo(new Answer.Refused(OrbatText.TOP_ALREADY));
    }

    @Test
    void refusesALoop() {
        assertThat(UNITS.under(Plans.TELEMARK.id(), TROOP.id()))
                .isEqualTo(new Answer.Refused(OrbatText.UNDER_ITSELF));
        assertThat(UNITS.under(TROOP.id(), TROOP.id()))
                .isEqualTo(new Answer.Refused(OrbatText.UNDER_ITSELF));
    }

    @Test
    void leavesAUnitToItsNation() {
        assertThat(UNITS.under(TROOP.id(), Plans.COMMANDO.id()))
                .isEqualTo(new Answer.Refused(OrbatText.OTHER_NATION));
    }

    @Test
    void refusesWhatIsNoMove() {
        assertThat(UNITS.under(TROOP.id(), Plans.ARMOUR.id()))
                .isEqualTo(new Answer.Refused(OrbatText.STANDS_THERE));
        assertThat(UNITS.under(Plans.NORWEGIANS.id(), Plans.SWEDES.id()))
                .isEqualTo(new Answer.Refused(OrbatText.ONLY_UNITS_MOVE));
        assertThat(UNITS.under(TROOP.id(), Plans.RENA.id()))
                .isEqualTo(new Answer.Refused(OrbatText.NO_SUCH_SUPERIOR));
    }

    @Test
    void copiesAUnitWithEverythingBelowInOneStep() {
        var count = new AtomicInteger();
        var edit =
                UNITS.copy(Plans.ARMOUR.id(), () -> new UUID(7, count.incrementAndGet()))
                        .orElseThrow();

        var after = ((Outcome.Applied) PlanEditor.apply(PLAN, edit)).plan();

        var copy = new ForceElement.Id(new UUID(7, 1));
        assertThat(after.find(ForceElement.class, copy).orElseThrow().superior())
                .isEqualTo(Plans.TELEMARK.id());
        assertThat(after.forceElements().filter(one -> one.superior().equals(copy)))
                .extracting(ForceElement::name)
                .containsExactly("Reconnaissance Troop");
        assertThat(after.forceElements().count()).isEqualTo(PLAN.forceElements().count() + 2);
    }
}
