package org.entente.app.feature.comms;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.control.Css;
import org.entente.app.feature.Trial;
import org.entente.app.feature.comms.CommsState.Holder;
import org.entente.app.feature.comms.CommsState.Row;
import org.entente.app.interop.SystemType;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.edit.Edit;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.Statement;
import org.entente.model.match.TestResult;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Net;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ExtendWith(QuickHands.class)
class CommsScreenTest {
    private static final CisSystem NORWEGIAN = radio("Radio one", Plans.TELEMARK.id());
    private static final CisSystem SWEDISH = radio("Radio two", Plans.NORRBOTTEN.id());

    private Trial trial;

    @Start
    void start(Stage stage) {
        trial =
                new Trial(
                        stage,
                        Plans.with(Plans.brigadeExercise(), NORWEGIAN, SWEDISH),
                        CommsScreen::new);
    }

    private static CisSystem radio(String name, AssigneeId holder) {
        return new CisSystem(
                new CisSystem.Id(Things.id(name)),
                name,
                new CisSystem.Make("", "v1", ""),
                new CisSystem.Station(holder, null, 1, null),
                List.of(
                        new CisSystem.Port(
                                "main", "HF", null, List.of(Binding.of("HF-4415", Map.of())))),
                Notes.PLAIN);
    }

    private static TableView<Row> table(FxRobot robot) {
        return robot.lookup("#comms-table").queryTableView();
    }

    @Test
    void numbersStandBelowEachOtherByTheirLastDigit(FxRobot robot) {
        var right = new ArrayList<String>();
        for (var column : table(robot).getColumns()) {
            if (column.getStyleClass().contains(Css.FIGURE_COLUMN)) {
                right.add(column.getText());
            }
        }

        assertThat(right).containsExactly("Number");
    }

    private CisSystem norwegian() {
        return trial.workspace().plan().find(CisSystem.class, NORWEGIAN.id()).orElseThrow();
    }

    private void turn(FxRobot robot, Topic topic) {
        robot.interact(
                () -> robot.lookup("#comms-" + topic.id()).queryAs(ToggleButton.class).fire());
    }

    private void add(FxRobot robot) {
        robot.interact(() -> robot.lookup("#comms-add").queryButton().fire());
    }

    private static <R> void mark(TableView<R> table, int row, int column) {
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
    }

    private void type(FxRobot robot, int row, int column, String text) {
        robot.interact(() -> mark(table(robot), row, column));
        robot.push(KeyCode.F2).write(text).push(KeyCode.ENTER);
    }

    @Test
    void cutsNamesInTheMiddleAndListsAtTheirEnd(FxRobot robot) {
        assertThat(cuts(robot, 0)).containsOnly(OverrunStyle.CENTER_ELLIPSIS);
        assertThat(cuts(robot, 1)).as("holder").containsOnly(OverrunStyle.CENTER_ELLIPSIS);
        assertThat(cuts(robot, 7)).as("standards").containsOnly(OverrunStyle.ELLIPSIS);
    }

    private static List<OverrunStyle> cuts(FxRobot robot, int column) {
        var wanted = (Object) table(robot).getColumns().get(column);
        return robot
                .lookup("#comms-table .table-row-cell .table-cell")
                .queryAllAs(TableCell.class)
                .stream()
                .filter(cell -> cell.getTableColumn() == wanted)
                .map(cell -> cell.getTextOverrun())
                .toList();
    }

    @Test
    void tellsInFullWhatIsCutBelowThePointer(FxRobot robot) {
        robot.interact(() -> table(robot).getColumns().getFirst().setPrefWidth(40));
        var cell =
                robot
                        .lookup("#comms-table .table-row-cell .table-cell")
                        .queryAllAs(TableCell.class)
                        .stream()
                        .filter(each -> "Radio one".equals(each.getText()))
                        .findFirst()
                        .orElseThrow();

        robot.moveTo(cell);
        assertThat(cell.getTooltip().getText()).isEqualTo("Radio one");

        robot.interact(() -> table(robot).getColumns().getFirst().setPrefWidth(300));
        robot.moveTo("#comms-add").moveTo(cell);
        assertThat(cell.getTooltip()).isNull();
    }

