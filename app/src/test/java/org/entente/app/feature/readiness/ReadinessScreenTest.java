package org.entente.app.feature.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.ActionEvent;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.feature.Trial;
import org.entente.app.feature.readiness.BoardLine.GateLine;
import org.entente.app.feature.readiness.ReadinessState.Ask;
import org.entente.app.feature.readiness.ReadinessState.Blocker;
import org.entente.app.feature.readiness.ReadinessState.Card;
import org.entente.app.format.Language;
import org.entente.app.interop.Fallible;
import org.entente.app.interop.Radios;
import org.entente.model.edit.Edit;
import org.entente.model.interop.Gates;
import org.entente.model.match.Binding;
import org.entente.model.match.Statement;
import org.entente.model.match.TestResult;
import org.entente.model.match.VerdictColour;
import org.entente.model.match.route.Readiness;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.GateDemand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ExtendWith(QuickHands.class)
class ReadinessScreenTest {
    private Trial trial;

    @Start
    void start(Stage stage) {
        trial = new Trial(stage, Radios.plan(), ReadinessScreen::new);
    }

    private static TableView<Blocker> blockers(FxRobot robot) {
        return robot.lookup("#readiness-blockers").queryTableView();
    }

    /// The gate of the stage that is looked at, as it is written.
    private static String gate(FxRobot robot) {
        robot.interact(() -> robot.lookup("#readiness-stages").query().applyCss());
        return robot.from(robot.lookup(".readiness-card:selected"))
                .lookup(".readiness-gate")
                .queryAs(Label.class)
                .getText();
    }

    @Test
    void tellsWhatStandsInTheWayAndWhatToAskForIt(FxRobot robot) {
        assertThat(gate(robot)).isEqualTo("Not assessed");
        assertThat(blockers(robot).getItems())
                .singleElement()
                .satisfies(
                        blocker -> {
                            assertThat(blocker.exchange()).isEqualTo(Radios.OPEN.id());
                            assertThat(blocker.colour()).isEqualTo(VerdictColour.GREY);
                            assertThat(blocker.reason()).contains("Waveform");
                        });
        robot.interact(() -> blockers(robot).getSelectionModel().selectFirst());
        assertThat(robot.lookup("#readiness-why").queryAs(Label.class).getText())
                .contains(blockers(robot).getItems().getFirst().reason(), "→");
        TableView<Ask> asks = robot.lookup("#readiness-asks").queryTableView();
        assertThat(asks.getItems())
                .singleElement()
                .satisfies(
                        ask -> {
                            assertThat(ask.nations()).containsExactly("GBR");
                            assertThat(ask.thing()).isEqualTo(Radios.BRITISH.id());
                            assertThat(ask.worth()).isPositive();
                        });
    }

    @Test
    void noBarLiesAcrossTheLinesOfASmallScreen(FxRobot robot) {
        var window = (Stage) robot.window(0);
        robot.interact(
                () -> {
                    var screen = window.getScene().getRoot();
                    window.getScene().setRoot(new Region());
                    window.setScene(new Scene(screen, 1366, 768));
                });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.getScene().getWidth()).isEqualTo(1366);

        for (var table : List.of("#readiness-blockers", "#readiness-asks")) {
            assertThat(robot.from(robot.lookup(table)).lookup(".scroll-bar").queryAll())
                    .map(ScrollBar.class::cast)
                    .filteredOn(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                    .noneMatch(Node::isVisible);
        }
    }

    @Test
    void countsOfThousandsAreNotCut(FxRobot robot) {
        var counts =
                Stream.of(VerdictColour.values())
                        .collect(Collectors.toMap(Function.identity(), _ -> 12_345));
        var readiness =
                new Readiness(Readiness.Gate.READY, 1, 1, new Readiness.Counts(5, 0, 0, 5, 5));
        var language = Language.of(Locale.ENGLISH, ZoneOffset.UTC);
        robot.interact(
                () -> {
                    var card =
                            new CardView(
                                    language,
                                    new Card("1", "", readiness, null, counts, 0, null),
                                    7);
                    robot.window(0).getScene().setRoot(new StackPane(card));
                    card.applyCss();
                    robot.window(0).getScene().getRoot().layout();
                });

        var cut =
                robot.lookup("#readiness-stage-7 .label").queryAllAs(Label.class).stream()
                        .filter(label -> "12,345".equals(label.getText()))
                        .toList();
        assertThat(cut).hasSize(5);
        assertThat(cut)
                .allMatch(label -> label.getWidth() >= label.prefWidth(-1))
                .allMatch(
                        label -> right(label) <= right(robot.lookup("#readiness-stage-7").query()));
    }

    private static double right(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxX();
    }

    @Test
    void bringsAnExchangeIntoViewByKeyboard(FxRobot robot) {
        robot.interact(
                () -> {
                    blockers(robot).requestFocus();
                    blockers(robot).getSelectionModel().clearAndSelect(0);
                });
        robot.push(KeyCode.ENTER);

        assertThat(trial.shown()).containsExactly(Radios.OPEN.id());
    }

