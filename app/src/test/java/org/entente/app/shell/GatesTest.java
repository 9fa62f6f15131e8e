package org.entente.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.model.Plans;
import org.entente.model.plan.Activity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.ExitCondition;
import org.entente.model.plan.ExitCondition.Decision;
import org.entente.model.plan.Filing;
import org.entente.model.plan.Plan;
import org.entente.model.plan.TaskKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;

/// The exit conditions of a milestone and the tasks around a conference, changed in the inspector.
@ExtendWith(QuickHands.class)
class GatesTest {
    @TempDir Path folder;

    private Desks desks;
    private ShellDriver window;

    @Start
    void start(Stage stage) {
        var conference = Plans.MPC.withFiling(Filing.of(TaskKind.CONFERENCE));
        desks = new Desks(stage, folder, Plans.brigadeExercise().put(conference));
        desks.shell.start(new StartRequest.Sample());
    }

    @BeforeEach
    void open(FxRobot robot) {
        window = new ShellDriver(robot, desks.stage).untilSees("plan-frame");
        show(Plans.READY.id(), "Brigade ready");
    }

    private void show(EntityId id, String title) {
        window.act(() -> desks.shell.show(id));
        window.untilReads("inspector-title", title);
    }

    private Plan plan() {
        return desks.shell.workspace().plan();
    }

    private ExitCondition condition(String name) {
        return plan().exitConditions()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void addTwo() {
        window.focus("inspector-condition-add");
        window.type("Ranges cleared").press(KeyCode.ENTER);
        window.type("Units integrated").press(KeyCode.ENTER);
    }

    private void decide(String name, int index) {
        var box = "inspector-condition-state-" + condition(name).id().value();
        window.act(() -> ((ComboBox<?>) window.node(box)).getSelectionModel().select(index));
    }

    @Test
    void addsConditionsOneAfterTheOtherByKeyboard() {
        addTwo();

        assertThat(plan().exitConditions().map(ExitCondition::name))
                .containsExactlyInAnyOrder("Ranges cleared", "Units integrated");
        assertThat(window.words()).contains("2 open of 2");
        assertThat(window.text("status-undo")).contains("conditions of “Brigade ready”");
    }

    @Test
    void recordsWhoFoundAConditionMetAndWhen() {
        addTwo();

        decide("Ranges cleared", 1);

        assertThat(condition("Ranges cleared").decision())
                .isEqualTo(new Decision(false, desks.clock.instant(), "Maj Berg"));
        assertThat(window.words()).contains("1 open of 2");
        var id = condition("Ranges cleared").id().value();
        assertThat(window.text("inspector-condition-name-" + id + "-beneath"))
                .isEqualTo("240412ZNOV26, Maj Berg");
    }

    @Test
    void waivesAConditionAndOpensItAgain() {
        addTwo();

        decide("Units integrated", 2);
        assertThat(condition("Units integrated").state()).isEqualTo(ExitCondition.State.WAIVED);

        decide("Units integrated", 0);
        assertThat(condition("Units integrated").isOpen()).isTrue();
    }

    @Test
    void removesACondition() {
        addTwo();

        var button = "inspector-condition-remove-" + condition("Ranges cleared").id().value();
        window.act(() -> ((Button) window.node(button)).fire());

        assertThat(plan().exitConditions().map(ExitCondition::name))
                .containsExactly("Units integrated");
    }

    @Test
    void theOverviewNamesTheNextGateAndWhatIsOpen() {
        addTwo();
        decide("Ranges cleared", 1);

        window.click("rail-overview").untilReads("overview-gate-open", "1 of 2 open");
        assertThat(window.words()).contains("Next gate with open conditions", "Units integrated");

        window.act(() -> ((Button) window.node("overview-gate")).fire());
        window.untilReads("inspector-title", "Brigade ready");
    }

    @Test
    void offersAConferenceItsPapersAsOneEdit() {
        show(Plans.MPC.id(), "Main planning conference");

        window.act(() -> ((Button) window.node("inspector-papers")).fire());

        assertThat(
                        plan().activities()
                                .filter(one -> Plans.MPC.id().equals(one.placement().parent()))
                                .map(Activity::name))
                .containsExactlyInAnyOrder(
                        "Main planning conference: agenda and call for topics",
                        "Main planning conference: read-ahead sent",
                        "Main planning conference: conference days",
                        "Main planning conference: minutes and actions");
        assertThat(window.sees("inspector-papers")).isFalse();

        window.act(() -> desks.shell.workspace().undo());
        assertThat(plan().activities().map(one -> one.placement().parent()))
                .doesNotContain(Plans.MPC.id());
    }
}
