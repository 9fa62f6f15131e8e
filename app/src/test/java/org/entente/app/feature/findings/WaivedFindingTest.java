package org.entente.app.feature.findings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.feature.Trial;
import org.entente.app.feature.findings.FindingsState.Line;
import org.entente.app.feature.findings.FindingsState.Row;
import org.entente.app.interop.Radios;
import org.entente.model.plan.WaivableId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickHands.class)
class WaivedFindingTest {
    private Trial trial;

    @Start
    void start(Stage stage) {
        trial = new Trial(stage, Radios.plan(), FindingsScreen::new);
    }

    /// The first open finding whose subject can have a waiver, or the first whose cannot.
    private static Line select(FxRobot robot, boolean isWaivable) {
        var list = robot.lookup("#findings-list").<Row>queryListView();
        var found =
                list.getItems().stream()
                        .filter(Line.class::isInstance)
                        .map(Line.class::cast)
                        .filter(line -> line.subject().id() instanceof WaivableId == isWaivable)
                        .findFirst()
                        .orElseThrow();
        robot.interact(() -> select(list, found));
        return found;
    }

    private static void select(ListView<Row> list, Line line) {
        list.requestFocus();
        list.getSelectionModel().select(line);
    }

    @Test
    void waiverOfAFindingNamesItsRuleAndAcceptsNothingYet(FxRobot robot) {
        var before = trial.workspace().plan();
        var open = trial.findings().verdict().open().size();
        var line = select(robot, true);

        robot.clickOn("#findings-waive");

        assertThat(trial.workspace().plan().waivers())
                .singleElement()
                .satisfies(
                        waiver -> {
                            assertThat(waiver.subject()).isEqualTo(line.subject().id());
                            assertThat(waiver.rule()).isEqualTo(line.subject().rule().code());
                            assertThat(trial.shown()).containsExactly(waiver.id());
                        });
        assertThat(trial.notices()).last().asString().contains("accepts nothing");
        assertThat(trial.findings().verdict().open()).hasSizeGreaterThanOrEqualTo(open);

        robot.interact(trial.workspace()::undo);

        assertThat(trial.workspace().plan()).isEqualTo(before);
    }

    @Test
    void keyMakesAWaiverButNotOfWhatCannotHaveOne(FxRobot robot) {
        select(robot, false);
        robot.push(KeyCode.W);

        assertThat(trial.workspace().plan().waivers()).isEmpty();
        assertThat(trial.notices()).last().asString().contains("Only an exchange");
        assertThat(robot.lookup("#findings-waive").tryQuery()).isEmpty();

        select(robot, true);
        robot.push(KeyCode.W);

        assertThat(trial.workspace().plan().waivers()).hasSize(1);
    }
}
