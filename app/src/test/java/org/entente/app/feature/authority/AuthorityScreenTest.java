package org.entente.app.feature.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.day;
import static org.entente.model.Things.id;

import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.feature.Trial;
import org.entente.app.feature.authority.AuthorityState.Row;
import org.entente.model.Plans;
import org.entente.model.authority.AuthorityMatrix;
import org.entente.model.label.Notes;
import org.entente.model.plan.AuthorityDegree;
import org.entente.model.plan.AuthorityLine;
import org.entente.model.plan.AuthorityState;
import org.entente.model.plan.Caveat;
import org.entente.model.plan.CommandAct;
import org.entente.model.plan.CommandAuthority;
import org.entente.model.plan.Plan;
import org.entente.model.plan.StrengthCeiling;
import org.entente.model.plan.TaskKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Britain is asked for ten days of OPCON over its commando by Norway, and offers four of TACON.
@ExtendWith(QuickHands.class)
final class AuthorityScreenTest {
    private static final AuthorityLine ASKED =
            line("asked", AuthorityDegree.OPCON, AuthorityState.ASKED, -2, 8);
    private static final AuthorityLine OFFERED =
            line("offered", AuthorityDegree.TACON, AuthorityState.OFFERED, 0, 4);
    private static final Caveat CAVEAT =
            new Caveat(
                    new Caveat.Id(id("caveat")),
                    Plans.BRITONS.id(),
                    "No night moves",
                    Caveat.Ruling.NONE,
                    "",
                    "",
                    Notes.PLAIN);
    private static final StrengthCeiling CEILING =
            new StrengthCeiling(
                    new StrengthCeiling.Id(id("ceiling")),
                    Plans.BRITAIN.id(),
                    null,
                    400,
                    "",
                    Notes.PLAIN);

    private Trial trial;

    private static AuthorityLine line(
            String name, AuthorityDegree degree, AuthorityState state, int from, int until) {
        return new AuthorityLine(
                new AuthorityLine.Id(id(name)),
                Plans.COMMANDO.id(),
                Plans.NORWAY.id(),
                degree,
                new AuthorityLine.Term(day("D", from), day("D", until)),
                state,
                "",
                Notes.PLAIN);
    }

    @Start
    void start(Stage stage) {
        trial =
                new Trial(
                        stage,
                        Plans.with(Plans.brigadeExercise(), ASKED, OFFERED, CAVEAT, CEILING),
                        AuthorityScreen::new);
    }

    private Plan plan() {
        return trial.workspace().plan();
    }

    private static void open(FxRobot robot, Page page) {
        robot.interact(
                () ->
                        robot.lookup("#authority-page-" + page.code())
                                .queryAs(ToggleButton.class)
                                .fire());
    }

    private static TableView<Row> table(FxRobot robot) {
        return robot.lookup("#authority-table").queryTableView();
    }

    private static List<Map<Field, String>> cells(FxRobot robot) {
        return table(robot).getItems().stream().map(Row::cells).toList();
    }

    private static void reach(FxRobot robot, int row, Field field) {
        robot.interact(
                () -> {
                    var table = table(robot);
                    int at =
                            table.getColumns().stream()
                                    .map(column -> column.getId())
                                    .toList()
                                    .indexOf(
                                            "authority-column-"
                                                    + field.name().toLowerCase(Locale.ROOT));
                    table.requestFocus();
                    table.getSelectionModel().clearAndSelect(row);
                    table.getFocusModel().focus(row, table.getColumns().get(at));
                });
    }

