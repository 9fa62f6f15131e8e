package org.entente.app.feature.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.feature.timeline.table.Column;
import org.entente.app.workspace.Theme;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.plan.Activity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.entente.model.plan.TaskId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.Set;

/// The table beside the chart, by the keyboard alone.
@ExtendWith(QuickHands.class)
final class TableTest {
    private final Plan before = Plans.brigadeExercise();
    private Bench bench;
    private TimelineDriver timeline;
    private FxRobot robot;

    @Start
    void start(Stage stage) {
        bench = new Bench(before, Frames.NOW, Theme.LIGHT, 1366, 700);
        stage.setScene(bench.scene);
        stage.show();
    }

    @BeforeEach
    void showTheTable(FxRobot given) {
        robot = given;
        timeline = new TimelineDriver(robot, bench);
        robot.interact(
                () -> {
                    bench.screen.desk().command(new TimelineCommand.GroupBy(Grouping.PHASE));
                    robot.lookup("#timeline-chart").query().requestFocus();
                });
        select(Plans.ARRIVAL.id());
        timeline.type(KeyCode.T);
        timeline.type(KeyCode.TAB);
    }

    private void select(EntityId... ids) {
        robot.interact(
                () -> {
                    bench.screen.reveal(ids[0]);
                    bench.session.select(Set.of(ids));
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Table table() {
        return bench.screen.desk().frame().measures().table();
    }

    private Activity activity(TaskId id) {
        return bench.workspace.plan().find(Activity.class, id).orElseThrow();
    }

    private void write(String text) {
        robot.interact(() -> robot.lookup("#timeline-cell").queryAs(TextField.class).setText(text));
    }

    private void clipboard(String text) {
        robot.interact(
                () -> {
                    var content = new ClipboardContent();
                    content.putString(text);
                    Clipboard.getSystemClipboard().setContent(content);
                });
    }

    @Test
    void tabComesIntoTheTableAndGoesFromCellToCell() {
        assertThat(table().activeColumn()).isEqualTo(Column.START);

        timeline.type(KeyCode.TAB);
        assertThat(table().activeColumn()).isEqualTo(Column.FINISH);
        assertThat(timeline.spoken()).startsWith("Finish: D-8");

        timeline.type(KeyCode.LEFT);
        timeline.type(KeyCode.ESCAPE);
        assertThat(table().isActive()).isFalse();
    }

    @Test
    void enterTakesWhatIsTypedAndGoesDown() {
        timeline.type(KeyCode.F2);
        write("D-9");
        timeline.type(KeyCode.ENTER);

        assertThat(activity(Plans.ARRIVAL.id()).timeframe()).isEqualTo(Things.days("D", -9, -7));
        assertThat(bench.workspace.undoLabelProperty().get())
                .contains("Change Start of “Arrival of the commandos”");
        assertThat(bench.session.selection()).containsExactly(Plans.INTEGRATION.id());
        robot.interact(bench.workspace::undo);
        assertThat(bench.workspace.plan()).isEqualTo(before);
    }

    @Test
    void whatIsWrongIsToldAndStaysToBePutRight() {
        timeline.type(KeyCode.F2);
        write("D+x");
        timeline.type(KeyCode.ENTER);

        assertThat(timeline.refusal()).contains("x");
        assertThat(robot.lookup("#timeline-cell").query().isVisible()).isTrue();
        assertThat(bench.workspace.plan()).isEqualTo(before);

        timeline.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#timeline-cell").query().isVisible()).isFalse();
    }

    @Test
    void fillsDownWhatTheFirstSaysAsOneStep() {
        select(Plans.ARRIVAL.id(), Plans.INTEGRATION.id());

        timeline.type(KeyCode.SHORTCUT, KeyCode.D);

        assertThat(activity(Plans.INTEGRATION.id()).timeframe().start())
                .isEqualTo(Plans.ARRIVAL.timeframe().start());
        robot.interact(bench.workspace::undo);
        assertThat(bench.workspace.plan()).isEqualTo(before);
    }

    @Test
    void pastesAColumnFromTheCellWithTheKeyboardOn() {
        clipboard("D-12\nD-7\n");

        timeline.type(KeyCode.SHORTCUT, KeyCode.V);

        assertThat(activity(Plans.ARRIVAL.id()).timeframe()).isEqualTo(Things.days("D", -12, -10));
        assertThat(activity(Plans.INTEGRATION.id()).timeframe()).isEqualTo(Things.days("D", -7, 0));
    }

    @Test
    void hidesAgainAndKeepsTheWidthOfTheNames() {
        timeline.type(KeyCode.ESCAPE);
        timeline.type(KeyCode.T);

        assertThat(table().isShown()).isFalse();
        assertThat(bench.screen.desk().frame().measures().labelWidth()).isEqualTo(300);
    }
}
