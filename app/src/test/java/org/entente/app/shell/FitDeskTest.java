package org.entente.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.label.Notes;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Plan;
import org.entente.persistence.bundle.PlanPackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The fit of the last exercise: what would come is seen before it comes, in one step.
@ExtendWith(ApplicationExtension.class)
class FitDeskTest {
    @TempDir Path folder;

    private Desks desks;
    private ShellDriver window;

    @Start
    void start(Stage stage) {
        desks = new Desks(stage, folder, Plans.brigadeExercise());
        desks.shell.start(new StartRequest.Welcome());
    }

    @BeforeEach
    void look(FxRobot robot) throws IOException {
        desks.picker.next = folder.resolve("last.entente");
        PlanPackage.write(last(), "Maj Vik", desks.clock, folder.resolve("last.entente"));
        window = new ShellDriver(robot, desks.stage).untilSees("start");
        window.click("start-sample").untilSees("plan-frame");
    }

    private static Plan last() {
        return Plans.with(
                Plans.brigadeExercise(),
                new CisSystem(
                        new CisSystem.Id(Things.id("Old radio")),
                        "Old radio",
                        new CisSystem.Make("", "v1", ""),
                        new CisSystem.Station(Plans.TELEMARK.id(), null, 1, null),
                        List.of(),
                        Notes.PLAIN));
    }

    @Test
    void showsWhatWouldComeAndTakesItOverInOneStep() {
        open();
        assertThat(lines()).containsExactly("New: Old radio");
        window.click("sheet-primary");

        assertThat(window.hasOverlay()).isFalse();
        open();
        assertThat(lines()).containsExactly("Old radio is here as it was.");
        assertThat(window.node("sheet-primary").isDisabled()).isTrue();
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        open();
        assertThat(lines()).containsExactly("New: Old radio");
    }

    private void open() {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G)
                .untilSees("fit-sheet")
                .click("fit-file")
                .until(() -> !lines().isEmpty(), "what would come");
    }

    private List<String> lines() {
        return window.list("fit-lines").getItems().stream().map(Object::toString).toList();
    }
}
