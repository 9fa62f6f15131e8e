package org.entente.app.feature.billets;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.feature.Trial;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.label.Notes;
import org.entente.model.plan.Billet;
import org.entente.model.plan.LanguageProfile;
import org.entente.model.plan.Person;
import org.entente.model.plan.Rank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Map;

@ExtendWith(QuickHands.class)
class BilletsScreenTest {
    private static final Billet CHIEF =
            new Billet(
                    new Billet.Id(Things.id("chief")),
                    "EX-1",
                    "Chief of control",
                    Billet.Post.OPEN,
                    Billet.Terms.NONE,
                    Billet.Cover.ONE,
                    List.of(),
                    Notes.PLAIN);

    private Trial trial;

    @Start
    void start(Stage stage) {
        trial = new Trial(stage, Plans.with(Plans.brigadeExercise(), CHIEF), BilletsScreen::new);
    }

    private Billet chief() {
        return trial.workspace().plan().find(Billet.class, CHIEF.id()).orElseThrow();
    }

    private void type(FxRobot robot, BilletColumn column, String text) {
        robot.interact(
                () -> {
                    TableView<?> table = robot.lookup("#billets-table").queryTableView();
                    table.requestFocus();
                    table.getSelectionModel().clearAndSelect(0);
                    focus(table, column);
                });
        robot.push(KeyCode.F2).push(KeyCode.CONTROL, KeyCode.A).write(text).push(KeyCode.ENTER);
    }

    private static <R> void focus(TableView<R> table, BilletColumn column) {
        table.getFocusModel().focus(0, table.getColumns().get(column.ordinal()));
    }

    @Test
    void typesWhatAPostAsksForByKeyboardAlone(FxRobot robot) {
        type(robot, BilletColumn.RANK, "of4");
        type(robot, BilletColumn.LANGUAGES, "SLP 3332");

        assertThat(chief().terms().rank()).isEqualTo(Rank.OF_4);
        assertThat(chief().terms().languages())
                .extracting(LanguageProfile::text)
                .containsExactly("ENG 3332");
    }

    @Test
    void leavesThePostAsItIsWhereTheTextMeansNothing(FxRobot robot) {
        type(robot, BilletColumn.RANK, "boss");

        assertThat(chief().terms().rank()).isNull();
    }

    @Test
    void namesSomebodyWhoIsNotKnownYetInOneEdit(FxRobot robot) {
        type(robot, BilletColumn.HOLDERS, "Maj A. Berg");

        assertThat(trial.workspace().plan().people())
                .extracting(Person::name)
                .containsExactly("Maj A. Berg");
        assertThat(chief().vacancies()).isZero();
    }

    @Test
    void addsAndRemovesPosts(FxRobot robot) {
        robot.interact(() -> robot.lookup("#billets-add").queryButton().fire());

        assertThat(trial.workspace().plan().billets()).hasSize(2);
    }

    @Test
    void pastesRowsIntoPostsAndNewOnesAsOneEdit(FxRobot robot) {
        paste(robot, "Chief\t\tOF-4\tENG 3332\nDeputy\tNOR\tOF-3");

        assertThat(chief().name()).isEqualTo("Chief");
        assertThat(chief().terms().rank()).isEqualTo(Rank.OF_4);
        assertThat(trial.workspace().plan().billets())
                .extracting(Billet::name)
                .containsExactlyInAnyOrder("Chief", "Deputy");
        robot.interact(() -> trial.workspace().undo());
        assertThat(chief()).isEqualTo(CHIEF);
        assertThat(trial.workspace().plan().billets()).hasSize(1);
    }

    @Test
    void pastesNothingWhereACellMeansNothingAndNamesIt(FxRobot robot) {
        paste(robot, "Chief\tNOR\tOF-4\nDeputy\tXXX\tboss");

        assertThat(trial.workspace().plan().billets()).containsExactly(CHIEF);
        assertThat(trial.told())
                .singleElement()
                .satisfies(
                        report -> {
                            assertThat(report.text()).contains("2 cells");
                            assertThat(report.lines())
                                    .hasSize(2)
                                    .anySatisfy(
                                            line -> assertThat(line).startsWith("Row 2, Nation"))
                                    .anySatisfy(line -> assertThat(line).startsWith("Row 2, Rank"));
                        });
    }

    private static void paste(FxRobot robot, String text) {
        robot.interact(
                () -> {
                    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
                    TableView<?> table = robot.lookup("#billets-table").queryTableView();
                    table.requestFocus();
                    table.getSelectionModel().clearAndSelect(0);
                    focus(table, BilletColumn.NAME);
                });
        robot.push(KeyCode.CONTROL, KeyCode.V);
    }
}
