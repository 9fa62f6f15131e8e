package org.entente.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ProgressBar;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.concurrent.Background;
import org.entente.model.Plans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Jobs in the status bar.
@ExtendWith(QuickHands.class)
class TasksTest {
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicBoolean sawCancel = new AtomicBoolean();
    private final AtomicBoolean reported = new AtomicBoolean();

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

    /// Works until it is told to end or to stop.
    private void start(String name) {
        desks.background.startOnDisk(
                new Background.Job<>(
                        name,
                        progress -> {
                            progress.report(0.4);
                            while (!progress.isCancelled()
                                    && !end.await(5, TimeUnit.MILLISECONDS)) {
                                Thread.onSpinWait();
                            }
                            sawCancel.set(progress.isCancelled());
                            return name;
                        },
                        _ -> reported.set(true),
                        failure -> {
                            throw new IllegalStateException(failure);
                        }));
    }

    @Test
    void tellsWhatRunsAndHowFarItIs(FxRobot robot) {
        start("Writing the PDF");
        window.untilReads("status-tasks", "One task running");

        window.click("status-tasks");

        var bar = robot.lookup(".task .progress-bar").queryAs(ProgressBar.class);
        window.until(() -> bar.getProgress() == 0.4, "progress");
        assertThat(robot.lookup("Writing the PDF").tryQuery()).isPresent();
        end.countDown();
        window.untilGone("status-tasks");
        assertThat(reported).isTrue();
    }

    @Test
    void cancelStopsTheTaskAndNothingComesOfIt(FxRobot robot) {
        start("Writing the PDF");
        window.untilReads("status-tasks", "One task running").click("status-tasks");

        robot.clickOn("#task-cancel");

        window.untilGone("status-tasks");
        assertThat(sawCancel).isTrue();
        assertThat(reported).isFalse();
    }

    @Test
    void countsThem() {
        start("One");
        start("Two");

        window.untilReads("status-tasks", "2 tasks running");

        end.countDown();
        window.untilGone("status-tasks");
    }
}
