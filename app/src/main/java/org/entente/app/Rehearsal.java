package org.entente.app;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.entente.app.cli.Console;
import org.entente.app.cli.ExitCode;
import org.entente.app.problem.LogFile;
import org.entente.app.shell.StartRequest;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Runs the program for show and puts it away again: the sample on paper, then in the window. The
/// installer records what that loads; the log says how long the window took.
public final class Rehearsal {
    /// Frames to let pass on each screen, so that what comes late is recorded too.
    private static final int ENCORE = 30;

    private static final long SECONDS = 60;

    private final CompositionRoot root = CompositionRoot.ofProcess();

    private Rehearsal() {}

    public static void main(String[] arguments) throws InterruptedException {
        new Rehearsal().run(arguments.length == 0);
    }

    private void run(boolean onPaper) throws InterruptedException {
        var code = ExitCode.FINE;
        if (onPaper) {
            code = new PaperTrial(root, Console.ofProcess()).run();
        }
        window();
        System.exit(code.number());
    }

    private void window() throws InterruptedException {
        var log = LogFile.start(root.folders().logs());
        var finished = new CountDownLatch(1);
        Platform.startup(
                () -> {
                    var stage = new Stage();
                    root.shell(stage, log, finished::countDown).start(new StartRequest.Sample());
                    new Curtain(stage).start();
                });
        if (!finished.await(SECONDS, TimeUnit.SECONDS)) {
            System.getLogger(Rehearsal.class.getName())
                    .log(System.Logger.Level.WARNING, "the window did not end by itself");
        }
    }

    /// Once the plan shows, goes from screen to screen and then closes the window.
    private static final class Curtain extends AnimationTimer {
        private final Stage stage;
        private final Deque<ToggleButton> screens = new ArrayDeque<>();
        private int frames;

        Curtain(Stage stage) {
            this.stage = stage;
        }

        @Override
        public void handle(long now) {
            if (stage.getScene().lookup("#plan-frame") == null) {
                return;
            }
            frames++;
            if (frames == 2) {
                tellTime();
                stage.getScene()
                        .getRoot()
                        .lookupAll("#rail .toggle-button")
                        .forEach(button -> screens.add((ToggleButton) button));
            } else if (frames % ENCORE == 0 && !screens.isEmpty()) {
                screens.removeFirst().fire();
            } else if (frames % ENCORE == 0) {
                stop();
                stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            }
        }

        private static void tellTime() {
            var process = ProcessHandle.current().info();
            var begun = process.startInstant().orElseGet(Instant::now);
            var spent = process.totalCpuDuration().orElse(Duration.ZERO);
            System.getLogger(Rehearsal.class.getName())
                    .log(
                            System.Logger.Level.INFO,
                            "usable after {0,number,#} ms and {1,number,#} CPU-ms",
                            Duration.between(begun, Instant.now()).toMillis(),
                            spent.toMillis());
        }
    }
}
