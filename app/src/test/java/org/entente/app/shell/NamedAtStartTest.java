package org.entente.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.model.Plans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;

/// A start with a plan that is not there.
@ExtendWith(QuickHands.class)
class NamedAtStartTest {
    @TempDir Path folder;

    private Desks desks;

    @Start
    void start(Stage stage) {
        desks = new Desks(stage, folder, Plans.brigadeExercise());
        desks.shell.start(new StartRequest.Named("No such plan"));
    }

    @Test
    void endsAtTheStartScreenWhichSaysWhy(FxRobot robot) {
        var window = new ShellDriver(robot, desks.stage).untilSees("start");

        window.untilSees("notice-close");

        assertThat(window.words()).contains("neither a file nor a plan", "No such plan");
    }
}
