package org.entente.app.feature.commex;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.concurrent.DirectBackground;
import org.entente.app.feature.Trial;
import org.entente.app.feature.commex.CommexState.Open;
import org.entente.app.feature.commex.CommexState.Row;
import org.entente.app.interop.Radios;
import org.entente.app.interop.Standards;
import org.entente.app.problem.Notifier;
import org.entente.app.problem.Notifier.Tone;
import org.entente.model.Plans;
import org.entente.model.match.EvidenceGrade;
import org.entente.model.match.IssueCategory;
import org.entente.model.match.Quality;
import org.entente.model.match.TestResult;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.Plan;
import org.entente.model.secrecy.Masking;
import org.entente.model.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

@ExtendWith(QuickHands.class)
class CommexScreenTest {
    private static final LocalDate TODAY =
            LocalDate.ofInstant(Trial.CLOCK.instant(), ZoneOffset.UTC);

    @TempDir Path folder;

    private Trial trial;

    @Start
    void start(Stage stage) {
        trial =
                new Trial(
                        stage,
                        Plans.with(
                                Radios.plan(), fielded(Radios.NORWEGIAN), fielded(Radios.SWEDISH)),
                        CommexScreen::new);
    }

    /// A test counts only for software that somebody has stated.
    private static CisSystem fielded(CisSystem radio) {
        return new CisSystem(
                radio.id(),
                radio.name(),
                new CisSystem.Make("", "6.2", ""),
                radio.station(),
                radio.ports(),
                radio.notes());
    }

    private static TableView<Row> tests(FxRobot robot) {
        return robot.lookup("#commex-tests").queryTableView();
    }

    private static TableView<Open> open(FxRobot robot) {
        return robot.lookup("#commex-open").queryTableView();
    }

    private Plan plan() {
        return trial.workspace().plan();
    }

    private void fire(FxRobot robot) {
        robot.interact(() -> robot.lookup("#commex-plan").queryAs(Button.class).fire());
    }

    private static void set(FxRobot robot, String field, String text) {
        robot.interact(
                () -> {
                    var box = robot.lookup(field).queryAs(TextField.class);
                    box.setText(text);
                    box.fireEvent(new ActionEvent());
                });
    }

    @SuppressWarnings("unchecked")
    private static void type(FxRobot robot, int row, Field field, String text) {
        robot.interact(
                () -> {
                    var table = tests(robot);
                    var column = (TableColumn<Row, String>) table.getColumns().get(field.ordinal());
                    var event =
                            new TableColumn.CellEditEvent<>(
                                    table,
                                    new TablePosition<>(table, row, column),
                                    TableColumn.<Row, String>editCommitEvent(),
                                    text);
                    Event.fireEvent(column, event);
                });
    }

    private Evidence test(CisSystem one, CisSystem other) {
        return plan().evidence()
                .filter(test -> test.targets().toList().contains(one.id()))
                .filter(test -> test.targets().toList().contains(other.id()))
                .findFirst()
                .orElseThrow();
    }