    @Test
    void makesAnUnsignedWaiverForAnExchangeByKeyAndOnlyOne(FxRobot robot) {
        var before = trial.workspace().plan();
        robot.interact(
                () -> {
                    blockers(robot).requestFocus();
                    blockers(robot).getSelectionModel().clearAndSelect(0);
                });
        robot.push(KeyCode.W);

        assertThat(trial.workspace().plan().waivers())
                .singleElement()
                .satisfies(
                        waiver -> {
                            assertThat(waiver.subject()).isEqualTo(Radios.OPEN.id());
                            assertThat(waiver.rule()).isEmpty();
                            assertThat(waiver.grant().isSigned()).isFalse();
                            assertThat(waiver.period()).isNull();
                            assertThat(trial.shown()).containsExactly(waiver.id());
                        });
        assertThat(trial.notices()).last().asString().contains("accepts nothing");
        assertThat(gate(robot)).isEqualTo("Not assessed");
        var once = trial.workspace().plan();

        robot.interact(() -> blockers(robot).getSelectionModel().clearAndSelect(0));
        robot.interact(() -> robot.lookup("#readiness-waive").queryButton().fire());

        assertThat(trial.workspace().plan()).isSameAs(once);
        assertThat(trial.notices()).last().asString().contains("already");

        robot.interact(() -> trial.workspace().undo());

        assertThat(trial.workspace().plan()).isEqualTo(before);
    }

    @Test
    void saysWhatCanBeWaivedWhereNothingIsSelected(FxRobot robot) {
        var before = trial.workspace().plan();

        robot.interact(
                () ->
                        trial.screen().commands().stream()
                                .filter(command -> command.id().equals("readiness-waive"))
                                .forEach(command -> command.action().run()));

        assertThat(trial.workspace().plan()).isSameAs(before);
        assertThat(trial.notices())
                .singleElement()
                .asString()
                .contains("Only an exchange, a net or a system");
    }

