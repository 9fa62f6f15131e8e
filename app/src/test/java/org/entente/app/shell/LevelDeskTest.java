package org.entente.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.activity;
import static org.entente.model.Things.assignment;
import static org.entente.model.Things.days;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.model.Plans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;

/// Levelling: what moves is seen before it moves, and is one step of undo.
@ExtendWith(QuickHands.class)
class LevelDeskTest {
    @TempDir Path folder;

    private Desks desks;
    private ShellDriver window;

    @Start
    void start(Stage stage) {
        var drill = activity("Drill", days("D", 7, 8));
        var shoot = activity("Shoot", days("D", 7, 8));
        desks =
                new Desks(
                        stage,
                        folder,
                        Plans.with(
                                Plans.brigadeExercise(),
                                drill,
                                shoot,
                                assignment(drill.id(), Plans.COMMANDO.id()),
                                assignment(shoot.id(), Plans.COMMANDO.id())));
        desks.shell.start(new StartRequest.Welcome());
    }

    @BeforeEach
    void look(FxRobot robot) {
        window = new ShellDriver(robot, desks.stage).untilSees("start");
        window.click("start-sample").untilSees("plan-frame");
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L).untilSees("level-sheet");
    }

    @Test
    void showsWhatMovesAndMovesItAsOneStep() {
        window.until(() -> !window.node("sheet-primary").isDisabled(), "the button");
        assertThat(window.text("level-summary")).startsWith("One activity moves");
        assertThat(window.list("level-lines").getItems()).hasSize(1);

        window.press(KeyCode.ENTER);

        assertThat(window.hasOverlay()).isFalse();
        assertThat(window.text("status-undo")).contains("Level one activity");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.text("status-undo")).isEqualTo("Nothing to undo");
    }

    @Test
    void changesNothingWhenItIsClosed() {
        window.press(KeyCode.ESCAPE);

        assertThat(window.hasOverlay()).isFalse();
        assertThat(window.text("status-undo")).isEqualTo("Nothing to undo");
    }
}
