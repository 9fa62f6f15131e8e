package org.entente.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
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

/// Mission threads: how many exchanges there will be is seen before they are made, in one step.
@ExtendWith(QuickHands.class)
class ThreadDeskTest {
    @TempDir Path folder;

    private Desks desks;
    private ShellDriver window;

    @Start
    void start(Stage stage) {
        desks = new Desks(stage, folder, Plans.brigadeExercise());
        desks.shell.start(new StartRequest.Welcome());
    }

    @BeforeEach
    void look(FxRobot robot) {
        window = new ShellDriver(robot, desks.stage).untilSees("start");
        window.click("start-sample").untilSees("plan-frame");
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X).untilSees("thread-sheet");
    }

    @Test
    void countsWhatWillBeAddedAndAddsItInOneStep() {
        assertThat(window.node("sheet-primary").isDisabled()).isTrue();
        assertThat(window.text("thread-count")).isEqualTo("Nothing to add yet.");

        name("OBSERVER", "NOR, swe");
        name("FSE", "GBR");
        assertThat(window.text("thread-count")).isEqualTo("2 exchanges will be added.");
        window.click("sheet-primary");

        assertThat(window.hasOverlay()).isFalse();
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X).untilSees("thread-sheet");
        name("OBSERVER", "NOR, SWE");
        name("FSE", "GBR");
        assertThat(window.text("thread-count")).isEqualTo("Nothing to add yet.");
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X).untilSees("thread-sheet");
        name("OBSERVER", "NOR, SWE");
        name("FSE", "GBR");
        assertThat(window.text("thread-count")).isEqualTo("2 exchanges will be added.");
    }

    @Test
    void tellsWhomThePlanDoesNotKnow() {
        name("OBSERVER", "NOR, Atlantis");

        assertThat(window.words()).contains("The plan knows nobody called Atlantis.");
    }

    private void name(String role, String holders) {
        window.act(() -> ((TextField) window.node("thread-role-" + role)).setText(holders));
    }
}
