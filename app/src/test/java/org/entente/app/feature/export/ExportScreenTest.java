package org.entente.app.feature.export;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.feature.Trial;
import org.entente.app.problem.Notifier.Tone;
import org.entente.model.Plans;
import org.entente.resources.ExportText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

@ExtendWith(QuickHands.class)
class ExportScreenTest {
    @TempDir Path folder;
    private Trial trial;

    @Start
    void start(Stage stage) {
        var good =
                format(
                        "export-good",
                        (order, file, _) ->
                                Files.writeString(
                                        file,
                                        order.plan().exercise().name()
                                                + order.recipient().tasks(order.plan()).size()));
        var bad =
                format(
                        "export-bad",
                        (_, _, _) -> {
                            throw new IOException("no space left");
                        });
        trial =
                new Trial(
                        stage,
                        Plans.brigadeExercise(),
                        context -> new ExportScreen(context, List.of(good, bad)));
    }

    @Test
    void writesThePlanAndSaysWhere(FxRobot robot) throws IOException {
        var file = folder.resolve("plan.pdf");
        trial.choose(file);

        robot.clickOn("#export-good");

        assertThat(Files.readString(file))
                .isEqualTo(
                        Plans.brigadeExercise().exercise().name()
                                + Plans.brigadeExercise().tasks().count());
        assertThat(trial.notices())
                .singleElement()
                .satisfies(
                        notice -> {
                            assertThat(notice.tone()).isEqualTo(Tone.DONE);
                            assertThat(notice.text()).contains("plan.pdf");
                        });
    }

    @Test
    void writesForTheNationThatWasChosenByKeyboard(FxRobot robot) throws IOException {
        var file = folder.resolve("plan.ics");
        trial.choose(file);
        robot.clickOn("#export-reader").type(KeyCode.DOWN).type(KeyCode.ENTER);

        assertThat(robot.lookup("#export-role").queryAs(ComboBox.class).isDisabled()).isFalse();
        assertThat(trial.screen().node().lookupAll(".label"))
                .anyMatch(label -> ((Label) label).getText().startsWith("What "));
        robot.clickOn("#export-good");

        var all = Plans.brigadeExercise().tasks().count();
        assertThat(Files.readString(file))
                .startsWith(Plans.brigadeExercise().exercise().name())
                .isNotEqualTo(Plans.brigadeExercise().exercise().name() + all);
    }

    @Test
    void diskThatRefusesIsToldWithARemedy(FxRobot robot) {
        trial.choose(folder.resolve("plan.pdf"));

        robot.clickOn("#export-bad");

        assertThat(trial.notices())
                .singleElement()
                .satisfies(
                        notice -> {
                            assertThat(notice.tone()).isEqualTo(Tone.FAILURE);
                            assertThat(notice.text()).contains("no space left");
                        });
    }

    @Test
    void showsTheMarkingThatGoesAlong(FxRobot robot) {
        assertThat(robot.lookup("#export-marking").queryAs(Label.class).getText())
                .contains(Plans.brigadeExercise().label().marking());
    }

    private static ExportFormat format(String id, ExportFormat.Writer writer) {
        return new ExportFormat(
                id,
                new ExportFormat.Wording(ExportText.PDF_TITLE, ExportText.PDF_ABOUT),
                FluentUiRegularAL.DOCUMENT_PDF_20,
                "pdf",
                writer);
    }
}
