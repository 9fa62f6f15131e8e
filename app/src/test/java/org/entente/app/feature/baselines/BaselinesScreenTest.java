package org.entente.app.feature.baselines;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.Slipped;
import org.entente.app.concurrent.DirectBackground;
import org.entente.app.drift.DriftRow;
import org.entente.app.feature.Trial;
import org.entente.app.problem.Notifier.Tone;
import org.entente.model.Plans;
import org.entente.model.edit.Edit;
import org.entente.model.plan.Baseline;
import org.entente.model.plan.EntityKind;
import org.entente.model.secrecy.Masking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

@ExtendWith(QuickHands.class)
final class BaselinesScreenTest {
    @TempDir Path folder;

    private Trial trial;

    @Start
    void start(Stage stage) {
        trial = new Trial(stage, Slipped.since(Plans.brigadeExercise()), BaselinesScreen::new);
    }

    @Test
    void showsTheWorstSlipFirst(FxRobot robot) {
        var rows = table(robot).getItems();

        assertThat(rows.getFirst().sort()).isEqualTo(DriftRow.Sort.MOVED);
        assertThat(rows)
                .filteredOn(row -> row.sort() == DriftRow.Sort.MOVED)
                .isSortedAccordingTo(
                        (one, other) ->
                                Long.compare(
                                        Math.abs(other.slipMinutes()),
                                        Math.abs(one.slipMinutes())));
        assertThat(robot.lookup("#baselines-summary").queryAs(Label.class).getText())
                .contains("worst slip");
    }

    @Test
    void freezesUnderAnotherNameAndComparesWithThat(FxRobot robot) {
        trial.answer("FPC");

        robot.interact(() -> command("baseline-freeze"));

        assertThat(trial.workspace().plan().baselines().map(Baseline::name))
                .containsExactlyInAnyOrder("MPC", "FPC");
        assertThat(chosen(robot)).isEqualTo("FPC");
        assertThat(table(robot).getItems()).isEmpty();
        robot.interact(() -> trial.workspace().undo());
        assertThat(trial.workspace().plan().count(EntityKind.BASELINE)).isOne();
        assertThat(chosen(robot)).isEqualTo("MPC");
    }

    @Test
    void showsATaskByEnterAndFindsItByItsName(FxRobot robot) {
        robot.interact(
                () ->
                        robot.lookup("#baselines-filter")
                                .queryAs(TextField.class)
                                .setText("Renamed"));

        robot.interact(() -> table(robot).getSelectionModel().selectFirst());
        robot.interact(() -> table(robot).requestFocus());
        robot.type(KeyCode.ENTER);

        assertThat(table(robot).getItems()).isNotEmpty();
        assertThat(trial.shown()).containsExactly(table(robot).getItems().getFirst().thing());
    }

    @Test
    void writesTheTableWithItsMarkingFirstAndLast(FxRobot robot) throws IOException {
        var file = folder.resolve("changes.csv");
        trial.choose(file);

        robot.clickOn("#baselines-export");

        var lines = Files.readString(file).split("\r\n");
        assertThat(lines[0]).contains(trial.workspace().plan().label().marking());
        assertThat(lines[lines.length - 1]).isEqualTo(lines[0]);
        assertThat(lines).anyMatch(line -> line.contains("Renamed after the conference"));
        assertThat(lines).hasSize(table(robot).getItems().size() + 4);
    }

    @Test
    void tellsWhichTextsTheTableDoesNotTell(FxRobot robot) throws IOException {
        var file = folder.resolve("changes.csv");
        var secret = "key 3F9A77B1C4D2E8F0A1B2C3D4E5F60718";
        var plan = trial.workspace().plan();
        var phase = plan.phases().findFirst().orElseThrow();
        var renamed = Plans.with(plan, phase.withName(secret));
        robot.interact(
                () -> trial = new Trial(renamed, BaselinesScreen::new, new DirectBackground()));
        robot.interact(() -> robot.window(0).getScene().setRoot((Parent) trial.screen().node()));
        robot.interact(() -> trial.screen().shown());
        trial.choose(file);

        robot.clickOn("#baselines-export");

        assertThat(Files.readString(file)).contains(Masking.MASK).doesNotContain("3F9A77B1");
        assertThat(trial.notices().getLast().tone()).isEqualTo(Tone.WARNING);
        assertThat(trial.notices().getLast().text())
                .contains("texts look like key material")
                .contains("(name)")
                .doesNotContain("3F9A77B1");
    }

    @Test
    void deletesTheBaselineAsOneEdit(FxRobot robot) {
        robot.interact(
                () -> trial.workspace().dispatch("delete", new Edit.Remove(Slipped.MPC.id())));

        assertThat(trial.workspace().plan().count(EntityKind.BASELINE_PAGE)).isZero();
        assertThat(robot.lookup("#baselines-first").tryQuery()).isPresent();
    }

    private void command(String id) {
        trial.screen().commands().stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow()
                .action()
                .run();
    }

    @SuppressWarnings("unchecked") // The table of the screen under test.
    private static TableView<DriftRow> table(FxRobot robot) {
        return robot.lookup("#baselines-table").queryAs(TableView.class);
    }

    @SuppressWarnings("unchecked") // The choice of the screen under test.
    private static String chosen(FxRobot robot) {
        return ((ComboBox<Baseline>) robot.lookup("#baselines-chosen").queryAs(ComboBox.class))
                .getValue()
                .name();
    }
}
