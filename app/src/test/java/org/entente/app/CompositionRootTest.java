package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.settings.Folders;
import org.entente.app.shell.ShellDriver;
import org.entente.app.shell.StartRequest;
import org.entente.model.Plans;
import org.entente.model.plan.Exercise;
import org.entente.model.plan.Plan;
import org.entente.persistence.bundle.PlanPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The whole program as it is joined, on a real disk.
@ExtendWith(QuickHands.class)
class CompositionRootTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-24T04:12:07Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    private final CountDownLatch quit = new CountDownLatch(1);
    private Stage stage;

    /// Most of it is shown by a small plan as well as by the sample.
    @Start
    void start(Stage first) throws IOException {
        stage = first;
        var file = folder.resolve("first plan.entente");
        PlanPackage.write(Plans.brigadeExercise(), "Maj Berg", CLOCK, file);
        run(first, new StartRequest.Named(file.toString()));
    }

    /// The program, started anew: nothing is shared with the one before but the disk.
    private void run(Stage window, StartRequest request) {
        var folders =
                new Folders(
                        folder.resolve("settings.json"),
                        folder.resolve("plans"),
                        folder.resolve("logs"));
        new CompositionRoot(folders, Locale.ENGLISH, "Maj Berg", CLOCK)
                .shell(window, folder.resolve("logs").resolve("entente.log"), quit::countDown)
                .start(request);
    }

    private ShellDriver opened(FxRobot robot) {
        var window = new ShellDriver(robot, stage).untilSees("plan-frame");
        return window.until(
                () -> !window.text("status-findings").startsWith("Checking"), "never checked");
    }

    private static void rename(ShellDriver window) {
        window.click("inspector-name");
        window.until(() -> window.hasFocus("inspector-name"), window.focusPath());
        window.press(KeyCode.END).type(" AMENDED").press(KeyCode.ENTER);
        assertThat(window.text("header-name")).endsWith(" AMENDED");
        window.untilReads("status-save", "Saved");
    }

    @Test
    void editIsThereWhenThePlanIsOpenedAgain(FxRobot robot) {
        var window = opened(robot);
        rename(window);

        window.press(KeyCode.CONTROL, KeyCode.W).untilSees("start");
        window.until(() -> !window.list("start-plans").getItems().isEmpty(), "a plan listed")
                .focus("start-plans")
                .press(KeyCode.ENTER)
                .untilSees("plan-frame");

        assertThat(window.text("header-name")).isEqualTo("NORTHERN BRIGADE AMENDED");
    }

    @Test
    void editIsThereWhenTheProgramIsStartedAgain(FxRobot robot) throws InterruptedException {
        var window = opened(robot);
        var name = window.text("header-name");
        rename(window);

        window.press(KeyCode.CONTROL, KeyCode.Q);
        assertThat(quit.await(30, TimeUnit.SECONDS)).isTrue();
        robot.interact(
                () -> {
                    stage = new Stage();
                    run(stage, new StartRequest.Named(name + " AMENDED"));
                });

        assertThat(opened(robot).text("header-name")).isEqualTo(name + " AMENDED");
        assertThat(opened(robot).text("status-undo")).isEqualTo("Nothing to undo");
        robot.interact(stage::hide);
    }

    @Test
    void opensThePackageThatItIsStartedWith(FxRobot robot) throws IOException {
        var file = folder.resolve("received plan.entente");
        PlanPackage.write(steadyOar(), "Maj Berg", CLOCK, file);
        opened(robot).press(KeyCode.CONTROL, KeyCode.Q);

        robot.interact(
                () -> {
                    stage = new Stage();
                    run(stage, new StartRequest.Named(file.toString()));
                });

        assertThat(opened(robot).text("header-name")).isEqualTo("STEADY OAR");
        robot.interact(stage::hide);
    }

    private static Plan steadyOar() {
        var known = Plans.bare().exercise();
        return Plan.of(
                Stream.concat(
                                Plans.bare().entities().filter(one -> !one.equals(known)),
                                Stream.of(
                                        new Exercise(
                                                new Exercise.Id(new UUID(7, 7)),
                                                "STEADY OAR",
                                                known.aim(),
                                                known.type(),
                                                known.host(),
                                                known.zone(),
                                                known.notes())))
                        .toList());
    }

    @Test
    void planOpensWithItsNewPasswordAndNotWithTheOldOne(FxRobot robot) {
        var window = opened(robot);
        window.press(KeyCode.CONTROL, KeyCode.W).untilSees("start").click("start-new");
        window.type("EXERCISE STEADY OAR");
        window.act(() -> ((ComboBox<?>) window.node("new-host")).getSelectionModel().select(3));
        window.focus("new-password").type("oak").focus("new-password-again").type("oak");
        window.press(KeyCode.ENTER).untilReads("header-name", "STEADY OAR");

        window.press(KeyCode.CONTROL, KeyCode.K).untilSees("palette").type("change the passw");
        window.until(() -> window.list("palette-results").getItems().size() == 1, "command");
        window.press(KeyCode.ENTER).untilSees("password-change-sheet").type("oak");
        window.focus("password-new").type("elm").focus("password-again").type("elm");
        window.press(KeyCode.ENTER).untilGone("password-change-sheet");

        window.press(KeyCode.CONTROL, KeyCode.W).untilSees("start");
        window.until(() -> window.list("start-plans").getItems().size() == 2, "plans listed");
        window.act(() -> window.list("start-plans").getSelectionModel().select(0));
        window.focus("start-plans").press(KeyCode.ENTER).untilSees("password-sheet");
        window.type("oak").press(KeyCode.ENTER);
        window.until(() -> window.words().contains("does not fit"), "the old one is refused");
        window.type("elm").press(KeyCode.ENTER).untilReads("header-name", "STEADY OAR");
    }

    @Test
    void everyScreenOfTheSampleOpens(FxRobot robot) {
        opened(robot).press(KeyCode.CONTROL, KeyCode.Q);
        robot.interact(
                () -> {
                    stage = new Stage();
                    run(stage, new StartRequest.Sample());
                });
        var window = opened(robot);
        assertThat(window.text("header-name")).isEqualTo("NORTHERN CONCORD");

        for (var screen : new String[] {"timeline", "contingents", "findings", "export"}) {
            window.click("rail-" + screen);
            assertThat(window.sees(screen)).as(screen).isTrue();
        }
        robot.interact(stage::hide);
    }
}
