package org.entente.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.label.Notes;
import org.entente.model.match.Direction;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Exercise;
import org.entente.model.plan.Plan;
import org.entente.persistence.OpenResult;
import org.entente.persistence.PlanLibrary;
import org.entente.persistence.bundle.PlanPackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The fit of the last exercise: what would come is seen before it comes, in one step.
@ExtendWith(QuickHands.class)
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
        return last(Direction.TX_RX);
    }

    private static Plan last(Direction way) {
        var port = new CisSystem.Port("1", "HF", null, List.of()).withDirection(way);
        return Plans.with(
                Plans.brigadeExercise(),
                new CisSystem(
                        new CisSystem.Id(Things.id("Old radio")),
                        "Old radio",
                        new CisSystem.Make("", "v1", ""),
                        new CisSystem.Station(Plans.TELEMARK.id(), null, 1, null),
                        List.of(port),
                        Notes.PLAIN));
    }

    @Test
    void showsWhatWouldComeAndTakesItOverInOneStep(FxRobot robot) {
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
        window.press(KeyCode.ESCAPE);
        takesItOutOfTheLibraryToo(robot);
    }

    /// The same as an exercise of its own.
    private static Plan renamed(Plan plan) {
        var old = plan.exercise();
        var other =
                new Exercise(
                        new Exercise.Id(Things.id("last")),
                        "LAST CONCORD",
                        old.aim(),
                        old.type(),
                        old.host(),
                        old.zone(),
                        old.notes());
        return Plans.with(
                Plan.EMPTY,
                plan.entities()
                        .map(one -> one instanceof Exercise ? other : one)
                        .toArray(Entity[]::new));
    }

    /// The last exercise as a plan among the others.
    private void takesItOutOfTheLibraryToo(FxRobot robot) {
        var kept = desks.library.create(renamed(last()), "Maj Vik", null);
        assertThat(kept)
                .isInstanceOfSatisfying(OpenResult.Opened.class, one -> one.store().close());
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G).untilSees("fit-sheet");
        var plans = robot.lookup("#fit-plan").<PlanLibrary.Entry>queryComboBox();
        window.until(() -> plans.getItems().size() > 1, "the plans of the library");
        var last =
                plans.getItems().stream()
                        .filter(one -> one.name().equals("LAST CONCORD"))
                        .findFirst()
                        .orElseThrow();
        robot.interact(() -> plans.setValue(last));
        window.until(() -> !lines().isEmpty(), "what would come");

        assertThat(lines()).containsExactly("New: Old radio");
        assertThat(window.text("fit-origin")).contains("LAST CONCORD");
        window.click("sheet-primary");
        assertThat(window.hasOverlay()).isFalse();
    }

    @Test
    void tellsWhichWayAPortThatIsHereWouldWork() throws IOException {
        open();
        window.click("sheet-primary");
        PlanPackage.write(
                last(Direction.RX), "Maj Vik", desks.clock, folder.resolve("last.entente"));

        open();

        assertThat(lines())
                .containsExactly(
                        "Old radio is here: one statement would be filled in, none differs.",
                        "Old radio, port 1, would get: receives only.");
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
