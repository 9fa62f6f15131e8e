package org.entente.app.feature.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.feature.Trial;
import org.entente.app.interop.Radios;
import org.entente.app.workspace.Session;
import org.entente.model.Plans;
import org.entente.model.edit.Edit;
import org.entente.model.interop.FitIds;
import org.entente.model.interop.Supposition;
import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;

/// How the exercise and contingents stand as one. Norwegians reach the Swedes on paper; whether
/// they reach the Britons is not known.
@ExtendWith(QuickHands.class)
final class PartyPaneTest {
    private static final Verdict OPEN = new Verdict(Quality.NONE, Quality.COMPATIBLE);

    private final List<Session.Trace> traced = new ArrayList<>();
    private Trial trial;

    @Start
    void start(Stage stage) {
        trial = new Trial(stage, Radios.plan(), ReadinessScreen::new);
        trial.session().whenTraced(traced::add);
    }

    private static TableView<PartyLine> parties(FxRobot robot) {
        robot.interact(
                () -> robot.lookup("#readiness-leaf-parties").queryAs(ToggleButton.class).fire());
        return robot.lookup("#readiness-parties").queryTableView();
    }

    @Test
    void theExerciseComesFirstThenTheWorst(FxRobot robot) {
        var lines = parties(robot).getItems();

        assertThat(lines)
                .extracting(PartyLine::name)
                .containsExactly(
                        "The exercise",
                        Plans.BRITONS.name(),
                        Plans.NORWEGIANS.name(),
                        Plans.SWEDES.name());
        assertThat(lines.getFirst().now())
                .satisfies(one -> assertThat(one.verdict()).isEqualTo(OPEN))
                .satisfies(one -> assertThat(one.weakest()).isEqualTo("open"))
                .satisfies(
                        one ->
                                assertThat(one.words())
                                        .contains("The weakest of 2 critical exchanges: open"));
        assertThat(lines.getLast().ever())
                .satisfies(
                        one ->
                                assertThat(one.verdict())
                                        .isEqualTo(Verdict.sure(Quality.COMPATIBLE)));
    }

    @Test
    void enterShowsTheWayOfTheWeakest(FxRobot robot) {
        var table = parties(robot);
        robot.interact(
                () -> {
                    table.requestFocus();
                    table.getSelectionModel().select(1);
                });
        robot.type(KeyCode.ENTER);

        assertThat(traced).containsExactly(new Session.Trace(FitIds.of(Radios.OPEN.id()), 0));
    }

    @Test
    void theExerciseAsAWholeLeadsToItsWeakest(FxRobot robot) {
        var link = robot.lookup("#readiness-exercise").queryAs(Hyperlink.class);
        assertThat(link.getText()).startsWith("The exercise as a whole: Unknown (0–3)");
        robot.interact(link::fire);

        assertThat(traced).containsExactly(new Session.Trace(FitIds.of(Radios.OPEN.id()), 0));
    }

    @Test
    void ofWhomNothingIsJudgedIsNotAssessed(FxRobot robot) {
        robot.interact(
                () ->
                        trial.workspace()
                                .dispatch("asked no more", new Edit.Remove(Radios.OPEN.id())));

        assertThat(parties(robot).getItems().getLast())
                .satisfies(line -> assertThat(line.name()).isEqualTo(Plans.BRITONS.name()))
                .satisfies(line -> assertThat(line.now()).isNull())
                .satisfies(line -> assertThat(line.ever()).isNull());
    }

    @Test
    void whatIsThoughtToBeOffCounts(FxRobot robot) {
        robot.interact(
                () ->
                        trial.session()
                                .suppose(Supposition.NOTHING.with(List.of(Radios.SWEDISH.id()))));

        assertThat(parties(robot).getItems())
                .filteredOn(line -> line.name().equals(Plans.SWEDES.name()))
                .singleElement()
                .satisfies(
                        line ->
                                assertThat(line.now())
                                        .satisfies(
                                                one ->
                                                        assertThat(one.verdict())
                                                                .isEqualTo(Verdict.NONE)));
    }
}
