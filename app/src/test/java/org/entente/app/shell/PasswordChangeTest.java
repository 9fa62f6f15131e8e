package org.entente.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.model.Plans;
import org.entente.persistence.OpenResult;
import org.entente.persistence.PlanLibrary;
import org.entente.persistence.StoreProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;

@ExtendWith(QuickHands.class)
class PasswordChangeTest {
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

    private void change(String old, String fresh, String again) {
        window.act(() -> desks.shell.tools().orElseThrow().changePassword())
                .untilSees("password-change-sheet")
                .type(old);
        window.focus("password-new").type(fresh).focus("password-again").type(again);
        window.press(KeyCode.ENTER);
    }

    @Test
    void changesThePassword() {
        change("oak", "elm", "elm");

        window.untilGone("password-change-sheet");
        assertThat(desks.passwords.word).isEqualTo("elm");
        assertThat(window.words()).contains("The password is changed.");
    }

    @Test
    void saysThatThePresentPasswordIsWrongAndTakesItAgain() {
        change("ash", "elm", "elm");

        window.until(() -> window.words().contains("not the present password"), "complaint");
        assertThat(window.text("password-old")).isEmpty();
        window.type("oak").press(KeyCode.ENTER).untilGone("password-change-sheet");
        assertThat(desks.passwords.word).isEqualTo("elm");
    }

    @Test
    void refusesTwoThatDifferAndABlankOne() {
        change("oak", "elm", "elmm");
        assertThat(window.words()).contains("The two passwords differ.");
        window.press(KeyCode.ESCAPE);

        change("oak", "", "");

        assertThat(window.words()).contains("Type the new password.");
        assertThat(desks.passwords.word).isEqualTo("oak");
    }

    private void protect(String password) {
        desks.passwords.isProtecting = false;
        window.act(() -> desks.shell.tools().orElseThrow().changePassword())
                .untilSees("password-first-sheet")
                .type(password);
        window.focus("password-again").type(password).press(KeyCode.ENTER);
        window.until(() -> window.words().contains("protected by its password"), "protection");
    }

    @Test
    void protectsAPlanThatHasNoPasswordAndOpensItAgain() {
        protect("oak");

        assertThat(desks.library.plans().getFirst().isLocked()).isTrue();
        assertThat(window.sees("plan-frame")).isTrue();
        window.act(() -> desks.shell.closePlan()).untilGone("plan-frame");
        assertThat(reopened(null)).isInstanceOf(OpenResult.Failed.class);
        assertThat(reopened("oak")).isInstanceOf(OpenResult.Opened.class);
    }

    private OpenResult reopened(@Nullable String password) {
        var id = desks.library.plans().getFirst().id();
        return desks.library.open(
                id, PlanLibrary.Access.READ, password == null ? null : password.toCharArray());
    }

    @Test
    void takesThePasswordAwayOnceItFits() {
        protect("oak");
        desks.passwords.isProtecting = true;

        window.act(() -> desks.shell.tools().orElseThrow().changePassword())
                .untilSees("password-change-sheet")
                .type("ash");
        window.focus("password-remove").press(KeyCode.SPACE);
        window.until(() -> window.words().contains("not the present password"), "complaint");
        assertThat(desks.library.plans().getFirst().isLocked()).isTrue();
        window.focus("password-old").type("oak");
        window.focus("password-remove").press(KeyCode.SPACE);

        window.until(() -> window.words().contains("The password is removed"), "removal");
        assertThat(desks.library.plans().getFirst().isLocked()).isFalse();
        assertThat(window.sees("plan-frame")).isTrue();
    }

    @Test
    void staysAsItIsWhenTheDiskRefuses() {
        desks.passwords.isProtecting = false;
        desks.library.refuse(new StoreProblem.DiskFull(Path.of("/memory"), 0));

        window.act(() -> desks.shell.tools().orElseThrow().changePassword())
                .untilSees("password-first-sheet")
                .type("oak");
        window.focus("password-again").type("oak").press(KeyCode.ENTER);

        window.untilSees("notice-close").untilSees("plan-frame");
        assertThat(desks.library.plans().getFirst().isLocked()).isFalse();
    }
}
