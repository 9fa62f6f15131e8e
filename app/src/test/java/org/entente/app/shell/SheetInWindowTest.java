package org.entente.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.model.Plans;
import org.entente.model.plan.SavedView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;

/// The timeline in the window, by its keys.
@ExtendWith(QuickHands.class)
class SheetInWindowTest {
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
        window.untilSees("timeline");
    }

    @Test
    void goesFromOneAnswerToTheNextAndBack() {
        window.press(KeyCode.CONTROL, KeyCode.F);
        assertThat(window.focusPath()).contains("timeline-search");
        window.type("conference").untilReads("timeline-found", "found");

        window.press(KeyCode.F3).untilReads("timeline-found", "1 of 2");
        window.press(KeyCode.F3).untilReads("timeline-found", "2 of 2");
        window.press(KeyCode.SHIFT, KeyCode.F3).untilReads("timeline-found", "1 of 2");
    }

    @Test
    void savesAViewByKeysAlone() {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        assertThat(window.focusPath()).contains("timeline-view-name");
        window.type("Evening").press(KeyCode.ENTER);

        assertThat(desks.shell.workspace().plan().savedViews().map(SavedView::name))
                .containsExactly("Evening");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(desks.shell.workspace().plan().savedViews()).isEmpty();
    }

    @Test
    void looksTheNextTimeAsItWasLeft() {
        window.act(
                () ->
                        ((MenuButton) window.node("timeline-group"))
                                .getItems().stream()
                                        .filter(item -> "timeline-group-place".equals(item.getId()))
                                        .forEach(MenuItem::fire));
        window.untilReads("timeline-group", "Place");

        window.act(desks.shell::closePlan).untilGone("plan-frame");
        window.act(() -> desks.shell.doors().openSample()).untilSees("plan-frame");
        window.act(() -> desks.shell.show(Plans.ATTACK.id()));

        window.untilReads("timeline-group", "Place");
        assertThat(desks.settings.settings().looks()).hasSize(1);
    }
}
