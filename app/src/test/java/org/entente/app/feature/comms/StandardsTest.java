package org.entente.app.feature.comms;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.feature.Trial;
import org.entente.app.feature.comms.CommsState.Row;
import org.entente.app.interop.Standards;
import org.entente.model.Plans;
import org.entente.model.interop.OwnStandards;
import org.entente.model.plan.Community;
import org.entente.model.plan.OwnStandard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.time.LocalDate;

@ExtendWith(QuickHands.class)
class StandardsTest {
    private Trial trial;

    @Start
    void start(Stage stage) {
        trial = new Trial(stage, Plans.brigadeExercise(), CommsScreen::new);
    }

    private static TableView<Row> table(FxRobot robot) {
        return robot.lookup("#comms-table").queryTableView();
    }

    private static void type(FxRobot robot, int column, String text) {
        robot.interact(
                () -> {
                    var table = table(robot);
                    table.requestFocus();
                    table.getSelectionModel().clearAndSelect(0, table.getColumns().get(column));
                });
        robot.push(KeyCode.F2).write(text).push(KeyCode.ENTER);
    }

    private void make(FxRobot robot) {
        robot.interact(
                () ->
                        trial.screen().commands().stream()
                                .filter(command -> command.id().equals("comms-new-standard"))
                                .forEach(command -> command.action().run()));
    }

    private OwnStandard standard() {
        return trial.workspace().plan().ownStandards().findFirst().orElseThrow();
    }

    @Test
    void makesAStandardByCommandAndSelectsIt(FxRobot robot) {
        var before = trial.workspace().plan();

        make(robot);

        assertThat(robot.lookup("#comms-standards").queryAs(ToggleButton.class).isSelected())
                .isTrue();
        assertThat(table(robot).getSelectionModel().getSelectedItem().id())
                .isEqualTo(standard().id());
        assertThat(trial.session().onlySelected()).hasValue(standard().id());

        robot.interact(trial.workspace()::undo);

        assertThat(trial.workspace().plan()).isEqualTo(before);
    }

    @Test
    void typedStandardCountsInTheCatalogueOfThePlan(FxRobot robot) {
        make(robot);
        type(robot, 0, "OWN-1");
        type(robot, 1, "ABC 12");
        type(robot, 3, "edition~VER!B@S");
        type(robot, 4, "1 = 2; 1 != 3");

        assertThat(standard().key()).isEqualTo("OWN-1");
        assertThat(standard().number()).isEqualTo("ABC 12");
        assertThat(standard().pairs())
                .containsExactly(
                        new OwnStandard.Pair("1", "2", true),
                        new OwnStandard.Pair("1", "3", false));
        assertThat(
                        OwnStandards.over(Standards.shipped(), trial.workspace().plan())
                                .standard("OWN-1"))
                .isNotNull();
    }

    @Test
    void whatCannotBeReadIsRefusedInWords(FxRobot robot) {
        make(robot);
        var made = standard();

        type(robot, 3, "edition like ours");
        assertThat(trial.notices()).last().asString().contains("(edition like ours)");

        type(robot, 4, "1 = 2; 2 != 1");
        assertThat(trial.notices()).last().asString().contains("(2 != 1)");

        assertThat(standard()).isEqualTo(made);
    }

    @Test
    void groupThatShipsBecomesACommunityOfThePlanByItsCode(FxRobot robot) {
        robot.interact(() -> robot.lookup("#comms-communities").queryAs(ToggleButton.class).fire());
        robot.interact(() -> robot.lookup("#comms-add").queryButton().fire());
        type(robot, 0, "KFOR");

        assertThat(community().members())
                .extracting(Community.Member::nation)
                .contains("DEU", "USA")
                .hasSizeGreaterThan(20);

        type(robot, 2, "NOR; SWE 2024-03-07..");
        assertThat(community().members())
                .containsExactly(
                        new Community.Member("NOR", null, null),
                        new Community.Member("SWE", LocalDate.of(2024, 3, 7), null));

        type(robot, 2, "NOR; 2024-03-07..2020");
        assertThat(trial.notices()).last().asString().contains("(2024-03-07..2020)");
        assertThat(community().members()).hasSize(2);
    }

    private Community community() {
        return trial.workspace().plan().communities().findFirst().orElseThrow();
    }
}
