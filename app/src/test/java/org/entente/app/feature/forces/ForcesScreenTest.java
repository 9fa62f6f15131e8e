package org.entente.app.feature.forces;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.concurrent.DirectBackground;
import org.entente.app.concurrent.HeldBackground;
import org.entente.app.concurrent.WorkKey;
import org.entente.app.control.ScreenContext;
import org.entente.app.feature.Trial;
import org.entente.app.problem.Notifier.Tone;
import org.entente.app.settings.MappingFile;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.force.BalanceHistory.Point;
import org.entente.model.label.Notes;
import org.entente.model.plan.Activity;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Filing;
import org.entente.model.plan.Offer;
import org.entente.model.plan.OfferState;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Requirement;
import org.entente.model.plan.TaskKind;
import org.entente.persistence.sheet.CjsorExport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

@ExtendWith(QuickHands.class)
final class ForcesScreenTest {
    private static final WorkKey.Aside TRYING = WorkKey.Aside.SHEET_MAPPING;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Requirement BATTALION = Things.requirement("R-101", "Infantry battalion");
    private static final Requirement FRIGATE = Things.requirement("R-201", "Frigate");
    private static final Activity CONFERENCE =
            Things.activity("Initial conference", Things.days("D", -200, -197))
                    .withFiling(Filing.NONE.withKind(TaskKind.CONFERENCE));

    @TempDir private Path folder;

    private Trial trial;

    static Plan plan() {
        return Plans.with(
                Plans.brigadeExercise(),
                BATTALION,
                FRIGATE,
                CONFERENCE,
                Things.offer(BATTALION, Plans.NORWAY, OfferState.OFFERED, DAY),
                Things.offer(FRIGATE, Plans.BRITAIN, OfferState.WITHDRAWN, DAY));
    }

    @Start
    void start(Stage stage) {
        trial = new Trial(stage, plan(), this::screen);
    }

    private ForcesScreen screen(ScreenContext context) {
        return new ForcesScreen(context, new MappingFile(folder.resolve("mappings.json")));
    }

    @Test
    void typesIntoACellAndGoesDownAsInASpreadsheet(FxRobot robot) {
        choose(robot, 0, "forces-higher_command");

        robot.write("LCC").type(KeyCode.ENTER);
        robot.write("MCC").type(KeyCode.ENTER);

        assertThat(line(BATTALION).subordination().command()).isEqualTo("LCC");
        assertThat(line(FRIGATE).subordination().command()).isEqualTo("MCC");
        robot.interact(() -> trial.workspace().undo());
        assertThat(line(FRIGATE).subordination().command()).isEmpty();
    }

    @Test
    void keepsWhatIsRefusedAndSaysWhatMayStandThere(FxRobot robot) {
        choose(robot, 0, "forces-echelon");

        robot.write("horde").type(KeyCode.ENTER);

        assertThat(text(robot, "forces-wrong")).contains("horde").contains("Battalion");
        assertThat(robot.lookup("#forces-cell").queryAs(TextField.class).getText())
                .isEqualTo("horde");
        robot.type(KeyCode.ESCAPE);
        assertThat(line(BATTALION).need().echelon()).isNull();
        assertThat(robot.lookup("#forces-cell").tryQuery()).isEmpty();
    }

    @Test
    void goesOnByTabAndClearsByDelete(FxRobot robot) {
        choose(robot, 0, "forces-functional_category");

        robot.write("Manoeuvre").type(KeyCode.TAB).write("LCC").type(KeyCode.TAB);
        choose(robot, 0, "forces-functional_category");
        robot.type(KeyCode.DELETE);

        assertThat(line(BATTALION).need().category()).isEmpty();
        assertThat(line(BATTALION).subordination().command()).isEqualTo("LCC");
    }