    private static void type(FxRobot robot, int row, Field field, String text) {
        reach(robot, row, field);
        robot.push(KeyCode.F2).push(KeyCode.CONTROL, KeyCode.A).write(text).push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void setsWhatIsOfferedBesideWhatIsAskedAndTellsWhatIsMissing(FxRobot robot) {
        assertThat(cells(robot))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row).containsEntry(Field.NATION, "GBR");
                            assertThat(row.get(Field.ASKED)).startsWith("OPCON");
                            assertThat(row).containsEntry(Field.ASKED_DAYS, "10");
                            assertThat(row).containsEntry(Field.OFFERED_DAYS, "4");
                            assertThat(row).containsEntry(Field.MISSING, "TACON for OPCON, 6 days");
                        });
        assertThat(table(robot).getItems().getFirst().isOpen()).isTrue();
    }

    @Test
    void typesALineByKeyboardAlone(FxRobot robot) {
        open(robot, Page.LINES);

        type(robot, 0, Field.HOLDER, "swe");
        type(robot, 0, Field.UNTIL, "D+12");
        type(robot, 0, Field.PAPER, "TOA 7");

        var line =
                plan().find(AuthorityLine.class, table(robot).getItems().getFirst().id())
                        .orElseThrow();
        assertThat(line.paper()).isEqualTo("TOA 7");
        assertThat(line.term().until()).isEqualTo(day("D", 12));
    }

    @Test
    void saysInWordsWhatIsWrongAndChangesNothing(FxRobot robot) {
        open(robot, Page.LINES);
        var before = plan();

        type(robot, 0, Field.HOLDER, "Atlantis");
        type(robot, 0, Field.FROM, "soon");

        assertThat(plan()).isEqualTo(before);
        assertThat(trial.notices()).hasSize(2);
        assertThat(trial.notices().getFirst().toString()).contains("Atlantis");
    }

    @Test
    void ruleOutKindsPlacesHoursWeaponsAndPartners(FxRobot robot) {
        open(robot, Page.CAVEATS);

        type(robot, 0, Field.KINDS, "Movement");
        type(robot, 0, Field.PLACES, "rena");
        type(robot, 0, Field.HOURS, "22:00-05:00");
        type(robot, 0, Field.WEAPONS, "mortar, mines");
        type(robot, 0, Field.PARTNERS, "SWE");
        type(robot, 0, Field.NOT_FROM, "D+1");
        type(robot, 0, Field.NOT_UNTIL, "D+3");

        var ruling = plan().find(Caveat.class, CAVEAT.id()).orElseThrow().ruling();
        assertThat(ruling.kinds()).containsExactly(TaskKind.MOVEMENT);
        assertThat(ruling.places()).containsExactly(Plans.RENA.id());
        assertThat(ruling.hours())
                .isEqualTo(new Caveat.Hours(LocalTime.of(22, 0), LocalTime.of(5, 0)));
        assertThat(ruling.weapons()).containsExactly("mortar", "mines");
        assertThat(ruling.partners()).containsExactly(Plans.SWEDEN.id());
        assertThat(ruling.time().start()).isEqualTo(day("D", 1));
        assertThat(ruling.time().finish()).isEqualTo(day("D", 3));
    }

    @Test
    void changesACeilingAndTakesItBack(FxRobot robot) {
        open(robot, Page.CEILINGS);

        type(robot, 0, Field.MOST, "1 200");
        type(robot, 0, Field.CEILING_PHASE, "Live exercise");

        var ceiling = plan().find(StrengthCeiling.class, CEILING.id()).orElseThrow();
        assertThat(ceiling.most()).isEqualTo(1200);
        assertThat(ceiling.phase()).isEqualTo(Plans.LIVE.id());

        robot.interact(
                () -> {
                    trial.workspace().undo();
                    trial.workspace().undo();
                });

        assertThat(plan().find(StrengthCeiling.class, CEILING.id())).contains(CEILING);
    }

    @Test
    void marksWhatAnActNeedsConfirmsItAndGoesBackToTheDefault(FxRobot robot) {
        open(robot, Page.ACTS);
        int row = CommandAct.DIRECT_AND_EMPLOY.ordinal();

        reach(robot, row, Field.TACON);
        robot.push(KeyCode.SPACE);
        reach(robot, row, Field.CONFIRMED);
        robot.push(KeyCode.SPACE);

        var matrix = AuthorityMatrix.of(plan());
        assertThat(matrix.authorities(CommandAct.DIRECT_AND_EMPLOY))
                .contains(CommandAuthority.TACON);
        assertThat(matrix.isConfirmed(CommandAct.DIRECT_AND_EMPLOY)).isTrue();
        assertThat(plan().actRulings()).hasSize(1);

        reach(robot, row, Field.TACON);
        robot.push(KeyCode.DELETE);

        assertThat(plan().actRulings()).isEmpty();
        assertThat(table(robot).getItems()).hasSize(CommandAct.values().length);
    }

    @Test
    void addsBesideWhatIsSelectedAndRemoves(FxRobot robot) {
        open(robot, Page.LINES);
        reach(robot, 0, Field.PAPER);

        robot.push(KeyCode.INSERT);

        assertThat(plan().authorityLines()).hasSize(3);
        assertThat(plan().authorityLines())
                .allSatisfy(line -> assertThat(line.unit()).isEqualTo(Plans.COMMANDO.id()));

        robot.push(KeyCode.DELETE);

        assertThat(plan().authorityLines()).hasSize(2);
    }

    @Test
    void opensThePageOfWhatIsToBeShown(FxRobot robot) {
        robot.interact(() -> trial.screen().reveal(CAVEAT.id()));

        assertThat(table(robot).getSelectionModel().getSelectedItem().id()).isEqualTo(CAVEAT.id());
    }
}