    /// The best that is sure of the exchange between the two radios that work on paper.
    private Quality sure() {
        var interop = Standards.interop(plan(), TODAY);
        var exchange = interop.parts(Radios.SURE.id()).getFirst();
        return IntStream.range(0, interop.stages().size())
                .mapToObj(stage -> interop.assessment().verdict(exchange, stage))
                .filter(Objects::nonNull)
                .map(verdict -> verdict.lo())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void cutsNamesInTheMiddle(FxRobot robot) {
        var names =
                robot
                        .lookup("#commex-open .table-row-cell .table-cell")
                        .queryAllAs(TableCell.class)
                        .stream()
                        .filter(cell -> cell.getTableColumn() == open(robot).getColumns().get(1))
                        .toList();

        assertThat(names)
                .isNotEmpty()
                .allMatch(cell -> cell.getTextOverrun() == OverrunStyle.CENTER_ELLIPSIS);
    }

    @Test
    void saysWhatDoesNotGoInAndWhy(FxRobot robot) {
        assertThat(open(robot).getItems()).hasSize(2).allMatch(Open::isPossible);
        assertThat(tests(robot).getItems()).isEmpty();

        set(robot, "#commex-operators", "1");

        assertThat(open(robot).getItems())
                .hasSize(2)
                .noneMatch(Open::isPossible)
                .allMatch(one -> one.slot().contains("two operators"));
        assertThat(robot.lookup("#commex-plan").queryAs(Button.class).isDisabled()).isTrue();

        set(robot, "#commex-operators", "many");

        assertThat(robot.lookup("#commex-operators").queryAs(TextField.class).getText())
                .as("what cannot be read goes back to what it was")
                .isEqualTo("1");
        keepsTheFiguresInThePlan(robot);
    }

    /// What was typed is an edit like any other, and of its window alone.
    private void keepsTheFiguresInThePlan(FxRobot robot) {
        set(robot, "#commex-from", "0930");
        assertThat(plan().commexSessions())
                .singleElement()
                .satisfies(
                        session -> {
                            assertThat(session.means().operators()).isEqualTo(1);
                            assertThat(session.daily().from()).isEqualTo(LocalTime.of(9, 30));
                        });

        robot.interact(() -> trial.workspace().undo());
        robot.interact(() -> trial.workspace().undo());

        assertThat(plan().commexSessions()).isEmpty();
        assertThat(robot.lookup("#commex-operators").queryAs(TextField.class).getText())
                .isEqualTo("40");
        assertThat(open(robot).getItems()).allMatch(Open::isPossible);
    }

    @Test
    void aSessionPastMidnightSaysThatItEndsTheNextDay(FxRobot robot) {
        set(robot, "#commex-until", "25:00");
        assertThat(until(robot).getText()).as("no clock shows that").isEqualTo("17:00");
        assertThat(until(robot).getAccessibleText()).isEqualTo("until");

        set(robot, "#commex-from", "2330");
        set(robot, "#commex-until", "0330");

        assertThat(until(robot).getText()).isEqualTo("03:30");
        assertThat(until(robot).getAccessibleText()).isEqualTo("until, next day");
        assertThat(open(robot).getItems()).allMatch(Open::isPossible);
        set(robot, "#commex-minutes", "180");
        var slot = open(robot).getItems().getFirst().slot();
        assertThat(slot.split(" to ")).as(slot).hasSize(2).allMatch(end -> end.contains("MAY"));

        set(robot, "#commex-until", "24:00");
        assertThat(until(robot).getText()).isEqualTo("00:00");
    }

    private static TextField until(FxRobot robot) {
        return robot.lookup("#commex-until").queryAs(TextField.class);
    }

    @Test
    void plansAllThatGoesInAsOneEdit(FxRobot robot) {
        var before = plan();

        fire(robot);

        assertThat(plan().evidence()).hasSize(2).allMatch(test -> test.result().isOpen());
        assertThat(plan().evidence())
                .as("they move with their window")
                .allMatch(
                        test ->
                                Objects.requireNonNull(test.period())
                                        .ends()
                                        .allMatch(When.Relative.class::isInstance));
        assertThat(tests(robot).getItems()).hasSize(2);
        assertThat(open(robot).getItems()).isEmpty();
        assertThat(plan().commexSessions())
                .as("with whom and what they are held is kept with them")
                .singleElement()
                .extracting(session -> session.means().operators())
                .isEqualTo(40);

        robot.interact(() -> trial.workspace().undo());

        assertThat(plan()).isEqualTo(before);
        assertThat(open(robot).getItems()).hasSize(2);
    }

    @Test
    void aResultMovesTheVerdictAtOnce(FxRobot robot) {
        assertThat(sure()).isEqualTo(Quality.COMPATIBLE);
        fire(robot);
        var planned = test(Radios.NORWEGIAN, Radios.SWEDISH);
        var id = planned.id();
        int row = tests(robot).getItems().stream().map(Row::id).toList().indexOf(id);

        type(robot, row, Field.RESULT, "Success");

        assertThat(plan().find(Evidence.class, id).orElseThrow())
                .satisfies(
                        test -> {
                            assertThat(test.result().outcome()).isEqualTo(TestResult.SUCCESS);
                            assertThat(test.result().by()).isEqualTo("Major Berg");
                            assertThat(test.result().on())
                                    .isBefore(TODAY)
                                    .isEqualTo(planned.result().on());
                            assertThat(test.provider().software()).isEqualTo("6.2");
                        });
        assertThat(sure()).isEqualTo(Quality.PROVEN);

        robot.interact(() -> trial.workspace().undo());

        assertThat(sure()).isEqualTo(Quality.COMPATIBLE);
    }

    @Test
    void filesComeAndGoOnTheScreen(FxRobot robot) throws IOException {
        var table = folder.resolve("tests.csv");
        trial.choose(table);
        fire(robot);
        robot.interact(() -> robot.lookup("#commex-export").queryAs(Button.class).fire());
        assertThat(Files.readString(table)).contains("HF-4415").contains("COMMEX-001");

        var questions = folder.resolve("GBR.xlsx");
        trial.choose(questions);
        var ask = robot.lookup("#commex-ask").queryAs(MenuButton.class);
        var british = ask.getItems().stream().filter(one -> one.getText().startsWith("GBR"));
        robot.interact(() -> british.findFirst().orElseThrow().fire());
        assertThat(Files.size(questions)).isPositive();

        var wanted = new AtomicInteger();
        trial.session().whenTakenIn(wanted::incrementAndGet);
        robot.interact(() -> robot.lookup("#commex-take-in").queryAs(Button.class).fire());
        assertThat(wanted).hasValue(1);
    }

    @Test
    void tellsWhichTextsTheFilesDoNotTell(FxRobot robot) throws IOException {
        var named = Radios.NORWEGIAN.withName("key 3F9A77B1C4D2E8F0A1B2C3D4E5F60718");
        var secret = Plans.with(plan(), named);
        robot.interact(() -> trial = new Trial(secret, CommexScreen::new, new DirectBackground()));
        robot.interact(() -> robot.window(0).getScene().setRoot((Parent) trial.screen().node()));
        robot.interact(() -> trial.screen().shown());
        fire(robot);
        var table = folder.resolve("tests.csv");
        trial.choose(table);
        robot.interact(() -> robot.lookup("#commex-export").queryAs(Button.class).fire());

        assertThat(Files.readString(table)).contains(Masking.MASK).doesNotContain("3F9A77B1");
        assertThat(trial.notices().getLast().tone()).isEqualTo(Tone.WARNING);
        assertThat(trial.notices().getLast().text())
                .contains("tests.csv. 1 texts look like key material")
                .doesNotContain("3F9A77B1");

        trial.choose(folder.resolve("GBR.xlsx"));
        var ask = robot.lookup("#commex-ask").queryAs(MenuButton.class);
        var british = ask.getItems().stream().filter(one -> one.getText().startsWith("GBR"));
        robot.interact(() -> british.findFirst().orElseThrow().fire());
        assertThat(trial.notices().getLast().tone()).isEqualTo(Tone.WARNING);
        assertThat(trial.notices().getLast().text())
                .contains("GBR.xlsx. 1 texts look like key material");
    }

    @Test
    void whatWasBehindAResultAndWhereItWasShownAreChosenInPlace(FxRobot robot) {
        fire(robot);
        var id = tests(robot).getItems().getFirst().id();

        type(robot, 0, Field.CATEGORY, "configuration");
        type(robot, 0, Field.GRADE, "laboratory");

        assertThat(result(id).category()).isEqualTo(IssueCategory.CONFIGURATION);
        assertThat(result(id).grade()).isEqualTo(EvidenceGrade.LAB);
        var cells = tests(robot).getItems().getFirst().cells();
        assertThat(cells.get(Field.CATEGORY.ordinal())).isEqualTo("configuration");
        assertThat(cells.get(Field.GRADE.ordinal())).isEqualTo("laboratory");

        type(robot, 0, Field.GRADE, "");
        assertThat(result(id).grade()).as("blank takes it away").isNull();
        robot.interact(() -> trial.workspace().undo());
        assertThat(result(id).grade()).isEqualTo(EvidenceGrade.LAB);
        robot.interact(() -> trial.workspace().undo());
        assertThat(result(id).grade()).isNull();
        assertThat(result(id).category()).isEqualTo(IssueCategory.CONFIGURATION);
        robot.interact(() -> trial.workspace().undo());
        assertThat(result(id).category()).isNull();
    }

    @Test
    void wordsThatAreNoCategoryAndNoGradeChangeNothingAndAreTold(FxRobot robot) {
        fire(robot);
        var before = plan();

        type(robot, 0, Field.CATEGORY, "bad luck");
        type(robot, 0, Field.GRADE, "hearsay");

        assertThat(plan()).isEqualTo(before);
        assertThat(trial.notices())
                .extracting(Notifier.Notice::text)
                .satisfiesExactly(
                        one -> assertThat(one).contains("bad luck"),
                        other -> assertThat(other).contains("hearsay"));
    }

    private Evidence.Result result(Evidence.Id id) {
        return plan().find(Evidence.class, id).orElseThrow().result();
    }

    @Test
    void slotsAreMovedInPlace(FxRobot robot) {
        fire(robot);
        var first = tests(robot).getItems().getFirst();

        type(robot, 0, Field.MINUTES, "45");
        type(robot, 0, Field.ISSUE, "slow");
        type(robot, 0, Field.START, "whenever");

        var cells = tests(robot).getItems().getFirst().cells();
        assertThat(cells.get(Field.MINUTES.ordinal())).isEqualTo("45");
        assertThat(cells.get(Field.ISSUE.ordinal())).isEqualTo("slow");
        assertThat(cells.get(Field.START.ordinal()))
                .isEqualTo(first.cells().get(Field.START.ordinal()));
        assertThat(trial.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.text()).contains("whenever"));

        robot.interact(
                () -> {
                    tests(robot).getSelectionModel().select(0);
                    robot.lookup("#commex-remove").queryAs(Button.class).fire();
                });

        assertThat(plan().evidence()).hasSize(1);
    }
}
