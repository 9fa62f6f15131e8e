package org.entente.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

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

/// Undo and redo as the hand and the eye meet them.
@ExtendWith(QuickHands.class)
class UndoGesturesTest {
    private static final String NAME = Plans.brigadeExercise().exercise().name();

    @TempDir Path folder;

    private Desks desks;
    private ShellDriver window;

    @Start
    void start(Stage stage) {
        desks = new Desks(stage, folder, Plans.brigadeExercise());
        desks.shell.start(new StartRequest.Sample());
    }

    @BeforeEach
    void open(FxRobot robot) {
        window = new ShellDriver(robot, desks.stage).untilSees("plan-frame");
    }

    private void type(String text) {
        window.click("inspector-name").press(KeyCode.END).type(text);
    }

    @Test
    void statusBarSaysWhatUndoWouldUndo() {
        assertThat(window.text("status-undo")).isEqualTo("Nothing to undo");

        type(" A");
        window.press(KeyCode.ENTER);

        assertThat(window.text("status-undo")).isEqualTo("Undo: rename “%s”".formatted(NAME));
    }

    @Test
    void clickOnItUndoesAndControlYDoesItAgain() {
        type(" A");
        window.press(KeyCode.ENTER).click("status-undo");
        assertThat(window.text("header-name")).isEqualTo(NAME);
        assertThat(window.text("status-undo")).isEqualTo("Nothing to undo");

        window.press(KeyCode.CONTROL, KeyCode.Y);

        assertThat(window.text("header-name")).isEqualTo(NAME + " A");
    }

    @Test
    void controlZInATextThatIsTypedUndoesTheTextOnly() {
        type(" A");
        window.press(KeyCode.ENTER);
        type("B");

        window.press(KeyCode.CONTROL, KeyCode.Z);

        assertThat(window.text("inspector-name")).isEqualTo(NAME + " A");
        assertThat(window.text("header-name")).isEqualTo(NAME + " A");
    }

    @Test
    void controlZInATextThatIsCommittedUndoesThePlan() {
        type(" A");
        window.press(KeyCode.ENTER);

        window.press(KeyCode.CONTROL, KeyCode.Z);

        assertThat(window.text("header-name")).isEqualTo(NAME);
        assertThat(window.text("inspector-name")).isEqualTo(NAME);
    }

    @Test
    void controlZWhileASheetIsOpenTouchesNoPlan() {
        type(" A");
        window.press(KeyCode.ENTER).press(KeyCode.CONTROL, KeyCode.K).untilSees("palette");

        window.press(KeyCode.CONTROL, KeyCode.Z);

        assertThat(window.text("header-name")).isEqualTo(NAME + " A");
    }

    @Test
    void paletteOffersUndoOnceThereIsSomethingToUndo() {
        type(" A");
        window.press(KeyCode.ENTER);

        window.press(KeyCode.CONTROL, KeyCode.K)
                .untilSees("palette")
                .type("undo")
                .until(() -> window.list("palette-results").getItems().size() == 1, "undo")
                .press(KeyCode.ENTER);

        assertThat(window.text("header-name")).isEqualTo(NAME);
    }
}
