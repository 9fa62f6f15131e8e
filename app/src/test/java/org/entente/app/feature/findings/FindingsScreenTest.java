package org.entente.app.feature.findings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.feature.Trial;
import org.entente.model.Plans;
import org.entente.model.plan.Acceptance;
import org.entente.model.time.Offset;
import org.entente.model.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickHands.class)
class FindingsScreenTest {
    private Trial trial;

    @Start
    void start(Stage stage) {
        var plan =
                Plans.with(
                        Plans.brigadeExercise(),
                        Plans.EXPLAN.withAt(When.from("NOWHERE", Offset.ZERO)));
        trial = new Trial(stage, plan, FindingsScreen::new);
    }

    @Test
    void acceptsTheSelectedFindingWithAReasonByKeyboardAlone(FxRobot robot) {
        var open = trial.findings().verdict().open().size();
        selectFirst(robot);

        robot.push(KeyCode.F2).write("agreed at the IPC").push(KeyCode.ENTER);

        assertThat(trial.workspace().plan().acceptances())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.reason()).isEqualTo("agreed at the IPC");
                            assertThat(one.acceptedBy()).isEqualTo("Major Berg");
                        });
        assertThat(trial.findings().verdict().open()).hasSize(open - 1);
    }

    @Test
    void acceptanceIsOneStepOfUndo(FxRobot robot) {
        var before = trial.workspace().plan();
        selectFirst(robot);
        robot.push(KeyCode.F2).write("agreed").push(KeyCode.ENTER);

        robot.interact(trial.workspace()::undo);

        assertThat(trial.workspace().plan()).isEqualTo(before);
    }

    @Test
    void blankReasonAcceptsNothing(FxRobot robot) {
        selectFirst(robot);

        robot.push(KeyCode.F2).write("   ").push(KeyCode.ENTER);

        assertThat(trial.workspace().plan().acceptances()).isEmpty();
    }

    @Test
    void withdrawsAnAcceptance(FxRobot robot) {
        selectFirst(robot);
        robot.push(KeyCode.F2).write("agreed").push(KeyCode.ENTER);
        robot.interact(() -> list(robot).getSelectionModel().selectLast());

        robot.clickOn("#findings-withdraw");

        assertThat(trial.workspace().plan().acceptances().map(Acceptance::id)).isEmpty();
    }

    @Test
    void enterShowsWhatTheFindingIsAbout(FxRobot robot) {
        selectFirst(robot);

        robot.push(KeyCode.ENTER);

        assertThat(trial.shown())
                .containsExactly(trial.findings().verdict().open().getFirst().subject());
    }

    @Test
    void filterThatFitsNothingLeavesOneSentence(FxRobot robot) {
        robot.clickOn("#findings-filter").write("zeppelin");

        assertThat(list(robot).getItems()).isEmpty();
        assertThat(robot.lookup("#findings-count").queryAs(Label.class).getText())
                .contains(String.valueOf(trial.findings().verdict().open().size()));
    }

    @Test
    void countFollowsTheFixOfAFinding(FxRobot robot) {
        var open = trial.findings().verdict().open().size();

        robot.interact(
                () ->
                        trial.workspace()
                                .dispatch(
                                        "fix",
                                        new org.entente.model.edit.Edit.MoveMilestone(
                                                Plans.EXPLAN.id(), Plans.EXPLAN.at())));

        assertThat(trial.findings().verdict().open()).hasSizeLessThan(open);
        assertThat(robot.lookup("#findings-count").queryAs(Label.class).getText())
                .doesNotContain(String.valueOf(open));
    }

    private static void selectFirst(FxRobot robot) {
        robot.interact(
                () -> {
                    list(robot).requestFocus();
                    list(robot).getSelectionModel().select(1);
                });
    }

    private static ListView<?> list(FxRobot robot) {
        return robot.lookup("#findings-list").queryAs(ListView.class);
    }
}