    @Test
    void typesWhoHoldsASystemAndWithWhichSoftware(FxRobot robot) {
        type(robot, 0, 1, "1st Tank Squadron");
        type(robot, 0, 5, "v2");

        assertThat(norwegian().station().holder()).isEqualTo(Plans.ARMOUR.id());
        assertThat(norwegian().make().software()).isEqualTo("v2");
    }

    @Test
    void staysInTheColumnThatWasTypedInto(FxRobot robot) {
        type(robot, 0, 5, "v2");

        assertThat(table(robot).getFocusModel().getFocusedCell().getColumn()).isEqualTo(5);
    }

    @Test
    void beginsToTypeWithEnterToo(FxRobot robot) {
        robot.interact(() -> mark(table(robot), 0, 5));
        robot.push(KeyCode.ENTER).write("v3").push(KeyCode.ENTER);

        assertThat(norwegian().make().software()).isEqualTo("v3");
        assertThat(table(robot).getEditingCell()).isNull();
    }

    @Test
    void leavesASystemAsItIsWhereNobodyIsCalledThat(FxRobot robot) {
        type(robot, 0, 1, "nobody");

        assertThat(norwegian()).isEqualTo(NORWEGIAN);
        assertThat(trial.notices())
                .last()
                .satisfies(notice -> assertThat(notice.toString()).contains("(nobody)"));
    }

    @Test
    void statesAParameterWithWhoSaidItToday(FxRobot robot) {
        robot.interact(() -> mark(table(robot), 0, 0));
        robot.interact(
                () ->
                        mark(
                                robot.lookup("#comms-statements").<Statements.Line>queryTableView(),
                                1,
                                3));
        robot.push(KeyCode.F2).write("robust").push(KeyCode.ENTER);

        var said = norwegian().ports().getFirst().bindings().getFirst().statements();
        assertThat(said.get("waveform"))
                .isEqualTo(
                        new Statement(
                                Statement.Standing.VALUE,
                                "robust",
                                new Statement.Origin(
                                        "Major Berg", "", LocalDate.of(2026, 11, 22))));
    }

    @Test
    void takesBackWhatWasStatedWhereTheCellIsEmptied(FxRobot robot) {
        statesAParameterWithWhoSaidItToday(robot);
        robot.interact(
                () ->
                        mark(
                                robot.lookup("#comms-statements").<Statements.Line>queryTableView(),
                                1,
                                3));
        robot.push(KeyCode.F2)
                .push(KeyCode.CONTROL, KeyCode.A)
                .push(KeyCode.DELETE)
                .push(KeyCode.ENTER);

        var said = norwegian().ports().getFirst().bindings().getFirst().statements();
        assertThat(said.get("waveform")).isEqualTo(Statement.UNKNOWN);
    }

    @Test
    void statesInWhichDomainAPortIs(FxRobot robot) {
        turn(robot, Topic.DOMAINS);
        add(robot);
        type(robot, 0, 0, "MS");
        turn(robot, Topic.SYSTEMS);
        robot.interact(() -> mark(table(robot), 0, 0));
        TableView<Statements.Line> statements = robot.lookup("#comms-statements").queryTableView();
        var before = statements.getItems().getFirst().cells();
        robot.interact(() -> mark(statements, 0, 3));
        robot.push(KeyCode.F2).write("ms").push(KeyCode.ENTER);

        assertThat(before).contains("Security domain (not stated: on no net for sure)");
        assertThat(norwegian().ports().getFirst().domain())
                .isEqualTo(
                        trial.workspace().plan().securityDomains().findFirst().orElseThrow().id());
    }