    @Test
    void saysWhatTheFailureOfEachThingCosts(FxRobot robot) {
        robot.interact(() -> robot.lookup("#readiness-fail-one").queryButton().fire());

        TableView<TollLine> tolls = robot.lookup("#readiness-tolls").queryTableView();
        assertThat(tolls.getItems())
                .filteredOn(line -> line.things().contains(Radios.NET.id()))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.lost()).isEqualTo(1);
                            assertThat(line.worse()).isEqualTo(1);
                            assertThat(line.which()).contains("no PACE plan");
                        });

        robot.interact(() -> robot.lookup("#readiness-fail-nation").queryButton().fire());

        assertThat(tolls.getItems()).as("what a nation exchanges itself ends with it").isEmpty();
    }

    @Test
    void showsTheGatesAndSaysThatNoBaselineKeptATrend(FxRobot robot) {
        robot.interact(
                () -> robot.lookup("#readiness-leaf-gates").queryAs(ToggleButton.class).fire());

        TableView<BoardLine.GateLine> gates = robot.lookup("#readiness-gates").queryTableView();
        assertThat(gates.getItems()).filteredOn(line -> line.place().isGate()).hasSize(5);
        assertThat(gates.getItems())
                .filteredOn(line -> line.asked().contains("can work"))
                .singleElement()
                .satisfies(line -> assertThat(line.met()).isEqualTo(VerdictColour.GREEN));
        assertThat(gates.getItems())
                .filteredOn(line -> line.asked().contains("showstopper"))
                .singleElement()
                .satisfies(line -> assertThat(line.met()).isNotEqualTo(VerdictColour.GREY));

        robot.interact(
                () -> robot.lookup("#readiness-leaf-trend").queryAs(ToggleButton.class).fire());

        TableView<BoardLine.TrendLine> trend = robot.lookup("#readiness-trend").queryTableView();
        assertThat(trend.getItems()).isEmpty();
    }

    @Test
    void showsWhatWouldBeLeftIfSomethingWereOffAndLeavesThePlanAlone(FxRobot robot) {
        var before = trial.workspace().plan();

        robot.interact(
                () -> {
                    var things = robot.lookup("#readiness-thing").<Fallible>queryComboBox();
                    things.setValue(
                            things.getItems().stream()
                                    .filter(thing -> Radios.NET.id().equals(thing.id()))
                                    .findFirst()
                                    .orElseThrow());
                });

        assertThat(gate(robot)).isEqualTo("Not ready");
        assertThat(blockers(robot).getItems())
                .extracting(Blocker::exchange)
                .containsExactlyInAnyOrder(Radios.SURE.id(), Radios.OPEN.id());
        assertThat(trial.workspace().plan()).isSameAs(before);

        robot.interact(() -> robot.lookup(".suppose-off").queryButton().fire());

        assertThat(gate(robot)).isEqualTo("Not assessed");
    }

    /// The British radio speaks another waveform.
    private void contradict(FxRobot robot) {
        var port = Radios.BRITISH.ports().getFirst();
        var other = Binding.of("HF-4415", Map.of("waveform", Statement.of("other")));
        var radio =
                Radios.BRITISH.withPorts(
                        List.of(
                                new CisSystem.Port(
                                        port.name(), port.medium(), null, List.of(other))));
        robot.interact(() -> trial.workspace().dispatch("Contradict", new Edit.Revise(radio)));
    }

    @Test
    void makesTheCheapestFixesInOneEdit(FxRobot robot) {
        contradict(robot);
        assertThat(gate(robot)).isEqualTo("Not ready");

        TableView<OfferLine.FixLine> fixes = robot.lookup("#readiness-fixes").queryTableView();
        assertThat(fixes.getItems())
                .singleElement()
                .satisfies(fix -> assertThat(fix.wording()).contains("Waveform", "robust"));

        robot.interact(() -> robot.lookup("#readiness-apply").queryButton().fire());

        assertThat(trial.workspace().plan().find(CisSystem.class, Radios.BRITISH.id()))
                .hasValueSatisfying(
                        radio ->
                                assertThat(radio.ports().getFirst().bindings().getFirst())
                                        .extracting(Binding::statements)
                                        .asString()
                                        .contains("robust"));
        assertThat(blockers(robot).getItems()).isEmpty();
        assertThat(fixes.getItems()).isEmpty();

        robot.interact(() -> trial.workspace().undo());

        assertThat(gate(robot)).isEqualTo("Not ready");
    }

    @Test
    void offersToTestALinkOfWhichTooLittleIsKnown(FxRobot robot) {
        robot.interact(() -> robot.lookup("#readiness-apply").queryButton().fire());

        assertThat(trial.workspace().plan().evidence())
                .extracting(test -> test.result().outcome())
                .containsExactly(TestResult.PENDING);
        assertThat(gate(robot))
                .as("nothing is proven by planning a test")
                .isEqualTo("Not assessed");
    }

    @Test
    void saysWhatToDoWhereNothingIsStated(FxRobot robot) {
        robot.interact(
                () ->
                        List.of(Radios.SURE.id(), Radios.OPEN.id())
                                .forEach(
                                        id ->
                                                trial.workspace()
                                                        .dispatch("Remove", new Edit.Remove(id))));

        assertThat(robot.lookup("#readiness-blockers").tryQuery()).isEmpty();
        assertThat(robot.lookup(".empty-state").tryQuery()).isPresent();
    }

    private static GateLine demand(FxRobot robot, GateDemand.Kind kind) {
        return gates(robot).getItems().stream()
                .filter(line -> line.place().equals(new BoardLine.Place(Gates.Code.IPC, kind)))
                .findFirst()
                .orElseThrow();
    }

    private static TableView<GateLine> gates(FxRobot robot) {
        return robot.lookup("#readiness-gates").queryTableView();
    }

    /// Types over the threshold of a line of the gate sheet.
    private static void type(FxRobot robot, GateDemand.Kind kind, String text) {
        robot.interact(
                () -> {
                    gates(robot).requestFocus();
                    gates(robot).getSelectionModel().select(demand(robot, kind));
                    gates(robot).scrollTo(0);
                });
        robot.push(KeyCode.ENTER);
        robot.interact(
                () -> {
                    var field = (TextField) gates(robot).lookup(".text-field");
                    field.setText(text);
                    field.fireEvent(new ActionEvent());
                });
    }

    @Test
    void typesAnotherThresholdForAGateAndUndoesIt(FxRobot robot) {
        robot.interact(
                () -> robot.lookup("#readiness-leaf-gates").queryAs(ToggleButton.class).fire());
        assertThat(demand(robot, GateDemand.Kind.STATED).threshold()).isEqualTo("60 %");
        var before = trial.workspace().plan();

        type(robot, GateDemand.Kind.STATED, "100");

        assertThat(trial.workspace().plan().gateDemands())
                .singleElement()
                .extracting(GateDemand::asked)
                .isEqualTo("100");
        assertThat(demand(robot, GateDemand.Kind.STATED).threshold()).isEqualTo("100 %");
        assertThat(demand(robot, GateDemand.Kind.STATED).met()).isEqualTo(VerdictColour.RED);

        type(robot, GateDemand.Kind.STATED, "many");

        assertThat(trial.notices()).last().asString().contains("many");
        assertThat(demand(robot, GateDemand.Kind.STATED).threshold()).isEqualTo("100 %");

        type(robot, GateDemand.Kind.STATED, "-");

        assertThat(demand(robot, GateDemand.Kind.STATED).threshold()).isEqualTo("not asked");
        assertThat(demand(robot, GateDemand.Kind.STATED).met()).isNull();

        type(robot, GateDemand.Kind.STATED, "60 %");

        assertThat(trial.workspace().plan().gateDemands()).isEmpty();
        robot.interact(() -> trial.workspace().undo());
        robot.interact(() -> trial.workspace().undo());
        robot.interact(() -> trial.workspace().undo());
        assertThat(trial.workspace().plan()).isEqualTo(before);
    }
}
