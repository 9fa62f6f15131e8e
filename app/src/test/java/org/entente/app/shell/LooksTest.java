package org.entente.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.settings.ThemeChoice;
import org.entente.app.workspace.Density;
import org.entente.model.Plans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.Locale;

/// Language, theme and row height, changed while a plan is open.
@ExtendWith(QuickHands.class)
class LooksTest {
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

    @SuppressWarnings("unchecked")
    private <T> void choose(String box, T item) {
        window.press(KeyCode.CONTROL, KeyCode.COMMA).untilSees("settings-sheet");
        window.act(() -> ((ComboBox<T>) window.node(box)).setValue(item));
    }

    private String sheets() {
        return String.join(" ", desks.stage.getScene().getStylesheets());
    }

    private boolean is(String density) {
        return desks.stage
                .getScene()
                .getRoot()
                .getPseudoClassStates()
                .contains(PseudoClass.getPseudoClass(density));
    }

    @Test
    void frenchHoldsAtOnceAndEnglishAgain() {
        assertThat(window.words()).contains("Timeline", "Nothing to undo");

        choose("settings-language", Locale.FRENCH);
        window.untilReads("status-undo", "Rien à annuler");
        assertThat(window.words()).contains("Réglages", "Chronologie").doesNotContain("Timeline");

        window.press(KeyCode.ESCAPE);
        choose("settings-language", Locale.ENGLISH);
        window.untilReads("status-undo", "Nothing to undo");
    }

    @Test
    void anotherLanguageKeepsThePlanItsUndoAndTheScreen() {
        window.click("inspector-name").press(KeyCode.END).type(" A").press(KeyCode.ENTER);
        window.click("rail-findings");

        choose("settings-language", Locale.FRENCH);
        window.untilReads("status-undo", "Annuler");

        assertThat(window.text("header-name")).endsWith(" A");
        assertThat(window.sees("findings-list")).isTrue();
    }

    @Test
    void darkThemeChangesTokensAndBaseAndTheScreens() {
        var light = Application.getUserAgentStylesheet();
        assertThat(sheets()).contains("light.css");

        choose("settings-theme", ThemeChoice.DARK);

        assertThat(sheets()).contains("dark.css").doesNotContain("light.css");
        assertThat(Application.getUserAgentStylesheet()).isNotEqualTo(light);

        choose("settings-theme", ThemeChoice.LIGHT);

        assertThat(sheets()).contains("light.css");
        assertThat(Application.getUserAgentStylesheet()).isEqualTo(light);
    }

    @Test
    void systemThemeIsThatOfTheDesktop() {
        choose("settings-theme", ThemeChoice.DARK);

        choose("settings-theme", ThemeChoice.SYSTEM);

        assertThat(sheets()).contains("light.css");
    }

    @Test
    void rowHeightIsToldToTheStyleSheetsAndToTheScreens() {
        assertThat(is("normal")).isTrue();

        choose("settings-density", Density.COMPACT);

        assertThat(is("compact")).isTrue();
        assertThat(is("normal")).isFalse();
    }

    @Test
    void choicesOutliveTheProgram() {
        choose("settings-density", Density.TOUCH);

        window.until(() -> folder.resolve("settings.json").toFile().exists(), "saved");
        assertThat(folder.resolve("settings.json")).content().contains("TOUCH");
    }
}
