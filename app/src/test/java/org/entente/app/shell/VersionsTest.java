package org.entente.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.model.Plans;
import org.entente.persistence.OpenResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.time.Duration;

/// Earlier versions: seen, compared, brought back, opened beside.
@ExtendWith(QuickHands.class)
class VersionsTest {
    private static final String NAME = Plans.brigadeExercise().exercise().name();

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

    /// A plan whose newest version is that of its making, then renamed.
    private void openRenamed() {
        window.click("start-sample").untilSees("plan-frame");
        desks.clock.advance(Duration.ofHours(2));
        window.click("inspector-name").press(KeyCode.END).type(" A").press(KeyCode.ENTER);
    }

    private void openVersions() {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H).untilSees("versions-list");
        window.until(() -> !window.list("versions-list").getItems().isEmpty(), "versions");
    }

    @Test
    void listsVersionsInZuluAndLocalTimeWithWhatTheyHold() {
        openRenamed();

        openVersions();

        assertThat(window.words())
                .contains("240412ZNOV26", "240512ANOV26", "after the first record");
    }

    @Test
    void tellsWhatWouldChange() {
        openRenamed();
        openVersions();

        window.untilReads("versions-summary", "one thing changes");

        assertThat(window.list("versions-changes").getItems())
                .singleElement()
                .asString()
                .contains("Name: %s A → %s".formatted(NAME, NAME));
    }

    @Test
    void bringsAVersionBackAsOneStepOfUndo() {
        openRenamed();
        openVersions();
        window.untilReads("versions-summary", "one thing changes");

        window.click("sheet-primary").untilGone("versions-list");

        assertThat(window.text("header-name")).isEqualTo(NAME);
        assertThat(window.text("status-undo")).contains("restore the version of 240412ZNOV26");
        window.click("status-undo");
        assertThat(window.text("header-name")).isEqualTo(NAME + " A");
    }

    @Test
    void offersNothingToRestoreWhereNothingDiffers() {
        window.click("start-sample").untilSees("plan-frame");

        openVersions();
        window.untilReads("versions-summary", "the same as the plan now");

        assertThat(window.node("sheet-primary").isDisabled()).isTrue();
    }

    @Test
    void opensAVersionAsAPlanOfItsOwn() {
        openRenamed();
        openVersions();
        window.untilReads("versions-summary", "one thing changes");

        window.click("versions-copy");
        window.until(() -> desks.library.plans().size() == 2, "two plans");

        window.untilReads("header-name", NAME + " (240412ZNOV26)");
        assertThat(desks.library.plans())
                .extracting(entry -> entry.name())
                .containsExactlyInAnyOrder(NAME + " A", NAME + " (240412ZNOV26)");
    }

    @Test
    void copyOfAProtectedPlanIsProtected() {
        var made = desks.library.create(Plans.brigadeExercise(), "Maj Berg", "oak".toCharArray());
        ((OpenResult.Opened) made).store().close();
        window.act(
                () ->
                        desks.shell
                                .doors()
                                .openNamed(
                                        Plans.brigadeExercise()
                                                .exercise()
                                                .id()
                                                .value()
                                                .toString()));
        window.untilSees("password-sheet").type("oak").press(KeyCode.ENTER).untilSees("plan-frame");
        openVersions();
        window.untilReads("versions-summary", "the same");

        window.click("versions-copy").untilSees("password-sheet");
        window.type("ash").press(KeyCode.ENTER);

        window.until(() -> desks.library.plans().size() == 2, "two plans");
        assertThat(desks.library.plans()).allMatch(entry -> entry.isLocked());
    }
}
