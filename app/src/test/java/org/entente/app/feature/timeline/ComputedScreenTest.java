package org.entente.app.feature.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.workspace.Theme;
import org.entente.model.Plans;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Constraint;
import org.entente.model.plan.ConstraintKind;
import org.entente.model.plan.TaskId;
import org.entente.model.plan.Timing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.time.Instant;
import java.util.List;

/// Tasks whose times are computed, in the hands of the user.
@ExtendWith(QuickHands.class)
final class ComputedScreenTest {
    private static final TaskId ARRIVAL = Plans.ARRIVAL.id();

    private Bench bench;
    private TimelineDriver timeline;
    private FxRobot robot;

    @Start
    void start(Stage stage) {
        bench =
                new Bench(
                        Plans.with(
                                Plans.brigadeExercise(), Plans.ARRIVAL.withTiming(Timing.COMPUTED)),
                        Instant.parse("2027-03-01T12:00:00Z"),
                        Theme.LIGHT,
                        1_300,
                        700);
        stage.setScene(bench.scene);
        stage.show();
    }

    @BeforeEach
    void showTheDeployment(FxRobot given) {
        robot = given;
        timeline = new TimelineDriver(robot, bench);
        robot.interact(
                () -> {
                    bench.screen.reveal(ARRIVAL);
                    bench.screen.desk().command(new TimelineCommand.GoToStartex());
                    for (int i = 0; i < 9; i++) {
                        bench.screen.desk().command(new TimelineCommand.Zoom(true));
                    }
                });
        timeline = new TimelineDriver(robot, bench);
    }

    private Item drawn() {
        return bench.screen.desk().frame().state().item(ARRIVAL).orElseThrow();
    }

    private List<Constraint> bounds() {
        return bench.workspace
                .plan()
                .constraints()
                .filter(held -> held.task().equals(ARRIVAL))
                .toList();
    }

    @Test
    void dragBindsTheStartInOneStepThatUndoTakesBack() {
        var before = drawn();

        timeline.drag(ARRIVAL, 80);

        assertThat(drawn().start()).isGreaterThan(before.start());
        assertThat(bench.journal).hasSize(1);
        assertThat(bounds())
                .singleElement()
                .extracting(Constraint::type)
                .isEqualTo(ConstraintKind.START_NO_EARLIER_THAN);
        robot.interact(() -> bench.workspace.undo());
        assertThat(drawn().start()).isEqualTo(before.start());
        assertThat(bounds()).isEmpty();
    }

    @Test
    void dragOfTheEndChangesTheWork() {
        var before = drawn();

        timeline.dragFinish(ARRIVAL, 60);

        assertThat(drawn().start()).isEqualTo(before.start());
        assertThat(drawn().end()).isGreaterThan(before.end());
        var timing = bench.workspace.plan().find(Activity.class, ARRIVAL).orElseThrow().timing();
        assertThat(timing.work()).isNotNull();
    }

    @Test
    void keysBindTheStartAndStepAfterStepIsOneBound() {
        var before = drawn();
        timeline.click(ARRIVAL);

        timeline.type(KeyCode.ALT, KeyCode.RIGHT);
        var once = drawn();
        timeline.type(KeyCode.ALT, KeyCode.RIGHT);

        assertThat(once.start()).isGreaterThan(before.start());
        assertThat(drawn().start()).isGreaterThan(once.start());
        assertThat(bounds()).hasSize(1);
    }
}
