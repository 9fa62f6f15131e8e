package org.entente.app.feature.contingents;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.EventType;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.feature.Trial;
import org.entente.model.Plans;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.ParticipantKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Set;

@ExtendWith(QuickHands.class)
class ContingentsScreenTest {
    private Trial trial;

    @Start
    void start(Stage stage) {
        trial = new Trial(stage, Plans.brigadeExercise(), ContingentsScreen::new);
    }

    @Test
    void selectionIsSharedWithTheSession(FxRobot robot) {
        select(robot, Plans.TELEMARK.id());

        assertThat(trial.session().selection()).isEqualTo(Set.<EntityId>of(Plans.TELEMARK.id()));
    }

    @Test
    void renamesInPlaceByKeyboardAlone(FxRobot robot) {
        select(robot, Plans.TELEMARK.id());

        robot.push(KeyCode.F2)
                .push(KeyCode.CONTROL, KeyCode.A)
                .write("Telemark Bn")
                .push(KeyCode.ENTER);

        assertThat(trial.workspace().plan().find(ForceElement.class, Plans.TELEMARK.id()))
                .get()
                .extracting(ForceElement::name)
                .isEqualTo("Telemark Bn");
    }

    @Test
    void blankNameIsRefusedWithANotice(FxRobot robot) {
        select(robot, Plans.TELEMARK.id());

        robot.push(KeyCode.F2).push(KeyCode.CONTROL, KeyCode.A).write(" ").push(KeyCode.ENTER);

        assertThat(trial.notices()).hasSize(1);
        assertThat(trial.workspace().plan()).isEqualTo(Plans.brigadeExercise());
    }

    @Test
    void insertAddsAForceElementBelow(FxRobot robot) {
        var before = trial.workspace().plan().forceElements().count();
        select(robot, Plans.TELEMARK.id());

        robot.push(KeyCode.INSERT);

        assertThat(trial.workspace().plan().forceElements().count()).isEqualTo(before + 1);
        assertThat(trial.workspace().plan().forceElements())
                .anyMatch(
                        one ->
                                one.superior().equals(Plans.TELEMARK.id())
                                        && !one.id().equals(Plans.ARMOUR.id()));
    }

    @Test
    void insertOnANationAddsAContingent(FxRobot robot) {
        select(robot, Plans.SWEDEN.id());

        robot.push(KeyCode.INSERT);

        assertThat(trial.workspace().plan().contingents().map(Contingent::participant))
                .filteredOn(Plans.SWEDEN.id()::equals)
                .hasSize(2);
    }

    @Test
    void deleteRemovesWithEverythingBelowAndUndoBringsItBack(FxRobot robot) {
        var before = trial.workspace().plan();
        select(robot, Plans.TELEMARK.id());

        robot.push(KeyCode.DELETE);

        assertThat(trial.workspace().plan().has(Plans.TELEMARK.id())).isFalse();
        assertThat(trial.workspace().plan().has(Plans.ARMOUR.id())).isFalse();
        robot.interact(trial.workspace()::undo);
        assertThat(trial.workspace().plan()).isEqualTo(before);
    }

    @Test
    void newNationComesWithItsNameAndAContingent(FxRobot robot) {
        trial.answer("fin");

        robot.interact(() -> robot.lookup("#contingents-add-participant").queryButton().fire());

        var finland =
                trial.workspace()
                        .plan()
                        .participants()
                        .filter(one -> one.code().equals("FIN"))
                        .findFirst()
                        .orElseThrow();
        assertThat(finland.name()).isEqualTo("Finland");
        assertThat(finland.type()).isEqualTo(ParticipantKind.NATION);
        assertThat(trial.workspace().plan().contingents())
                .anyMatch(one -> one.participant().equals(finland.id()));
        assertThat(trial.shown()).containsExactly(finland.id());
    }

    @Test
    void codeThatIsNoNationIsAnOrganisation(FxRobot robot) {
        trial.answer("SHAPE");

        robot.interact(() -> robot.lookup("#contingents-add-participant").queryButton().fire());

        assertThat(trial.workspace().plan().participants())
                .anyMatch(
                        one ->
                                one.code().equals("SHAPE")
                                        && one.type() == ParticipantKind.ORGANISATION);
    }

