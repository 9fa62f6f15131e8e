package org.entente.app.feature.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.workspace.Theme;
import org.entente.model.Plans;
import org.entente.model.plan.Activity;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.TaskId;
import org.entente.model.time.When;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

@ExtendWith(QuickHands.class)
final class TimelineScreenTest {
    private static final TaskId ARRIVAL = Plans.ARRIVAL.id();

    private Bench bench;
    private TimelineDriver timeline;
    private FxRobot robot;

    @Start
    void start(Stage stage) {
        bench =
                new Bench(
                        Plans.brigadeExercise(),
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

    @Test
    void dragMovesInOneStepThatUndoTakesBack() {
        var before = timeline.span(ARRIVAL);

        timeline.drag(ARRIVAL, 80);

        var after = timeline.span(ARRIVAL);
        assertThat(after.start()).isAfter(before.start());
        assertThat(after.length()).isEqualTo(before.length());
        assertThat(bench.journal).hasSize(1);
        robot.interact(() -> bench.workspace.undo());
        assertThat(timeline.span(ARRIVAL)).isEqualTo(before);
    }

    @Test
    void dragKeepsTheAnchor() {
        timeline.drag(ARRIVAL, 80);

        var moved = bench.workspace.plan().find(Activity.class, ARRIVAL).orElseThrow();
        assertThat(moved.timeframe().start()).isInstanceOf(When.Relative.class);
        assertThat(moved.timeframe().finish()).isInstanceOf(When.Relative.class);
    }

    @Test
    void dragOfTheEndChangesTheLength() {
        var before = timeline.span(ARRIVAL);

        timeline.dragFinish(ARRIVAL, 60);

        var after = timeline.span(ARRIVAL);
        assertThat(after.start()).isEqualTo(before.start());
        assertThat(after.end()).isAfter(before.end());
    }

    @Test
    void escapeTakesTheBarBack() {
        var before = timeline.span(ARRIVAL);

        timeline.hold(ARRIVAL, 80);
        assertThat(timeline.isCardShown()).isTrue();
        timeline.type(KeyCode.ESCAPE);
        timeline.release();

        assertThat(timeline.span(ARRIVAL)).isEqualTo(before);
        assertThat(bench.journal).isEmpty();
    }

    @Test
    void refusedEditTellsWhyAndChangesNothing() {
        var before = timeline.span(ARRIVAL);

        timeline.dragFinish(ARRIVAL, -400);

        assertThat(timeline.refusal()).contains("Arrival of the commandos");
        assertThat(timeline.span(ARRIVAL)).isEqualTo(before);
        assertThat(bench.journal).isEmpty();
    }

    @Test
    void renamesInPlace() {
        timeline.click(ARRIVAL);
        timeline.type(KeyCode.F2);
        timeline.write("Landing");
        timeline.type(KeyCode.ENTER);

        assertThat(bench.workspace.plan().find(Activity.class, ARRIVAL).orElseThrow().name())
                .isEqualTo("Landing");
    }

    @Test
    void keyboardAloneFindsMovesAndRemoves() {
        timeline.click(ARRIVAL);
        var before = timeline.span(ARRIVAL);

        timeline.type(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(timeline.span(ARRIVAL).start()).isAfter(before.start());

        timeline.type(KeyCode.DOWN);
        assertThat(timeline.spoken()).contains("Integration of the brigade", "selected");
        timeline.type(KeyCode.DELETE);
        assertThat(bench.workspace.plan().has(Plans.INTEGRATION.id())).isFalse();
    }

    @Test
    void rendersTheSameFrameAlikeAndPaintsNothingTwice() {
        var painted = bench.view().paintings();

        robot.interact(
                () -> {
                    bench.screen.desk().tick();
                    bench.screen.desk().tick();
                });
        timeline = new TimelineDriver(robot, bench);

        assertThat(bench.view().paintings()).isEqualTo(painted);
    }

    @Test
    void groupsByWhatTheUserChooses() {
        timeline.click("timeline-group");
        timeline.click("timeline-group-place");

        assertThat(bench.screen.desk().frame().state().arrangement().grouping())
                .isEqualTo(Grouping.PLACE);
    }

    @Test
    void enterAsksForTheInspector() {
        var asked = new AtomicInteger();
        robot.interact(() -> bench.session.whenInspected(asked::incrementAndGet));
        timeline.click(ARRIVAL);

        robot.push(KeyCode.ENTER);

        assertThat(asked).hasValue(1);
        assertThat(bench.session.onlySelected()).contains(ARRIVAL);
    }

    @Test
    void buttonAddsAnActivityWhereTheUserLooksAndSelectsIt() {
        var before = bench.workspace.plan().count(EntityKind.ACTIVITY);

        timeline.click("timeline-add");

        assertThat(bench.workspace.plan().count(EntityKind.ACTIVITY)).isEqualTo(before + 1);
        assertThat(bench.session.onlySelected()).containsInstanceOf(Activity.Id.class);
    }

    @Test
    void planWithoutTasksSaysWhatToDoNextUntilThereIsOne() {
        robot.interact(
                () -> {
                    var empty = new Bench(Plans.bare(), Plans.STARTEX, Theme.LIGHT, 1_000, 600);
                    empty.scene.snapshot(null);
                    var help = empty.scene.lookup("#timeline-empty");
                    assertThat(help.isVisible()).isTrue();

                    ((Button) empty.scene.lookup("#timeline-first-activity")).fire();

                    assertThat(help.isVisible()).isFalse();
                    assertThat(empty.workspace.plan().count(EntityKind.ACTIVITY)).isOne();
                });
    }
}
