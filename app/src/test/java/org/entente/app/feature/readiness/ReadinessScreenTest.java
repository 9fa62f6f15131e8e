package org.entente.app.feature.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.feature.Trial;
import org.entente.app.feature.readiness.ReadinessState.Ask;
import org.entente.app.feature.readiness.ReadinessState.Blocker;
import org.entente.app.feature.readiness.ReadinessState.Thing;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.edit.Edit;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.Statement;
import org.entente.model.match.VerdictColour;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Net;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

@ExtendWith(ApplicationExtension.class)
class ReadinessScreenTest {
    private static final CisSystem NORWEGIAN = radio(Plans.TELEMARK.id(), Statement.of("robust"));
    private static final CisSystem SWEDISH = radio(Plans.NORRBOTTEN.id(), Statement.of("robust"));
    private static final CisSystem BRITISH = radio(Plans.COMMANDO.id(), Statement.UNKNOWN);
    private static final Net NET = net(NORWEGIAN, SWEDISH, BRITISH);
    private static final ExchangeRequirement SURE =
            exchange("sure", Plans.TELEMARK.id(), Plans.NORRBOTTEN.id());
    private static final ExchangeRequirement OPEN =
            exchange("open", Plans.TELEMARK.id(), Plans.COMMANDO.id());

    private Trial trial;

    @Start
    void start(Stage stage) {
        var plan =
                Plans.with(Plans.brigadeExercise(), NORWEGIAN, SWEDISH, BRITISH, NET, SURE, OPEN);
        trial = new Trial(stage, plan, ReadinessScreen::new);
    }

    private static CisSystem radio(AssigneeId holder, Statement waveform) {
        return new CisSystem(
                new CisSystem.Id(Things.id("radio " + holder)),
                "HF radio",
                CisSystem.Make.UNKNOWN,
                new CisSystem.Station(holder, null, 1, null),
                List.of(
                        new CisSystem.Port(
                                "main",
                                "HF",
                                null,
                                List.of(Binding.of("HF-4415", Map.of("waveform", waveform))))),
                Notes.PLAIN);
    }

    private static Net net(CisSystem... members) {
        return new Net(
                new Net.Id(Things.id("net")),
                "Brigade HF",
                Net.Type.DATA_NET,
                Net.Control.UNKNOWN,
                Binding.of("HF-4415", Map.of()),
                Arrays.stream(members).map(one -> new Net.Member(one.id(), "main")).toList(),
                null,
                Notes.PLAIN);
    }

    private static ExchangeRequirement exchange(String name, AssigneeId from, AssigneeId to) {
        return new ExchangeRequirement(
                new ExchangeRequirement.Id(Things.id("exchange " + name)),
                "",
                name,
                new ExchangeRequirement.Parties(from, to),
                null,
                new ExchangeRequirement.Demand(
                        ExchangeRequirement.Weight.CRITICAL,
                        ExchangeRequirement.Precedence.IMMEDIATE,
                        "orders",
                        "orders",
                        null),
                List.of(Plans.LIVE.id()),
                Notes.PLAIN);
    }

    private static TableView<Blocker> blockers(FxRobot robot) {
        return robot.lookup("#readiness-blockers").queryTableView();
    }

    /// The gate of the stage that is looked at, as it is written.
    private static String gate(FxRobot robot) {
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
                            assertThat(blocker.exchange()).isEqualTo(OPEN.id());
                            assertThat(blocker.colour()).isEqualTo(VerdictColour.GREY);
                            assertThat(blocker.reason()).contains("waveform");
                        });
        TableView<Ask> asks = robot.lookup("#readiness-asks").queryTableView();
        assertThat(asks.getItems())
                .singleElement()
                .satisfies(
                        ask -> {
                            assertThat(ask.nation()).isEqualTo("GBR");
                            assertThat(ask.system()).isEqualTo(BRITISH.id());
                            assertThat(ask.worth()).isPositive();
                        });
    }

    @Test
    void bringsAnExchangeIntoViewByKeyboard(FxRobot robot) {
        robot.interact(
                () -> {
                    blockers(robot).requestFocus();
                    blockers(robot).getSelectionModel().clearAndSelect(0);
                });
        robot.push(KeyCode.ENTER);

        assertThat(trial.shown()).containsExactly(OPEN.id());
    }

    @Test
    void saysWhatTheFailureOfEachThingCosts(FxRobot robot) {
        robot.interact(() -> robot.lookup("#readiness-fail-one").queryButton().fire());

        TableView<TollLine> tolls = robot.lookup("#readiness-tolls").queryTableView();
        assertThat(tolls.getItems())
                .filteredOn(line -> line.things().contains(NET.id()))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.lost()).isEqualTo(1);
                            assertThat(line.worse()).isEqualTo(1);
                        });
    }

    @Test
    void showsWhatWouldBeLeftIfSomethingWereOffAndLeavesThePlanAlone(FxRobot robot) {
        var before = trial.workspace().plan();

        robot.interact(
                () -> {
                    var things = robot.lookup("#readiness-thing").<Thing>queryComboBox();
                    things.setValue(
                            things.getItems().stream()
                                    .filter(thing -> thing.id().equals(NET.id()))
                                    .findFirst()
                                    .orElseThrow());
                });

        assertThat(gate(robot)).isEqualTo("Not ready");
        assertThat(blockers(robot).getItems())
                .extracting(Blocker::exchange)
                .containsExactlyInAnyOrder(SURE.id(), OPEN.id());
        assertThat(trial.workspace().plan()).isSameAs(before);

        robot.interact(() -> robot.lookup(".readiness-off").queryButton().fire());

        assertThat(gate(robot)).isEqualTo("Not assessed");
    }

    @Test
    void saysWhatToDoWhereNothingIsStated(FxRobot robot) {
        robot.interact(
                () ->
                        List.of(SURE.id(), OPEN.id())
                                .forEach(
                                        id ->
                                                trial.workspace()
                                                        .dispatch("Remove", new Edit.Remove(id))));

        assertThat(robot.lookup("#readiness-blockers").tryQuery()).isEmpty();
        assertThat(robot.lookup(".empty-state").tryQuery()).isPresent();
    }
}
