package org.entente.app.feature.assign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.activity;
import static org.entente.model.Things.days;

import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.concurrent.HeldBackground;
import org.entente.app.control.grid.CanvasGrid;
import org.entente.app.feature.Trial;
import org.entente.model.Plans;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Ask;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.Domain;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.Filing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.List;

@ExtendWith(QuickHands.class)
final class AssignScreenTest {
    private static final Activity RAID =
            activity("Raid", days("D", 8, 9))
                    .withPlacement(Plans.ATTACK.placement())
                    .withFiling(
                            Filing.NONE.withAsks(List.of(Ask.of(1, Domain.LAND, Echelon.COMPANY))));

    private Trial trial;

    @Start
    void start(Stage stage) {
        trial = new Trial(stage, Plans.with(Plans.brigadeExercise(), RAID), AssignScreen::new);
    }

    @Test
    void saysThatItIsBeingWorkedOutUntilItIs(FxRobot robot) {
        var held = new HeldBackground();
        var late = new Trial(Plans.brigadeExercise(), AssignScreen::new, held);
        robot.interact(
                () -> {
                    robot.window(0).getScene().setRoot((Parent) late.screen().node());
                    late.screen().shown();
                });
        assertThat(robot.lookup("#assign-working").query().isVisible()).isTrue();

        robot.interact(held::finishAll);

        assertThat(robot.lookup("#assign-working").query().isVisible()).isFalse();
    }

    private List<Assignment> ofRaid() {
        return trial.workspace()
                .plan()
                .assignments()
                .filter(assignment -> assignment.task().equals(RAID.id()))
                .toList();
    }

    private static String words(FxRobot robot) {
        return robot.lookup("#assign-words").queryAs(Label.class).getText();
    }

