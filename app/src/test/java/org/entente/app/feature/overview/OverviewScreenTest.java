package org.entente.app.feature.overview;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.feature.Trial;
import org.entente.app.format.Language;
import org.entente.model.Plans;
import org.entente.model.edit.Edit;
import org.entente.model.rule.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

@ExtendWith(QuickHands.class)
class OverviewScreenTest {
    private Trial trial;

    @Start
    void start(Stage stage) {
        trial = new Trial(stage, Plans.brigadeExercise(), OverviewScreen::new);
    }

    @Test
    void everyLineIsAButtonThatTellsWhatItSays(FxRobot robot) {
        Set<Button> lines = robot.lookup(".button.entry").queryAllAs(Button.class);

        assertThat(lines).isNotEmpty();
        assertThat(lines).allSatisfy(line -> assertThat(line.getAccessibleText()).isNotBlank());
    }

    @Test
    void nationLeadsToItself(FxRobot robot) {
        var sweden =
                robot.lookup(".button.entry").queryAllAs(Button.class).stream()
                        .filter(line -> line.getAccessibleText().startsWith("SWE"))
                        .findFirst()
                        .or(
                                () ->
                                        robot
                                                .lookup(".button.entry")
                                                .queryAllAs(Button.class)
                                                .stream()
                                                .filter(
                                                        line ->
                                                                line.getAccessibleText()
                                                                        .startsWith(
                                                                                Plans.SWEDEN
                                                                                        .name()))
                                                .findFirst())
                        .orElseThrow();

        robot.interact(sweden::fire);

        assertThat(trial.shown()).containsExactly(Plans.SWEDEN.id());
    }

    @Test
    void givesTheNationsTheirCalendarsInOneStep(FxRobot robot) {
        var before = trial.workspace().plan();
        var order =
                trial.screen().commands().stream()
                        .filter(command -> command.id().equals("nation-calendars"))
                        .findFirst()
                        .orElseThrow();

        robot.interact(order.action());
        assertThat(trial.workspace().plan().workCalendars()).isNotEmpty();

        robot.interact(() -> trial.workspace().undo());
        assertThat(trial.workspace().plan()).isEqualTo(before);
    }

    @Test
    void nameFollowsTheExercise(FxRobot robot) {
        var id = trial.workspace().plan().exercise().id();

        robot.interact(
                () -> trial.workspace().dispatch("rename", new Edit.Rename(id, "NEW NAME 27")));

        assertThat(robot.lookup("#overview-name").queryAs(Label.class).getText())
                .isEqualTo("NEW NAME 27");
    }

    private static String words(OverviewState state) {
        var view =
                new OverviewView(
                        Language.of(Locale.ENGLISH, ZoneOffset.UTC),
                        new OverviewView.Gestures(_ -> {}, _ -> {}));
        view.render(state);
        var scene = new Scene(view, 1_200, 800);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return view.lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void nothingIsSaidToBeCompleteBeforeThePlanIsJudged(FxRobot robot) {
        var language = Language.of(Locale.ENGLISH, ZoneOffset.UTC);
        var state =
                new OverviewProjector(language, Plans.brigadeExercise())
                        .project(new Verdict(List.of(), List.of()), Instant.EPOCH);
        var words = new ArrayList<String>();

        robot.interact(
                () -> {
                    words.add(words(state.unjudged()));
                    words.add(words(state));
                });

        assertThat(words.getFirst()).contains("Being checked").doesNotContain("Nothing is missing");
        assertThat(words.getLast()).contains("Nothing is missing").doesNotContain("Being checked");
    }
}
