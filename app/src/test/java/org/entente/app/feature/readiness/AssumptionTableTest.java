package org.entente.app.feature.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.ActionEvent;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.feature.Trial;
import org.entente.app.interop.AssumptionBook.Line;
import org.entente.app.interop.Radios;
import org.entente.model.plan.Assumption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickHands.class)
class AssumptionTableTest {
    private Trial trial;

    @Start
    void start(Stage stage) {
        trial = new Trial(stage, Radios.plan(), ReadinessScreen::new);
    }

    private static TableView<Line> table(FxRobot robot) {
        return robot.lookup("#readiness-assumptions").queryTableView();
    }

    /// Over what counts in the first line, the days for which a test counts.
    private static void type(FxRobot robot, String text) {
        robot.interact(
                () -> {
                    table(robot).requestFocus();
                    table(robot).getSelectionModel().selectFirst();
                });
        robot.push(KeyCode.ENTER);
        robot.interact(
                () -> {
                    var field = (TextField) table(robot).lookup(".text-field");
                    field.setText(text);
                    field.fireEvent(new ActionEvent());
                });
    }

    @Test
    void typesWhatIsTakenAsGivenAndUndoesIt(FxRobot robot) {
        robot.interact(
                () ->
                        robot.lookup("#readiness-leaf-assumptions")
                                .queryAs(ToggleButton.class)
                                .fire());
        var before = trial.workspace().plan();

        type(robot, "90");

        assertThat(trial.workspace().plan().assumptions())
                .singleElement()
                .extracting(Assumption::matter, Assumption::value)
                .containsExactly(Assumption.Matter.TEST_DAYS, 90);
        assertThat(table(robot).getItems().getFirst().value()).isEqualTo(90);

        type(robot, "soon");

        assertThat(trial.notices()).last().asString().contains("soon", "3,650");
        assertThat(table(robot).getItems().getFirst().value()).isEqualTo(90);

        robot.interact(() -> trial.workspace().undo());

        assertThat(trial.workspace().plan()).isEqualTo(before);
        assertThat(table(robot).getItems().getFirst().isUsual()).isTrue();
    }
}
