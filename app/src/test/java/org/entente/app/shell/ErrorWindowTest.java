package org.entente.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.entente.app.QuickHands;
import org.entente.app.problem.ErrorCode;
import org.entente.model.Plans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;

/// The last resort: an error of the program.
@ExtendWith(QuickHands.class)
class ErrorWindowTest {
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

    private final IllegalStateException failure = new IllegalStateException("planted");

    private void fail(Throwable planted) {
        desks.shell.errors().uncaughtException(Thread.currentThread(), planted);
        window.act(() -> {});
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextField.class).getText();
    }

    @Test
    void showsTheCodeOfTheErrorAndThatTheWorkIsSafe(FxRobot robot) {
        fail(failure);

        assertThat(text(robot, "#error-code")).isEqualTo(ErrorCode.of(failure).value());
        assertThat(robot.lookup("#error-window").lookup(".label").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .anySatisfy(words -> assertThat(words).contains("journal"))
                .anySatisfy(words -> assertThat(words).contains("entente.log"))
                .noneSatisfy(words -> assertThat(words).contains("planted"));
        robot.clickOn("#error-close");
    }

    @Test
    void copiesCodeAndDetails(FxRobot robot) {
        fail(failure);

        robot.clickOn("#error-copy");

        window.act(
                () ->
                        assertThat(Clipboard.getSystemClipboard().getString())
                                .startsWith(ErrorCode.of(failure).value())
                                .contains("planted", "    at " + getClass().getName()));
        robot.clickOn("#error-close");
    }

    @Test
    void isOneWindowHoweverManyErrorsThereAre(FxRobot robot) {
        fail(failure);
        fail(new IllegalArgumentException("another"));
        fail(new IllegalArgumentException("and another"));

        assertThat(text(robot, "#error-code")).isEqualTo(ErrorCode.of(failure).value());
        assertThat(robot.lookup("#error-window").lookup(".label").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("2 more errors since.");
        assertThat(Window.getWindows()).hasSize(2);
        robot.clickOn("#error-close");
    }

    @Test
    void wearsTheMarkingOfThePlan(FxRobot robot) {
        fail(failure);

        assertThat(robot.lookup("#error-banner-top").queryAs(Labeled.class).getText())
                .isEqualTo(window.text("banner-top"));
        robot.clickOn("#error-close");
    }

    @Test
    void workGoesOnAfterwards(FxRobot robot) {
        fail(failure);

        robot.clickOn("#error-close");

        assertThat(window.click("rail-timeline").sees("timeline")).isTrue();
    }
}
