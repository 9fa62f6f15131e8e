package org.entente.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.sample.OwnTemplates;
import org.entente.model.Plans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/// Planning backwards: what a move would do is seen before it is done, and undone in one step.
@ExtendWith(QuickHands.class)
class BackPlanningTest {
    @TempDir Path folder;

    private Desks desks;
    private ShellDriver window;

    @Start
    void start(Stage stage) {
        desks = new Desks(stage, folder.resolve("plans"), Plans.brigadeExercise());
        desks.shell.start(new StartRequest.Welcome());
    }

    @BeforeEach
    void look(FxRobot robot) {
        window = new ShellDriver(robot, desks.stage).untilSees("start");
        window.click("start-sample").untilSees("plan-frame");
    }

    @Test
    void showsWhatMovesBeforeItMoves() {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M).untilSees("move-sheet");

        window.act(
                () -> ((DatePicker) window.node("move-date")).setValue(LocalDate.of(2027, 3, 19)));

        window.until(() -> window.list("move-lines").getItems().size() > 10, "lines");
        assertThat(window.text("move-summary")).contains("things move");
        assertThat(window.list("move-lines").getItems())
                .anySatisfy(
                        line ->
                                assertThat(line.toString())
                                        .contains("E, 120600ZMAR27", "190600ZMAR27"));
    }

    @Test
    void movesStartexAsOneStep() {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M).untilSees("move-sheet");
        window.act(
                () -> ((DatePicker) window.node("move-date")).setValue(LocalDate.of(2027, 3, 19)));
        window.until(() -> !window.node("sheet-primary").isDisabled(), "the button");

        window.click("sheet-primary");

        assertThat(window.hasOverlay()).isFalse();
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M).untilSees("move-sheet");
        assertThat(((DatePicker) window.node("move-date")).getValue())
                .isEqualTo(LocalDate.of(2027, 3, 12));
    }

    @Test
    void proposesDatesAndPutsAPhaseOnTheChosenOne() {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D).untilSees("find-sheet");

        window.until(() -> window.list("find-list").getItems().size() > 5, "proposals");
        assertThat(window.list("find-list").getItems().getFirst().toString())
                .contains("no calendar");

        window.click("sheet-primary");
        assertThat(window.hasOverlay()).isFalse();
    }

    @Test
    void stopsLookingForDatesWhenItIsEnoughAndKeepsWhatWasFound() {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D).untilSees("find-sheet");
        window.until(() -> window.list("find-list").getItems().size() > 5, "proposals");
        var some = window.list("find-list").getItems().size();

        window.act(
                () -> ((DatePicker) window.node("find-until")).setValue(LocalDate.of(9000, 1, 1)));
        window.until(() -> !window.node("find-enough").isDisabled(), "a long search");
        var title = window.text("find-summary");
        window.click("find-enough");

        window.until(() -> !window.text("find-summary").equals(title), "what was found");
        assertThat(window.node("find-enough").isDisabled()).isTrue();
        assertThat(window.list("find-list").getItems()).isNotEmpty();
        assertThat(window.list("find-list").getItems().size())
                .as("not all weeks of seven thousand years, after %d of sixteen", some)
                .isLessThan(300_000);

        window.press(KeyCode.ESCAPE);
        assertThat(window.hasOverlay()).isFalse();
    }

    @Test
    void savesThePlanAsATemplateFromWhichAnotherIsMade() throws IOException {
        window.press(KeyCode.CONTROL, KeyCode.K)
                .untilSees("palette")
                .type("save as template")
                .until(() -> !window.list("palette-results").getItems().isEmpty(), "the command")
                .press(KeyCode.ENTER)
                .untilSees("save-template-name");

        window.focus("save-template-name").press(KeyCode.CONTROL, KeyCode.A).type("--");
        window.click("sheet-primary");
        assertThat(window.hasOverlay()).as("a name without a letter").isTrue();

        window.focus("save-template-name").press(KeyCode.CONTROL, KeyCode.A).type("Our CPX");
        window.click("sheet-primary");

        assertThat(window.hasOverlay()).isFalse();
        var own = OwnTemplates.beside(folder.resolve("plans"));
        window.until(() -> own.has("Our CPX"), "the template on the disk");
        assertThat(own.list(Locale.ENGLISH).templates())
                .extracting(template -> template.name(Locale.ENGLISH))
                .containsExactly("Our CPX");
        assertThat(own.list(Locale.ENGLISH).broken()).isEmpty();
    }
}
