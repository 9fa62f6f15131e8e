package org.entente.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.model.Plans;
import org.entente.persistence.StoreProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;

/// What the status bar says about the safety of the work.
@ExtendWith(QuickHands.class)
class SavingTest {
    private static final StoreProblem FULL =
            new StoreProblem.DiskFull(Path.of("/plans"), 7_000_000);

    @TempDir Path folder;

    private Desks desks;
    private HeldLibrary disk;
    private ShellDriver window;

    @Start
    void start(Stage stage) {
        desks = new Desks(stage, folder, Plans.brigadeExercise(), this::slow);
        desks.shell.start(new StartRequest.Sample());
    }

    private HeldLibrary slow(org.entente.persistence.PlanLibrary library) {
        disk = new HeldLibrary(library);
        return disk;
    }

    @BeforeEach
    void open(FxRobot robot) {
        window = new ShellDriver(robot, desks.stage).untilSees("plan-frame");
    }

    private void edit(String typed) {
        window.click("inspector-name").press(KeyCode.END).type(typed).press(KeyCode.ENTER);
    }

    private void refuse() {
        desks.library.refuse(FULL);
        edit(" 1");
        window.act(disk::letThrough).untilReads("status-save", "Not saved");
    }

    @Test
    void saysSavingUntilTheDiskHasIt() {
        edit(" 1");
        window.untilReads("status-save", "Saving one edit");
        edit(" 2");
        window.untilReads("status-save", "Saving 2 edits");

        window.act(disk::letThrough);

        window.untilReads("status-save", "Saved 0412:07Z");
        assertThat(window.sees("status-retry")).isFalse();
    }

    @Test
    void saysWhyItIsNotSavedAndSavesOnRetry() {
        refuse();
        assertThat(window.text("status-save")).contains("disk full", "one edit kept");
        assertThat(window.node("status-save").getAccessibleText()).contains("/plans", "7");

        desks.library.relent();
        window.click("status-retry");

        window.untilReads("status-save", "Saved");
        assertThat(window.sees("status-retry")).isFalse();
        assertThat(desks.library.plans().getFirst().name()).endsWith(" 1");
    }

    @Test
    void retryThatFailsAgainGoesOnSayingSo() {
        refuse();

        window.click("status-retry");

        assertThat(window.text("status-save")).contains("Not saved");
        assertThat(window.sees("status-retry")).isTrue();
    }

    @Test
    void closingAsksBeforeUnsavedWorkIsLost() {
        refuse();

        window.press(KeyCode.CONTROL, KeyCode.W).untilSees("not-saved-sheet");
        window.press(KeyCode.ESCAPE);

        assertThat(window.sees("plan-frame")).isTrue();
        assertThat(window.text("status-save")).contains("Not saved");
    }

    @Test
    void closingTriesAgainWhenTold() {
        refuse();
        window.press(KeyCode.CONTROL, KeyCode.W).untilSees("not-saved-sheet");

        desks.library.relent();
        window.click("sheet-primary");

        window.untilSees("start");
        assertThat(desks.library.plans().getFirst().name()).endsWith(" 1");
    }

    @Test
    void workGoesOnWhileTheDiskRefuses() {
        refuse();

        edit(" 2");
        window.act(disk::letThrough);

        assertThat(window.text("header-name")).endsWith(" 1 2");
        window.untilReads("status-save", "2 edits kept");
    }
}
