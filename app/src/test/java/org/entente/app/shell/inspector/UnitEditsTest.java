package org.entente.app.shell.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.day;

import org.entente.app.QuickHands;
import org.entente.app.shell.inspector.UnitFacts.UnitPart;
import org.entente.model.Plans;
import org.entente.model.plan.ArrivalPoint;
import org.entente.model.plan.Deployment;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.ForceElement.Equipment;
import org.entente.model.plan.Lift;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Strength;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

import java.util.Optional;

/// What the inspector changes of a unit.
@ExtendWith(QuickHands.class)
final class UnitEditsTest {
    private final Plan before = Plans.brigadeExercise();
    private TypedInInspector inspector;

    @BeforeEach
    void open(FxRobot robot) {
        inspector = new TypedInInspector(robot, before);
    }

    private Optional<String> change(UnitPart part, String what, String typed) {
        return inspector.change(Plans.TELEMARK.id(), part.slot(what), typed);
    }

    private ForceElement unit() {
        return inspector.plan().find(ForceElement.class, Plans.TELEMARK.id()).orElseThrow();
    }

    @Test
    void takesHowAUnitComesAndWithWhat() {
        assertThat(change(UnitPart.HOME, "", "Rena")).isEmpty();
        assertThat(change(UnitPart.COUNTED, "personnel", "587")).isEmpty();
        assertThat(change(UnitPart.ADD_EQUIPMENT, "", "CV9030")).isEmpty();
        assertThat(change(UnitPart.EQUIPMENT, "0-actual", "26")).isEmpty();
        assertThat(change(UnitPart.LIFT, "", "host_nation")).isEmpty();
        assertThat(change(UnitPart.EMBARKATION, "", "Oslo")).isEmpty();
        assertThat(change(UnitPart.DEBARKATION, "", "Trondheim")).isEmpty();
        assertThat(change(UnitPart.DATE, ArrivalPoint.values()[0].name(), "D-7")).isEmpty();

        assertThat(unit().formation().home()).isEqualTo("Rena");
        assertThat(unit().muster().actual()).isEqualTo(new Strength(587, 0, 0, 0));
        assertThat(unit().muster().equipment()).containsExactly(new Equipment("CV9030", 1, 26));
        assertThat(unit().deployment().transport())
                .isEqualTo(new Deployment.Transport(Lift.HOST_NATION, "Oslo", "Trondheim"));
        assertThat(unit().deployment().arrival().at(ArrivalPoint.values()[0]))
                .isEqualTo(day("D", -7));

        inspector.undo(8);
        assertThat(inspector.plan()).isEqualTo(before);
    }

    @Test
    void theSymbolFollowsTheSize() {
        var platoon = "10031000141211000000";

        assertThat(change(UnitPart.SYMBOL, "", platoon)).isEmpty();
        assertThat(change(UnitPart.ECHELON, "", Echelon.BRIGADE.name())).isEmpty();

        assertThat(unit().formation().symbol())
                .satisfies(symbol -> assertThat(symbol.digits()).isEqualTo("10031000181211000000"));
    }

    @Test
    void saysWhatIsWrongAndChangesNothing() {
        assertThat(change(UnitPart.PLANNED, "personnel", "many"))
                .hasValueSatisfying(why -> assertThat(why).contains("many"));
        assertThat(change(UnitPart.SYMBOL, "", "1003"))
                .hasValueSatisfying(why -> assertThat(why).contains("4"));
        assertThat(change(UnitPart.DATE, ArrivalPoint.values()[0].name(), "soon")).isPresent();

        assertThat(inspector.plan()).isEqualTo(before);
    }
}