    @Test
    void pastesCellsWithLineBreaksAndNewLinesAfterTheLast(FxRobot robot) {
        choose(robot, 1, "forces-force_element");

        paste(robot, "\"Frigate,\nice class\"\tMaritime\nMinehunter\t\"Mine\nwarfare\"\n\t\n");

        assertThat(line(FRIGATE).name()).isEqualTo("Frigate, ice class");
        assertThat(line(FRIGATE).need().category()).isEqualTo("Maritime");
        assertThat(trial.workspace().plan().requirements())
                .filteredOn(line -> line.name().equals("Minehunter"))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.number()).isEqualTo("R-202");
                            assertThat(line.need().category()).isEqualTo("Mine warfare");
                        });
        robot.interact(() -> trial.workspace().undo());
        assertThat(trial.workspace().plan()).isEqualTo(plan());
    }

    @Test
    void pastesNothingWhereACellCannotBeTakenAndNamesItsRow(FxRobot robot) {
        choose(robot, 0, "forces-crd");

        paste(robot, "D-5\tDry\nD-4\tDry\tspare");

        assertThat(text(robot, "forces-wrong")).contains("Row 2").contains("“spare”");
        choose(robot, 0, "forces-priority");
        paste(robot, "1\nhigh");
        assertThat(text(robot, "forces-wrong")).contains("Row 2").contains("“high”");
        assertThat(trial.workspace().plan()).isEqualTo(plan());
    }

    private static void paste(FxRobot robot, String text) {
        robot.interact(
                () ->
                        Clipboard.getSystemClipboard()
                                .setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
        robot.press(KeyCode.SHORTCUT, KeyCode.V).release(KeyCode.V, KeyCode.SHORTCUT);
    }

    @Test
    void addsDuplicatesAndRemovesALine(FxRobot robot) {
        robot.clickOn("#forces-add");
        assertThat(trial.workspace().plan().count(EntityKind.REQUIREMENT)).isEqualTo(3);
        assertThat(table(robot).getSelectionModel().getSelectedItem().asked().number())
                .isEqualTo("R-202");

        robot.clickOn("#forces-duplicate");
        assertThat(table(robot).getSelectionModel().getSelectedItem().asked().number())
                .isEqualTo("R-203");

        robot.clickOn("#forces-remove");
        assertThat(table(robot).getItems()).hasSize(3);
    }

    @Test
    void filtersByTextAndBySign(FxRobot robot) {
        robot.clickOn("#forces-filter").write("frig");
        assertThat(table(robot).getItems()).extracting(LineRow::id).containsExactly(FRIGATE.id());

        robot.clickOn("#forces-filter-clear");
        robot.clickOn("#forces-sign-offered");

        assertThat(table(robot).getItems()).extracting(LineRow::id).containsExactly(BATTALION.id());
        assertThat(text(robot, "forces-count")).isEqualTo("1 of 2 lines");
    }

    @Test
    void movesAnOfferOnWithWhoSaidSoAndOnWhatPaper(FxRobot robot) {
        choose(robot, 0, "forces-serial");
        robot.interact(
                () -> robot.lookup("#forces-paper-NOR").queryAs(TextField.class).setText("AFL 1"));

        robot.clickOn("#forces-move-NOR-confirmed");

        var offer = offer(BATTALION);
        assertThat(offer.state()).isEqualTo(OfferState.CONFIRMED);
        assertThat(offer.steps().getLast())
                .isEqualTo(
                        new Offer.Step(
                                OfferState.CONFIRMED, "NOR", LocalDate.of(2026, 11, 22), "AFL 1"));
        assertThat(table(robot).getItems().getFirst().signs()).containsExactly(Sign.CONFIRMED);
    }

    @Test
    void saysWhyAMoveIsRefused(FxRobot robot) {
        choose(robot, 0, "forces-serial");
        robot.interact(
                () -> robot.lookup("#forces-on-NOR").queryAs(TextField.class).setText("soon"));
        robot.clickOn("#forces-move-NOR-confirmed");
        assertThat(text(robot, "forces-offer-wrong-NOR")).contains("soon");

        robot.interact(
                () ->
                        robot.lookup("#forces-on-NOR")
                                .queryAs(TextField.class)
                                .setText("1 Oct 2026"));
        robot.clickOn("#forces-move-NOR-confirmed");

        assertThat(text(robot, "forces-offer-wrong-NOR")).contains("before the last one");
        assertThat(offer(BATTALION).state()).isEqualTo(OfferState.OFFERED);
    }

    @Test
    void asksACandidateForTheGap(FxRobot robot) {
        choose(robot, 1, "forces-serial");

        robot.interact(
                () ->
                        robot.lookup("#forces-ask-" + Plans.NORRBOTTEN.id().value())
                                .queryButton()
                                .fire());

        assertThat(table(robot).getItems().get(1).line().offers())
                .anySatisfy(
                        offer -> {
                            assertThat(offer.participant()).isEqualTo(Plans.SWEDEN.id());
                            assertThat(offer.content().unit()).isEqualTo(Plans.NORRBOTTEN.id());
                            assertThat(offer.state()).isEqualTo(OfferState.INVITED);
                        });
    }

    @Test
    void opensTheLinesBehindAFigureOfTheBalance(FxRobot robot) {
        robot.clickOn("#forces-look-balance");
        TableView<?> balance = robot.lookup("#forces-balance-table").queryTableView();
        assertThat(balance.getItems()).hasSize(3);
        robot.interact(() -> select(balance, 0, 4));

        robot.type(KeyCode.ENTER);

        assertThat(table(robot).getItems()).extracting(LineRow::id).containsExactly(FRIGATE.id());
    }

    @Test
    void bringsTheLineOfAnOfferIntoView(FxRobot robot) {
        robot.interact(() -> trial.screen().reveal(offer(FRIGATE).id()));

        assertThat(table(robot).getSelectionModel().getSelectedItem().id()).isEqualTo(FRIGATE.id());
    }

    @Test
    void mapsTheColumnsOfASpreadsheetAndTakesItInAsOneEdit(FxRobot robot) throws IOException {
        var file = folder.resolve("asked.xlsx");
        var more =
                Plans.with(
                        Plans.brigadeExercise(),
                        BATTALION.withName("Light battalion"),
                        Things.requirement("R-300", "Tanker"));
        Files.write(file, CjsorExport.write(more));
        trial.choose(file);
        robot.clickOn("#forces-import");
        // The heading of another column has no names in it.
        robot.interact(() -> mapped(robot, "forces-map-force_element").setValue(-1));
        assertThat(robot.lookup("#forces-mapping-apply").queryAs(Button.class).isDisabled())
                .isTrue();
        robot.interact(() -> mapped(robot, "forces-map-force_element").setValue(2));

        robot.clickOn("#forces-mapping-apply");

        assertThat(line(BATTALION).name()).isEqualTo("Light battalion");
        assertThat(trial.workspace().plan().count(EntityKind.REQUIREMENT)).isEqualTo(3);
        assertThat(folder.resolve("mappings.json")).exists();
        robot.interact(() -> trial.workspace().undo());
        assertThat(trial.workspace().plan()).isEqualTo(plan());
    }

    @Test
    void tellsHowFarTheMappingIsTriedAndNothingOfOneThatIsLeft(FxRobot robot) throws IOException {
        var file = folder.resolve("asked.xlsx");
        Files.write(file, CjsorExport.write(plan()));
        var held = new HeldBackground();
        robot.interact(
                () -> {
                    var late =
                            new Trial(
                                    plan(),
                                    context ->
                                            new ForcesScreen(
                                                    context,
                                                    new MappingFile(folder.resolve("m.json"))),
                                    held);
                    robot.window(0).getScene().setRoot((Parent) late.screen().node());
                    late.screen().shown();
                    late.choose(file);
                });
        robot.clickOn("#forces-import");

        robot.interact(
                () -> {
                    held.finishAllBut(TRYING);
                    held.tell(TRYING, 0.4);
                });
        assertThat(said(robot)).containsExactly("Trying it on the plan … 40%");
        robot.interact(
                () -> {
                    mapped(robot, "forces-map-force_element").setValue(-1);
                    held.tell(TRYING, 0.7);
                    held.finishNext();
                });
        assertThat(said(robot)).as("of another mapping").singleElement().asString().endsWith("70%");
        robot.interact(held::finishAll);
        assertThat(said(robot)).isNotEmpty().noneMatch(line -> line.endsWith("%"));

        robot.interact(() -> mapped(robot, "forces-map-force_element").setValue(2));
        robot.clickOn("#forces-mapping-cancel");
        assertThat(held.isWaiting(TRYING)).isFalse();
    }

    private static List<String> said(FxRobot robot) {
        return List.copyOf(
                robot.lookup("#forces-mapping-lines").<String>queryListView().getItems());
    }

    @Test
    void showsThePreviewAndNamesEachCellThatCannotBeTaken(FxRobot robot) throws IOException {
        var file = folder.resolve("asked.xlsx");
        Files.write(file, CjsorExport.write(plan()));
        trial.choose(file);
        robot.clickOn("#forces-import");
        assertThat(robot.lookup("#forces-mapping-preview").queryTableView().getItems()).hasSize(2);

        // The strength is read from the names.
        robot.interact(() -> mapped(robot, "forces-map-unit_strength").setValue(2));

        assertThat(robot.lookup("#forces-mapping-lines").queryListView().getItems())
                .asString()
                .contains("C2")
                .contains("C3");
        assertThat(robot.lookup("#forces-mapping-apply").queryButton().isDisabled()).isTrue();
        assertThat(robot.lookup("#forces-mapping-preview .table-cell:wrong").queryAll())
                .isNotEmpty();
    }

    @Test
    void tellsTheBalanceAtEachConferenceThatIsOverAndToday(FxRobot robot) {
        robot.clickOn("#forces-look-balance");

        var history = robot.lookup("#forces-history-table").<Point>queryTableView().getItems();

        assertThat(history).extracting(Point::name).containsExactly("Initial conference", "");
        assertThat(history).extracting(point -> point.tally().offered()).containsExactly(0, 1);
    }

    @Test
    void takesNothingFromASpreadsheetThatIsLeft(FxRobot robot) throws IOException {
        var file = folder.resolve("asked.xlsx");
        Files.write(file, CjsorExport.write(plan()));
        trial.choose(file);
        robot.clickOn("#forces-import");

        robot.clickOn("#forces-mapping-cancel");

        assertThat(trial.workspace().plan()).isEqualTo(plan());
        assertThat(robot.lookup("#forces-table").tryQuery()).isPresent();
    }

    @Test
    void writesTheStatementAsASpreadsheet(FxRobot robot) {
        var file = folder.resolve("out.xlsx");
        trial.choose(file);

        robot.clickOn("#forces-export");

        assertThat(file).isNotEmptyFile();
        assertThat(trial.notices().getLast().tone()).isEqualTo(Tone.DONE);
    }

    @Test
    void tellsWhichTextsTheSpreadsheetDoesNotTell(FxRobot robot) {
        var notes = Notes.PLAIN.withRemark("key 3F9A77B1C4D2E8F0A1B2C3D4E5F60718");
        var secret = Plans.with(plan(), BATTALION.withNotes(notes));
        robot.interact(() -> trial = new Trial(secret, this::screen, new DirectBackground()));
        robot.interact(() -> robot.window(0).getScene().setRoot((Parent) trial.screen().node()));
        robot.interact(() -> trial.screen().shown());
        trial.choose(folder.resolve("out.xlsx"));

        robot.clickOn("#forces-export");

        assertThat(trial.notices().getLast().tone()).isEqualTo(Tone.WARNING);
        assertThat(trial.notices().getLast().text())
                .contains("1 texts look like key material")
                .contains("Infantry battalion (notes.remark)")
                .doesNotContain("3F9A77B1");
    }

    @SuppressWarnings("unchecked") // A box of the screen under test.
    private static ComboBox<Integer> mapped(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(ComboBox.class);
    }

    private static <S> void select(TableView<S> table, int row, int column) {
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
    }

    private static void choose(FxRobot robot, int row, String column) {
        robot.interact(
                () -> {
                    var table = table(robot);
                    for (int at = 0; at < table.getColumns().size(); at++) {
                        if (column.equals(table.getColumns().get(at).getId())) {
                            select(table, row, at);
                        }
                    }
                });
    }

    private Requirement line(Requirement line) {
        return trial.workspace().plan().find(Requirement.class, line.id()).orElseThrow();
    }

    private Offer offer(Requirement line) {
        return trial.workspace()
                .plan()
                .offers()
                .filter(offer -> offer.requirement().equals(line.id()))
                .findFirst()
                .orElseThrow();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(Label.class).getText();
    }

    private static TableView<LineRow> table(FxRobot robot) {
        return robot.lookup("#forces-table").queryTableView();
    }
}
