package org.entente.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.problem.Notifier;
import org.entente.model.Plans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.List;

/// Notices, and the round that F6 makes through the parts of the window.
@ExtendWith(QuickHands.class)
class NoticesTest {
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

    private void warn(String text) {
        window.act(() -> ((NoticeStack) window.node("notices")).warn(text));
    }

    private void goRoundTo(String part) {
        for (int i = 0; i < 7 && !window.focusPath().contains(part); i++) {
            window.press(KeyCode.F6);
        }
    }

    @Test
    void newsTakesNoFocus() {
        window.focus("rail-timeline");

        warn("The disk is nearly full.");

        assertThat(window.hasFocus("rail-timeline")).isTrue();
        assertThat(window.words()).contains("The disk is nearly full.");
    }

    @Test
    void newsCoversNoButtonOfTheStatusBar() {
        window.click("inspector-name").press(KeyCode.END).type(" A").press(KeyCode.ENTER);
        warn("The disk is nearly full.");

        window.click("status-undo");

        assertThat(window.text("header-name")).isEqualTo("NORTHERN BRIGADE");
    }

    @Test
    void f6ReachesANoticeAndEscapeDismissesIt() {
        warn("The disk is nearly full.");

        goRoundTo("/notices");
        assertThat(window.focusPath()).contains("/notices");
        window.press(KeyCode.ESCAPE);

        assertThat(window.words()).doesNotContain("The disk is nearly full.");
    }

    @Test
    void keyboardIsNotLostWithTheNoticeThatHadIt() {
        window.focus("rail-timeline");
        warn("The disk is nearly full.");
        goRoundTo("/notices");

        window.press(KeyCode.ESCAPE);

        assertThat(window.focusPath()).isNotEmpty();
        window.press(KeyCode.F6);
        assertThat(window.focusPath()).contains("/plan-frame");
    }

    @Test
    void actionOfANoticeIsPressedByTheKeyboard() {
        var done = new boolean[1];
        window.act(
                () ->
                        ((NoticeStack) window.node("notices"))
                                .show(
                                        new Notifier.Notice(
                                                Notifier.Tone.WARNING,
                                                "Something waits.",
                                                List.of(
                                                        new Notifier.Action(
                                                                "Do it", () -> done[0] = true)))));

        goRoundTo("/notices");
        window.press(KeyCode.SPACE);

        assertThat(done[0]).isTrue();
        assertThat(window.words()).doesNotContain("Something waits.");
    }

    @Test
    void f6GoesRoundEveryPartOfTheWindowAndShiftF6Back() {
        window.focus("header-menu");

        window.press(KeyCode.F6);
        assertThat(window.focusPath()).contains("/rail");
        window.press(KeyCode.F6);
        assertThat(window.focusPath()).contains("/screen-host");
        window.press(KeyCode.F6);
        assertThat(window.focusPath()).contains("/inspector");
        window.press(KeyCode.F6);
        assertThat(window.focusPath()).contains("/status-bar");
        window.press(KeyCode.F6);
        assertThat(window.focusPath()).contains("/header");
        window.press(KeyCode.SHIFT, KeyCode.F6);
        assertThat(window.focusPath()).contains("/status-bar");
    }
}
