package org.entente.app.feature.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.feature.Trial;
import org.entente.app.interop.Fallible;
import org.entente.app.interop.Radios;
import org.entente.model.Plans;
import org.entente.model.match.Remarks;
import org.entente.model.match.Statement;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Objects;

/// What bears only a name, such as a generator, can be thought of as off like any thing of the
/// plan.
@ExtendWith(QuickHands.class)
final class NamesOffTest {
    private Trial trial;

    @Start
    void start(Stage stage) {
        trial = new Trial(stage, powered(), ReadinessScreen::new);
    }

    private static Plan powered() {
        var port =
                Radios.NORWEGIAN
                        .ports()
                        .getFirst()
                        .stating("HF-4415", Remarks.POWER, Statement.of("Generator 3"));
        return Plans.with(Radios.plan(), Radios.NORWEGIAN.withPort(0, port));
    }

    private List<String> off() {
        return trial.session().suppositionProperty().get().names();
    }

    private static String gate(FxRobot robot) {
        return robot.from(robot.lookup(".readiness-card:selected"))
                .lookup(".readiness-gate")
                .queryAs(Label.class)
                .getText();
    }

    @Test
    void enterOnAFailureThinksOfItAsOffAndTheChipSwitchesItOn(FxRobot robot) {
        robot.interact(() -> robot.lookup("#readiness-fail-one").queryButton().fire());
        TableView<TollLine> tolls = robot.lookup("#readiness-tolls").queryTableView();
        var line =
                tolls.getItems().stream()
                        .filter(one -> one.name().equalsIgnoreCase("Generator 3"))
                        .findFirst()
                        .orElseThrow();
        robot.interact(
                () -> {
                    tolls.requestFocus();
                    tolls.getSelectionModel().select(line);
                });
        robot.type(KeyCode.ENTER);

        assertThat(off()).singleElement().asString().isEqualToIgnoringCase("Generator 3");
        assertThat(gate(robot)).isEqualTo("Not ready");

        robot.interact(() -> robot.lookup(".suppose-off").queryButton().fire());

        assertThat(off()).isEmpty();
        assertThat(gate(robot)).isEqualTo("Not assessed");
    }

    @Test
    void namesAndUnitsStandInTheList(FxRobot robot) {
        var things = robot.lookup("#readiness-thing").<Fallible>queryComboBox();

        assertThat(things.getItems())
                .anySatisfy(
                        one -> {
                            assertThat(one.id()).isNull();
                            assertThat(one.name()).isEqualToIgnoringCase("Generator 3");
                        })
                .anySatisfy(one -> assertThat(one.id()).isEqualTo(Plans.TELEMARK.id()));
        assertThat(things.getItems())
                .as("a unit without systems")
                .noneMatch(one -> Plans.ARMOUR.id().equals(one.id()));

        robot.interact(
                () ->
                        things.setValue(
                                things.getItems().stream()
                                        .filter(one -> one.id() == null)
                                        .findFirst()
                                        .orElseThrow()));
        assertThat(off()).hasSize(1);
    }

    @Test
    void whatTakesOverIsToldOfTheLineThatIsLookedAt(FxRobot robot) {
        robot.interact(() -> robot.lookup("#readiness-fail-one").queryButton().fire());
        TableView<TollLine> tolls = robot.lookup("#readiness-tolls").queryTableView();
        var known = tolls.getItems().getFirst();
        var late = new TollLine(known.toll(), known.words(), null);
        assertThat(late.which()).doesNotContain("PACE");

        robot.interact(
                () -> {
                    tolls.getItems().setAll(List.of(late));
                    tolls.getSelectionModel().select(late);
                });

        var note = (Label) Objects.requireNonNull(robot.lookup("#readiness-tolls-note").query());
        assertThat(note.getText()).isEqualTo(known.which()).contains("PACE");
    }
}
