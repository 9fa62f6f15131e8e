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

@ExtendWith(QuickHands.class)
class PaletteTest {
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

    private void search(String text) {
        window.press(KeyCode.CONTROL, KeyCode.K)
                .untilSees("palette")
                .type(text)
                .until(() -> window.list("palette-results").getItems().size() == 1, "one match");
    }

    @Test
    void enterCarriesOutTheCommandThatWasFound(FxRobot robot) {
        robot.interact(() -> desks.stage.setHeight(640));
        search("keyboard short");

        window.press(KeyCode.ENTER);

        assertThat(window.sees("palette")).isFalse();
        assertThat(window.sees("keys-sheet")).isTrue();
        var sheet = robot.lookup("#keys-sheet").query();
        var bounds = sheet.localToScene(sheet.getLayoutBounds());
        assertThat(bounds.getMinY()).as("below the banner").isGreaterThanOrEqualTo(20);
        assertThat(bounds.getMaxY())
                .as("above the banner")
                .isLessThanOrEqualTo(desks.stage.getScene().getHeight() - 20);
        assertThat(window.hasFocus("keys-scroll")).isTrue();
    }

    @Test
    void enterJumpsToTheThingThatWasFound() {
        search("river cross");

        window.press(KeyCode.ENTER).untilReads("inspector-title", "River crossing");

        assertThat(window.sees("palette")).isFalse();
    }

    @Test
    void escapeGivesTheKeyboardBackWhereItCameFrom() {
        window.focus("rail-overview");

        window.press(KeyCode.CONTROL, KeyCode.K).untilSees("palette").press(KeyCode.ESCAPE);

        assertThat(window.sees("palette")).isFalse();
        assertThat(window.hasFocus("rail-overview")).isTrue();
    }

    @Test
    void clickOnTheSearchLineOpensItToo() {
        window.click("header-search");

        assertThat(window.hasFocus("palette-query")).isTrue();
    }

    @Test
    void offersNoCommandThatIsImpossibleNow() {
        window.press(KeyCode.CONTROL, KeyCode.K)
                .untilSees("palette")
                .type("undo")
                .until(() -> window.list("palette-results").getItems().isEmpty(), "no undo yet");
    }

    @Test
    void arrowsChooseAmongTheMatches() {
        window.press(KeyCode.CONTROL, KeyCode.K)
                .untilSees("palette")
                .until(() -> window.list("palette-results").getItems().size() > 2, "matches");

        window.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.UP);

        assertThat(window.list("palette-results").getSelectionModel().getSelectedIndex())
                .isEqualTo(1);
    }
}
