package org.entente.app.feature.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.workspace.Theme;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.plan.Activity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Plan;
import org.entente.model.plan.TaskId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.Set;

/// What is done to a selection by the keyboard, and taken back.
@ExtendWith(QuickHands.class)
final class TaskOrdersTest {
    private static final Activity BRIEFING =
            Things.activity("Briefing", Things.days("D", -7, -6), Plans.DEPLOYMENT);
    private static final Activity REHEARSAL =
            Things.activity("Rehearsal", Things.days("D", -5, -4), Plans.DEPLOYMENT);

    private final Plan before = Plans.with(Plans.brigadeExercise(), BRIEFING, REHEARSAL);
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
    void drive(FxRobot given) {
        robot = given;
        timeline = new TimelineDriver(robot, bench);
        robot.interact(() -> robot.lookup("#timeline-chart").query().requestFocus());
    }

    private void select(EntityId... ids) {
        robot.interact(
                () -> {
                    bench.screen.reveal(ids[0]);
                    bench.session.select(Set.of(ids));
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Plan plan() {
        return bench.workspace.plan();
    }

    private Activity activity(TaskId id) {
        return plan().find(Activity.class, id).orElseThrow();
    }

    private String undoLabel() {
        return bench.workspace.undoLabelProperty().get().orElse("");
    }

    private void undoEverything() {
        robot.interact(
                () -> {
                    while (!bench.workspace.undo().isEmpty()) {
                        assertThat(bench.journal).isNotEmpty();
                    }
                });
        assertThat(plan()).isEqualTo(before);
    }

    @Test
    void movesAllThatIsSelectedAndSaysByHowMuch() {
        select(BRIEFING.id(), REHEARSAL.id());

        timeline.type(KeyCode.ALT, KeyCode.RIGHT);

        assertThat(undoLabel()).startsWith("Move 2 items by +");
        assertThat(activity(BRIEFING.id()).timeframe()).isNotEqualTo(BRIEFING.timeframe());
        assertThat(activity(REHEARSAL.id()).timeframe()).isNotEqualTo(REHEARSAL.timeframe());
        undoEverything();
    }

    @Test
    void indentsAndOutdents() {
        select(REHEARSAL.id());

        timeline.type(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(activity(REHEARSAL.id()).placement().parent()).isEqualTo(BRIEFING.id());
        assertThat(undoLabel()).isEqualTo("Indent “Rehearsal”");

        timeline.type(KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(activity(REHEARSAL.id()).placement().parent()).isNull();
        undoEverything();
    }

    @Test
    void saysWhyAFirstTaskCannotBeIndented() {
        select(Plans.ARRIVAL.id());

        timeline.type(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);

        assertThat(timeline.refusal()).contains("No activity stands before it");
        assertThat(plan()).isEqualTo(before);
    }

    @Test
    void copiesAndPastesWithWhatJoinsThem() {
        select(Plans.ATTACK.id());

        timeline.type(KeyCode.SHORTCUT, KeyCode.C);
        timeline.type(KeyCode.SHORTCUT, KeyCode.V);

        assertThat(plan().count(EntityKind.ACTIVITY))
                .isEqualTo(before.count(EntityKind.ACTIVITY) + 3);
        assertThat(plan().count(EntityKind.DEPENDENCY))
                .isEqualTo(before.count(EntityKind.DEPENDENCY) + 1);
        assertThat(undoLabel()).isEqualTo("Paste 3 items");
        assertThat(bench.session.selection()).hasSize(3);
        undoEverything();
    }

    @Test
    void linesOfASpreadsheetBecomeActivities() {
        robot.interact(
                () -> {
                    var content = new ClipboardContent();
                    content.putString(
                            "Name\tStart\tDuration\tNumber\tPredecessors\n"
                                    + "Rehearse\tD-4\t2d\t9.01\t\n"
                                    + "Report\tD-1\t4h\t9.02\t9.01SS+1d\n");
                    Clipboard.getSystemClipboard().setContent(content);
                });
        select(BRIEFING.id());

        timeline.type(KeyCode.SHORTCUT, KeyCode.V);

        assertThat(plan().activities().filter(task -> task.number().startsWith("9.0")))
                .extracting(Activity::name)
                .containsExactlyInAnyOrder("Rehearse", "Report");
        assertThat(plan().count(EntityKind.DEPENDENCY))
                .isEqualTo(before.count(EntityKind.DEPENDENCY) + 1);
        undoEverything();
    }

    @Test
    void whatIsCopiedIsATableForASpreadsheet() {
        select(BRIEFING.id());

        timeline.type(KeyCode.SHORTCUT, KeyCode.C);

        robot.interact(
                () ->
                        assertThat(Clipboard.getSystemClipboard().getString())
                                .startsWith("Number\tName\tStart\tFinish")
                                .contains("\tBriefing\tD-7\tD-6\t1d"));
    }

    @Test
    void cutsAndDuplicates() {
        select(BRIEFING.id());
        timeline.type(KeyCode.SHORTCUT, KeyCode.D);
        assertThat(plan().activities().filter(task -> task.name().equals("Briefing"))).hasSize(2);

        select(BRIEFING.id(), REHEARSAL.id());
        timeline.type(KeyCode.SHORTCUT, KeyCode.X);
        assertThat(plan().has(BRIEFING.id())).isFalse();
        assertThat(undoLabel()).isEqualTo("Cut 2 items");
        undoEverything();
    }

    @Test
    void linksInOrderOfTimeAndUnlinks() {
        select(REHEARSAL.id(), BRIEFING.id());

        timeline.type(KeyCode.SHORTCUT, KeyCode.F2);
        assertThat(plan().dependencies())
                .anyMatch(
                        link ->
                                link.predecessor().equals(BRIEFING.id())
                                        && link.successor().equals(REHEARSAL.id()));

        timeline.type(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F2);
        assertThat(plan()).isEqualTo(before);
        undoEverything();
    }

    @Test
    void movesToThePhaseBelow() {
        robot.interact(
                () -> bench.screen.desk().command(new TimelineCommand.GroupBy(Grouping.PHASE)));
        select(BRIEFING.id(), REHEARSAL.id());

        timeline.type(KeyCode.ALT, KeyCode.DOWN);

        assertThat(activity(BRIEFING.id()).placement().phase()).isEqualTo(Plans.LIVE.id());
        assertThat(undoLabel()).isEqualTo("Move 2 items to “Live exercise”");
        undoEverything();
    }
}
