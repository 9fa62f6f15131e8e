package org.entente.app.feature.comms;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.feature.Trial;
import org.entente.app.feature.comms.CommsState.Row;
import org.entente.app.feature.comms.Ports.Column;
import org.entente.app.feature.comms.Ports.Line;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.Direction;
import org.entente.model.plan.CisSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Map;

/// The ports of a system below its table, with the keyboard.
@ExtendWith(QuickHands.class)
class PortTableTest {
    private static final CisSystem BOX = system("Box");
    private static final CisSystem RADIO =
            system(
                    "Radio",
                    new CisSystem.Port(
                            "main", "HF", null, List.of(Binding.of("HF-4415", Map.of()))));

    private Trial trial;

    @Start
    void start(Stage stage) {
        trial = new Trial(stage, Plans.with(Plans.brigadeExercise(), BOX, RADIO), CommsScreen::new);
    }

    private static CisSystem system(String name, CisSystem.Port... ports) {
        return new CisSystem(
                new CisSystem.Id(Things.id(name)),
                name,
                CisSystem.Make.UNKNOWN,
                new CisSystem.Station(Plans.TELEMARK.id(), null, 1, null),
                List.of(ports),
                Notes.PLAIN);
    }

    private CisSystem now(CisSystem system) {
        return trial.workspace().plan().find(CisSystem.class, system.id()).orElseThrow();
    }

    private static TableView<Line> ports(FxRobot robot) {
        return robot.lookup("#comms-ports").queryTableView();
    }

    private static void choose(FxRobot robot, int row) {
        robot.interact(
                () -> {
                    var table = robot.lookup("#comms-table").<Row>queryTableView();
                    table.requestFocus();
                    table.getSelectionModel().clearAndSelect(row, table.getColumns().getFirst());
                });
    }

    private static void mark(FxRobot robot, int row, Column column) {
        robot.interact(
                () -> {
                    ports(robot).requestFocus();
                    ports(robot)
                            .getSelectionModel()
                            .clearAndSelect(row, ports(robot).getColumns().get(column.ordinal()));
                });
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
    }

    @Test
    void aSystemWithoutPortsGetsOneByTheKeyboardAlone(FxRobot robot) {
        choose(robot, 0);
        robot.interact(() -> ports(robot).requestFocus());
        robot.push(KeyCode.INSERT);
        robot.push(KeyCode.F2).push(KeyCode.SHORTCUT, KeyCode.A).write("in").push(KeyCode.ENTER);

        assertThat(now(BOX).ports()).extracting(CisSystem.Port::name).containsExactly("in");

        robot.push(KeyCode.INSERT).write("HF-4415").push(KeyCode.ENTER);

        assertThat(now(BOX).ports().getFirst().bindings())
                .extracting(Binding::key)
                .containsExactly("HF-4415");
    }

    @Test
    void aPortIsTypedInPlaceAndUndone(FxRobot robot) {
        choose(robot, 1);
        fire(robot, "#comms-turn-ports");
        mark(robot, 0, Column.DIRECTION);
        robot.push(KeyCode.F2).push(KeyCode.SHORTCUT, KeyCode.A).write("RX").push(KeyCode.ENTER);

        assertThat(now(RADIO).ports().getFirst().direction()).isEqualTo(Direction.RX);

        robot.interact(() -> trial.workspace().undo());

        assertThat(now(RADIO)).isEqualTo(RADIO);
    }

    @Test
    void aSecondStandardIsTypedIntoARowOfItsOwnAndRemovedAgain(FxRobot robot) {
        choose(robot, 1);
        fire(robot, "#comms-turn-ports");
        mark(robot, 0, Column.PORT);
        fire(robot, "#comms-add-standard");
        robot.write("MSG-XMPP").push(KeyCode.ENTER);

        assertThat(now(RADIO).ports().getFirst().bindings())
                .extracting(Binding::key)
                .containsExactly("HF-4415", "MSG-XMPP");

        mark(robot, 0, Column.PORT);
        robot.push(KeyCode.DELETE);

        assertThat(now(RADIO).ports().getFirst().bindings())
                .extracting(Binding::key)
                .containsExactly("MSG-XMPP");
    }

    @Test
    void portsAreCopiedFromOneSystemToAnother(FxRobot robot) {
        choose(robot, 1);
        fire(robot, "#comms-turn-ports");
        mark(robot, 0, Column.PORT);
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        choose(robot, 0);
        robot.interact(() -> ports(robot).requestFocus());
        robot.push(KeyCode.SHORTCUT, KeyCode.V);

        assertThat(now(BOX).ports())
                .singleElement()
                .satisfies(
                        port ->
                                assertThat(port.bindings())
                                        .extracting(Binding::key)
                                        .containsExactly("HF-4415"));
    }

    @Test
    void statementsAreStillThereToTurnTo(FxRobot robot) {
        choose(robot, 1);

        assertThat(robot.lookup("#comms-statements").query().isVisible()).isTrue();
        assertThat(ports(robot).getParent().isVisible()).isFalse();

        fire(robot, "#comms-turn-ports");

        assertThat(robot.lookup("#comms-statements").query().isVisible()).isFalse();
        assertThat(ports(robot).getParent().isVisible()).isTrue();
    }
}