    @Test
    void makesANetOfAStandardWithItsMembers(FxRobot robot) {
        turn(robot, Topic.NETS);
        add(robot);
        type(robot, 0, 2, "HF-4415");
        type(robot, 0, 6, "Radio one; SWE Radio two");

        assertThat(trial.workspace().plan().nets())
                .singleElement()
                .satisfies(
                        net -> {
                            assertThat(net.loaded().key()).isEqualTo("HF-4415");
                            assertThat(net.members())
                                    .containsExactly(
                                            new Net.Member(NORWEGIAN.id(), "main"),
                                            new Net.Member(SWEDISH.id(), "main"));
                        });
    }

    @Test
    void statesAnExchange(FxRobot robot) {
        turn(robot, Topic.EXCHANGES);
        add(robot);
        type(robot, 0, 2, "Telemark Battalion");
        type(robot, 0, 5, "critical");
        type(robot, 0, 9, "5 min");
        type(robot, 0, 10, "Live exercise");

        assertThat(trial.workspace().plan().exchangeRequirements())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.parties().producer()).isEqualTo(Plans.TELEMARK.id());
                            assertThat(one.demand().weight())
                                    .isEqualTo(ExchangeRequirement.Weight.CRITICAL);
                            assertThat(one.demand().timeliness()).isEqualTo(Duration.ofMinutes(5));
                            assertThat(one.phases()).containsExactly(Plans.LIVE.id());
                        });
    }

    @Test
    void recordsATestInTheWordsOfCwix(FxRobot robot) {
        turn(robot, Topic.TESTS);
        add(robot);
        type(robot, 0, 2, "HF-4415");
        type(robot, 0, 5, "Limited success");

        assertThat(trial.workspace().plan().evidence())
                .singleElement()
                .satisfies(
                        test -> {
                            assertThat(test.standard()).isEqualTo("HF-4415");
                            assertThat(test.result().outcome())
                                    .isEqualTo(TestResult.LIMITED_SUCCESS);
                            assertThat(test.provider().software()).isEqualTo("v1");
                        });
    }

    @Test
    void stopsAtAGatewayThatHasNoSystemAndAtAWayThatIsNone(FxRobot robot) {
        turn(robot, Topic.GATEWAYS);
        add(robot);
        type(robot, 0, 3, "HF-4415 > VOC-MELPE");
        type(robot, 0, 3, "HF-4415");

        assertThat(trial.workspace().plan().gateways())
                .singleElement()
                .satisfies(
                        gateway ->
                                assertThat(gateway.translations())
                                        .extracting(way -> way.from() + way.to())
                                        .containsExactly("HF-4415VOC-MELPE"));
    }

    @Test
    void listsTheFieldsThatAGatewayLosesOnItsWay(FxRobot robot) {
        turn(robot, Topic.GATEWAYS);
        add(robot);
        type(robot, 0, 3, "HF-4415 > VOC-MELPE: rate / squelch; VOC-MELPE > HF-4415");

        assertThat(trial.workspace().plan().gateways())
                .singleElement()
                .satisfies(
                        gateway ->
                                assertThat(gateway.translations())
                                        .extracting(Gateway.Translation::lost)
                                        .containsExactly(List.of("rate", "squelch"), List.of()));
    }

    @Test
    void makesDomainsAndProducts(FxRobot robot) {
        turn(robot, Topic.DOMAINS);
        add(robot);
        type(robot, 0, 0, "MS");
        type(robot, 0, 3, "Secret");
        turn(robot, Topic.PRODUCTS);
        add(robot);
        type(robot, 0, 2, "chat");
        type(robot, 0, 3, "VOC-MELPE; HF-4415");

        assertThat(trial.workspace().plan().securityDomains())
                .singleElement()
                .satisfies(domain -> assertThat(domain.code()).isEqualTo("MS"));
        assertThat(trial.workspace().plan().informationProducts())
                .singleElement()
                .satisfies(
                        product ->
                                assertThat(product.standards())
                                        .containsExactly("VOC-MELPE", "HF-4415"));
    }

    @Test
    void givesASystemOfTheLibrary(FxRobot robot) {
        robot.interact(
                () -> {
                    ComboBox<SystemType> type = robot.lookup("#comms-type").queryComboBox();
                    ComboBox<Holder> holder = robot.lookup("#comms-holder").queryComboBox();
                    assertThat(type.getItems()).hasSizeGreaterThanOrEqualTo(120);
                    type.setValue(type.getItems().getFirst());
                    holder.setValue(holder.getItems().getFirst());
                    robot.lookup("#comms-give").queryButton().fire();
                });

        assertThat(trial.workspace().plan().cisSystems()).hasSize(3);
    }

    @Test
    void copiesTheFitOfTheSelectedHolder(FxRobot robot) {
        robot.interact(() -> mark(table(robot), 0, 0));
        robot.interact(
                () -> {
                    ComboBox<Holder> holder = robot.lookup("#comms-holder").queryComboBox();
                    holder.setValue(
                            holder.getItems().stream()
                                    .filter(one -> one.id().equals(Plans.COMMANDO.id()))
                                    .findFirst()
                                    .orElseThrow());
                    robot.lookup("#comms-copy").queryButton().fire();
                });

        assertThat(trial.workspace().plan().cisSystems())
                .filteredOn(system -> system.station().holder().equals(Plans.COMMANDO.id()))
                .singleElement()
                .satisfies(system -> assertThat(system.make().software()).isEmpty());
        assertThat(trial.notices())
                .last()
                .satisfies(notice -> assertThat(notice.toString()).contains("One system of"));
    }

    @Test
    void pastesNothingWhereACellMeansNothing(FxRobot robot) {
        robot.interact(
                () -> {
                    var content = new ClipboardContent();
                    content.putString("Telemark Battalion\tno such type\tRadio\tnone\n");
                    Clipboard.getSystemClipboard().setContent(content);
                    mark(table(robot), 0, 0);
                });
        robot.push(KeyCode.SHORTCUT, KeyCode.V);

        assertThat(trial.workspace().plan().cisSystems()).hasSize(2);
        assertThat(trial.told())
                .singleElement()
                .satisfies(
                        report ->
                                assertThat(report.lines())
                                        .containsExactly(
                                                "Row 1, Number (none): must be from 1 to"
                                                        + " 10,000."));
    }

    @Test
    void numberedNamesStandInTheOrderOfTheirNumbers(FxRobot robot) {
        robot.interact(
                () -> {
                    for (var number : List.of(100, 1, 10, 2)) {
                        var id = new CisSystem.Id(new UUID(7, number));
                        trial.workspace()
                                .dispatch("Add", new Edit.Add(named(id, "Radio " + number)));
                    }
                });
        robot.clickOn("#comms-filter").write("radio 1");
        assertThat(names(robot)).containsSubsequence("Radio 1", "Radio 10", "Radio 100");

        robot.interact(() -> robot.lookup("#comms-filter").queryTextInputControl().clear());
        assertThat(names(robot)).containsSubsequence("Radio 1", "Radio 2", "Radio 10", "Radio 100");
    }

    private static CisSystem named(CisSystem.Id id, String name) {
        return new CisSystem(
                id, name, SWEDISH.make(), SWEDISH.station(), SWEDISH.ports(), SWEDISH.notes());
    }

    private static List<String> names(FxRobot robot) {
        return table(robot).getItems().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.startsWith("Radio "))
                .toList();
    }

    @Test
    void filtersByWords(FxRobot robot) {
        robot.clickOn("#comms-filter").write("two v1");

        assertThat(table(robot).getItems()).extracting(Row::id).isEqualTo(List.of(SWEDISH.id()));
    }

    @Test
    void removesByKeyboardAndBringsThingsIntoView(FxRobot robot) {
        robot.interact(() -> trial.screen().reveal(SWEDISH.id()));
        robot.interact(() -> table(robot).requestFocus());
        robot.push(KeyCode.DELETE);

        assertThat(trial.workspace().plan().cisSystems())
                .extracting(CisSystem::id)
                .containsExactly(NORWEGIAN.id());
    }
}
