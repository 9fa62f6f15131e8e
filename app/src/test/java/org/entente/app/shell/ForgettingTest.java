package org.entente.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.model.Plans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// Nothing holds on to a plan that was closed: who opens one after the other all day must not run
/// out of memory.
@ExtendWith(QuickHands.class)
class ForgettingTest {
    @TempDir Path folder;

    private Desks desks;
    private ShellDriver window;

    @Start
    void start(Stage shared) {
        // A window of its own: the robot keeps every event of the one that it was given.
        desks = new Desks(new Stage(), folder, Plans.brigadeExercise());
        desks.shell.start(new StartRequest.Sample());
    }

    @BeforeEach
    void open(FxRobot robot) {
        window = new ShellDriver(robot, desks.stage).untilSees("plan-frame");
    }

    /// Goes to every screen; what it shows, by the id of the screen, and the plan itself.
    private Map<String, WeakReference<Object>> everyScreen() {
        var seen = new LinkedHashMap<String, WeakReference<Object>>();
        var rail = window.node("rail");
        for (var entry : rail.lookupAll(".rail-item")) {
            var id = Objects.requireNonNull(entry.getId());
            window.act(((ToggleButton) entry)::fire);
            seen.put(id, new WeakReference<>(shown()));
        }
        seen.put("frame", new WeakReference<>(window.node("plan-frame")));
        seen.put("workspace", new WeakReference<>(desks.shell.workspace()));
        return seen;
    }

    private Node shown() {
        var host = (StackPane) window.node("screen-host");
        return host.getChildren().getFirst();
    }

    private void untilForgotten(Map<String, WeakReference<Object>> seen) {
        seen.forEach(
                (what, reference) ->
                        window.until(
                                () -> {
                                    System.gc();
                                    return reference.get() == null;
                                },
                                what + " is held"));
    }

    @Test
    void closedPlanAndItsScreensAreForgotten() {
        var seen = everyScreen();
        assertThat(seen).hasSizeGreaterThan(9);

        window.act(desks.shell::closePlan).untilSees("start");

        untilForgotten(seen);
        window.act(desks.stage::hide);
    }
}
