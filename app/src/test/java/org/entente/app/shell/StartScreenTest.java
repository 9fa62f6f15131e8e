package org.entente.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.model.Plans;
import org.entente.persistence.OpenResult;
import org.entente.persistence.bundle.PlanPackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Every way in, by the start screen.
@ExtendWith(QuickHands.class)
class StartScreenTest {
    private static final String SAMPLE = Plans.brigadeExercise().exercise().name();

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
    }

    @Test
    void makesANewPlanFromATemplate() {
        window.click("start-new").type("EXERCISE STEADY OAR");
        window.act(() -> ((ComboBox<?>) window.node("new-host")).getSelectionModel().select(3));

        window.click("sheet-primary").untilSees("plan-frame");

        assertThat(window.text("header-name")).isEqualTo("EXERCISE STEADY OAR");
        assertThat(desks.library.plans()).hasSize(1);
    }

    @Test
    void asksForTheHostBeforeItMakesAPlan() {
        window.click("start-new").type("EXERCISE STEADY OAR");

        window.click("sheet-primary");

        assertThat(window.words()).contains("Choose the nation that hosts the exercise.");
        assertThat(desks.library.plans()).isEmpty();
    }

    @Test
    void refusesTwoPasswordsThatDiffer() {
        window.click("start-new").type("EXERCISE STEADY OAR");
        window.act(() -> ((ComboBox<?>) window.node("new-host")).getSelectionModel().select(3));
        window.focus("new-password").type("one").focus("new-password-again").type("two");

        window.press(KeyCode.ENTER);

        assertThat(window.words()).contains("The two passwords differ. Type them again.");
        assertThat(desks.library.plans()).isEmpty();
    }

    @Test
    void opensAPackage() throws IOException {
        var file = folder.resolve("received.entente");
        PlanPackage.write(Plans.brigadeExercise(), "Maj Berg", desks.clock, file);
        desks.picker.next = file;

        window.click("start-open").untilSees("plan-frame");

        assertThat(window.text("header-name")).isEqualTo(SAMPLE);
    }

    @Test
    void namesTheFileThatIsNoPackage() throws IOException {
        desks.picker.next = Files.writeString(folder.resolve("letter.entente"), "Dear sirs");

        window.click("start-open").untilSees("notice-close");

        assertThat(window.words()).contains("letter.entente").doesNotContain("Exception");
        assertThat(window.sees("start")).isTrue();
    }

    @Test
    void staysWhereTheUserPicksNoFile() {
        window.click("start-open");

        assertThat(window.sees("start")).isTrue();
        assertThat(window.sees("notice-close")).isFalse();
    }

    @Test
    void opensTheSampleAndListsItAfterwards() {
        window.click("start-sample").untilSees("plan-frame");

        window.press(KeyCode.CONTROL, KeyCode.W).untilSees("start").untilSees("start-plans");

        window.until(() -> window.list("start-plans").getItems().size() == 1, "one plan listed");
        assertThat(window.words()).contains(SAMPLE);
    }

    @Test
    void opensAPlanOfTheLibraryByEnter() {
        var made = desks.library.create(Plans.brigadeExercise(), "Maj Berg", null);
        ((OpenResult.Opened) made).store().close();
        window.act(() -> desks.settings.change(old -> old.withLocale(Locale.FRENCH)));

        window.until(() -> !window.list("start-plans").getItems().isEmpty(), "a plan listed")
                .focus("start-plans")
                .press(KeyCode.ENTER)
                .untilSees("plan-frame");

        assertThat(window.text("header-name")).isEqualTo(SAMPLE);
    }

    @Test
    void everyGestureHasAKeyboardPath() {
        window.focus("start-sample").press(KeyCode.SPACE).untilSees("plan-frame");

        assertThat(window.text("header-name")).isEqualTo(SAMPLE);
    }
}