    @Test
    void filterWithoutMatchSaysSo(FxRobot robot) {
        robot.interact(
                () -> robot.lookup("#contingents-filter").queryTextInputControl().setText("zz"));

        assertThat(table(robot).getRoot().getChildren()).isEmpty();
        assertThat(robot.lookup(".empty-state .label").queryLabeled().getText())
                .isEqualTo("Nothing matches the filter.");
    }

    @Test
    void revealSelectsTheRow(FxRobot robot) {
        robot.interact(() -> trial.screen().reveal(Plans.COMMANDO.id()));

        assertThat(selected(robot)).isEqualTo(Plans.COMMANDO.id());
    }

    @Test
    void aUnitDroppedOnItsNationStandsRightUnderItsContingent(FxRobot robot) {
        select(robot, Plans.ARMOUR.id());

        drop(robot, Plans.ARMOUR.id(), Plans.NORWAY.id());

        assertThat(unit(Plans.ARMOUR).superior()).isEqualTo(Plans.NORWEGIANS.id());
        robot.interact(() -> trial.workspace().undo());
        assertThat(unit(Plans.ARMOUR).superior()).isEqualTo(Plans.TELEMARK.id());
    }

    @Test
    void aUnitDroppedOnAnotherNationStaysAndSaysWhy(FxRobot robot) {
        select(robot, Plans.ARMOUR.id());

        drop(robot, Plans.ARMOUR.id(), Plans.SWEDEN.id());

        assertThat(trial.notices()).hasSize(1);
        assertThat(trial.workspace().plan()).isEqualTo(Plans.brigadeExercise());
    }

    /// What the toolkit tells the rows when one is dragged onto the other.
    private static void drop(FxRobot robot, EntityId from, EntityId to) {
        var source = row(robot, from);
        var target = row(robot, to);
        for (var type : List.of(DragEvent.DRAG_ENTERED, DragEvent.DRAG_OVER)) {
            robot.interact(() -> target.fireEvent(dragged(type, source)));
        }
        robot.interact(() -> target.fireEvent(dragged(DragEvent.DRAG_DROPPED, source)));
    }

    private static DragEvent dragged(EventType<DragEvent> type, Object source) {
        return new DragEvent(type, null, 0, 0, 0, 0, TransferMode.MOVE, source, null, null);
    }

    private static UnitRow row(FxRobot robot, EntityId id) {
        return robot.lookup(".tree-table-row-cell").queryAllAs(UnitRow.class).stream()
                .filter(row -> row.getItem() != null && row.getItem().id().equals(id))
                .findAny()
                .orElseThrow();
    }

    private ForceElement unit(ForceElement unit) {
        return trial.workspace().plan().find(ForceElement.class, unit.id()).orElseThrow();
    }

    @Test
    void choosesASymbolBesideTheUnitByItsName(FxRobot robot) {
        select(robot, Plans.TELEMARK.id());
        assertThat(unit(Plans.TELEMARK).formation().symbol()).isNull();

        robot.push(KeyCode.F4);
        robot.interact(
                () -> robot.lookup("#orbat-symbol-search").queryTextInputControl().setText("mort"));
        assertThat(robot.lookup("#orbat-symbols").queryListView().getItems()).isNotEmpty();
        robot.push(KeyCode.ENTER);

        assertThat(robot.lookup("#orbat-symbol-picker").tryQuery()).isEmpty();
        assertThat(unit(Plans.TELEMARK).formation().symbol()).isNotNull();
    }

    private void select(FxRobot robot, EntityId id) {
        robot.interact(
                () -> {
                    table(robot).requestFocus();
                    trial.screen().reveal(id);
                });
    }

    private static EntityId selected(FxRobot robot) {
        return table(robot).getSelectionModel().getSelectedItem().getValue().id();
    }

    @SuppressWarnings("unchecked")
    private static TreeTableView<ContingentsState.Row> table(FxRobot robot) {
        return robot.lookup("#contingents-table").queryAs(TreeTableView.class);
    }
}
