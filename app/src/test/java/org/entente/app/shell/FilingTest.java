package org.entente.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.model.Plans;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Filing;
import org.entente.model.plan.TaskKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;

/// Kind and responsible role of a task, changed in the inspector.
@ExtendWith(QuickHands.class)
class FilingTest {
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
        window.act(() -> desks.shell.show(Plans.ATTACK.id()));
        window.untilReads("inspector-title", "Attack");
    }

    private Filing filing() {
        return desks.shell
                .workspace()
                .plan()
                .find(Activity.class, Plans.ATTACK.id())
                .get()
                .filing();
    }

    @Test
    void choosesTheKindByKeyboardAndTakesItBack() {
        window.focus("inspector-kind").press(KeyCode.DOWN);
        var chosen = filing().kind();

        window.press(KeyCode.CONTROL, KeyCode.Z);

        assertThat(chosen).isEqualTo(TaskKind.CONFERENCE);
        assertThat(filing()).isEqualTo(Filing.NONE);
    }

    @Test
    void namesTheResponsibleRoleAndSaysWhatTheCodeStandsFor() {
        window.act(() -> window.node("inspector-responsible").requestFocus());
        window.type("ODE").press(KeyCode.ENTER);

        assertThat(filing().role()).isEqualTo("ODE");
        assertThat(window.text("inspector-responsible-beneath"))
                .isEqualTo("Officer directing the exercise");
    }
}