    private static void focus(FxRobot robot) {
        robot.interact(() -> robot.lookup("#assign-grid").query().requestFocus());
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(Button.class).fire());
    }

    @Test
    void beginsWhereSomethingIsOpenAndSaysWhy(FxRobot robot) {
        assertThat(words(robot)).contains("Raid").contains("is free").contains("still open: 1");
        assertThat(robot.lookup("#assign-grid").query().getAccessibleText())
                .isEqualTo(words(robot));
        assertThat(robot.lookup("#assign-count").queryAs(Label.class).getText()).contains("1 open");
    }

    @Test
    void assignsAndTakesAwayByTheSpaceBar(FxRobot robot) {
        focus(robot);
        robot.type(KeyCode.SPACE);

        assertThat(ofRaid()).extracting(Assignment::role).containsExactly(AssignmentRole.EXECUTES);
        robot.type(KeyCode.SPACE);
        assertThat(ofRaid()).isEmpty();
        robot.interact(() -> trial.workspace().undo());
        assertThat(ofRaid()).hasSize(1);
    }

    @Test
    void aLetterGivesTheRole(FxRobot robot) {
        focus(robot);
        robot.write("s");

        assertThat(ofRaid()).extracting(Assignment::role).containsExactly(AssignmentRole.SUPPORTS);
        robot.write("L");
        assertThat(ofRaid()).extracting(Assignment::role).containsExactly(AssignmentRole.LEAD);
        robot.type(KeyCode.DELETE);
        assertThat(ofRaid()).isEmpty();
    }

    @Test
    void fillsWhatIsMarkedLikeItsFirstCellInOneStep(FxRobot robot) {
        focus(robot);
        robot.type(KeyCode.HOME);
        robot.write("h");
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        robot.press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);

        assertThat(ofRaid())
                .extracting(Assignment::role)
                .containsExactly(AssignmentRole.HOSTS, AssignmentRole.HOSTS);
        robot.interact(() -> trial.workspace().undo());
        assertThat(ofRaid()).hasSize(1);
    }

    @Test
    void draggingFromAFilledCellFillsThoseThatItPasses(FxRobot robot) {
        focus(robot);
        robot.type(KeyCode.HOME);
        robot.write("h");
        var from = grid(robot).frame().mark().to();

        robot.moveTo(at(robot, from.row(), 0))
                .press(MouseButton.PRIMARY)
                .moveTo(at(robot, from.row(), 1))
                .release(MouseButton.PRIMARY);

        assertThat(ofRaid())
                .extracting(Assignment::role)
                .containsExactly(AssignmentRole.HOSTS, AssignmentRole.HOSTS);
        robot.interact(() -> trial.workspace().undo());
        assertThat(ofRaid()).hasSize(1);
    }

    @Test
    void draggingFromAnEmptyCellMarksAndChangesNothing(FxRobot robot) {
        focus(robot);
        int row = grid(robot).frame().mark().to().row();

        robot.moveTo(at(robot, row, 0))
                .press(MouseButton.PRIMARY)
                .moveTo(at(robot, row, 2))
                .release(MouseButton.PRIMARY);

        assertThat(ofRaid()).isEmpty();
        assertThat(grid(robot).frame().mark().left()).isZero();
        assertThat(grid(robot).frame().mark().right()).isEqualTo(2);
    }

    @SuppressWarnings("unchecked") // The grid of the test's own screen.
    private static CanvasGrid<AssignState> grid(FxRobot robot) {
        return robot.lookup("#assign-grid").queryAs(CanvasGrid.class);
    }

    /// The middle of the cell, on the screen.
    private static Point2D at(FxRobot robot, int row, int column) {
        var frame = grid(robot).frame();
        return grid(robot)
                .localToScreen(
                        frame.x(column) + frame.metrics().column() / 2,
                        frame.y(row) + frame.metrics().row() / 2);
    }

    @Test
    void asksForMoreAndLessOfTheKindOfTheColumn(FxRobot robot) {
        focus(robot);
        robot.write("+");

        assertThat(raid().filing().asks()).hasSize(2);
        robot.write("-");
        assertThat(raid().filing().asks()).hasSize(1);
    }

    private Activity raid() {
        return trial.workspace().plan().find(Activity.class, RAID.id()).orElseThrow();
    }

    @Test
    void movesByArrowsAndSelectsTheActivityForTheInspector(FxRobot robot) {
        focus(robot);
        robot.type(KeyCode.UP);

        assertThat(trial.session().selection()).hasSize(1);
        assertThat(words(robot)).doesNotContain("Raid");
        robot.type(KeyCode.DOWN);
        assertThat(trial.session().selection()).containsExactly(RAID.id());
    }

    @Test
    void proposesShowsWhyAndAppliesAsOneStep(FxRobot robot) {
        press(robot, "#assign-propose");
        press(robot, "#assign-begin");

        assertThat(robot.lookup("#assign-summary").queryAs(Label.class).getText())
                .contains("1 open: 1 filled");
        assertThat(robot.lookup("#assign-lines").queryAs(ListView.class).getItems())
                .singleElement()
                .asString()
                .contains("Raid")
                .contains("that could");
        assertThat(ofRaid()).isEmpty();
        assertThat(robot.lookup("#assign-count").queryAs(Label.class).getText()).contains("0 open");
        press(robot, "#assign-apply");
        assertThat(ofRaid()).hasSize(1);
        robot.interact(() -> trial.workspace().undo());
        assertThat(ofRaid()).isEmpty();
    }

    @Test
    void forgetsAProposalOnceThePlanHasChanged(FxRobot robot) {
        press(robot, "#assign-propose");
        press(robot, "#assign-begin");
        focus(robot);
        robot.type(KeyCode.SPACE);

        assertThat(robot.lookup("#assign-apply").queryAs(Button.class).isDisabled()).isTrue();
        assertThat(robot.lookup("#assign-summary").queryAs(Label.class).getText())
                .contains("has changed");
    }

    @Test
    @SuppressWarnings("unchecked") // The box of the test's own screen.
    void findsByWordsAndShowsAllWhereNothingIsFound(FxRobot robot) {
        var filter = robot.lookup("#assign-filter").queryAs(TextField.class);
        robot.interact(() -> filter.setText("nothing of the kind"));

        assertThat(robot.lookup("#assign-show-all").query().isVisible()).isTrue();
        press(robot, "#assign-show-all");
        assertThat(filter.getText()).isEmpty();
        var scope = (ComboBox<Sight.Scope>) robot.lookup("#assign-scope").queryAs(ComboBox.class);
        assertThat(scope.getValue()).isEqualTo(Sight.Scope.ALL);
        robot.interact(() -> scope.setValue(Sight.Scope.OPEN));
        assertThat(robot.lookup("#assign-count").queryAs(Label.class).getText())
                .startsWith("1 activities");
    }

    @Test
    void unfoldsTheUnitsOfAllNations(FxRobot robot) {
        var before = robot.lookup("#assign-count").queryAs(Label.class).getText();

        press(robot, "#assign-units");

        assertThat(before).contains("3 columns");
        assertThat(robot.lookup("#assign-count").queryAs(Label.class).getText())
                .contains("7 columns");
    }
}
