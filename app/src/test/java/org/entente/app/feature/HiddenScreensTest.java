package org.entente.app.feature;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;

import org.entente.app.QuickHands;
import org.entente.app.concurrent.HeldBackground;
import org.entente.app.control.Screen;
import org.entente.app.control.ScreenContext;
import org.entente.app.feature.assign.AssignScreen;
import org.entente.app.feature.authority.AuthorityScreen;
import org.entente.app.feature.baselines.BaselinesScreen;
import org.entente.app.feature.billets.BilletsScreen;
import org.entente.app.feature.contingents.ContingentsScreen;
import org.entente.app.feature.export.ExportScreen;
import org.entente.app.feature.findings.FindingsScreen;
import org.entente.app.feature.forces.ForcesScreen;
import org.entente.app.feature.interop.MatrixScreen;
import org.entente.app.feature.overview.OverviewScreen;
import org.entente.app.settings.MappingFile;
import org.entente.model.Plans;
import org.entente.model.edit.Edit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the screens do with an edit while the user looks at another one.
@ExtendWith(QuickHands.class)
class HiddenScreensTest {
    private final HeldBackground background = new HeldBackground();

    static Stream<Function<ScreenContext, Screen>> screens() {
        return Stream.of(
                OverviewScreen::new,
                ContingentsScreen::new,
                context -> new ForcesScreen(context, new MappingFile(Path.of("none.json"))),
                AuthorityScreen::new,
                AssignScreen::new,
                MatrixScreen::new,
                FindingsScreen::new,
                BaselinesScreen::new,
                BilletsScreen::new,
                context -> new ExportScreen(context, List.of()));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void hiddenScreenDoesNotProject(Function<ScreenContext, Screen> make, FxRobot robot) {
        robot.interact(
                () -> {
                    var trial = new Trial(Plans.brigadeExercise(), make, background);
                    background.finishAll();

                    rename(trial, "NEW NAME 27");

                    assertThat(background.waiting())
                            .as("what works with what and the check of the plan alone")
                            .isEqualTo(2);
                    background.finishAll();
                    assertThat(background.waiting()).isZero();
                });
    }

    @ParameterizedTest
    @MethodSource("screens")
    void screenLeftBeforeItsResultCameStartsAgain(
            Function<ScreenContext, Screen> make, FxRobot robot) {
        robot.interact(
                () -> {
                    var trial = new Trial(Plans.brigadeExercise(), make, background);
                    background.finishAll();
                    trial.screen().shown();
                    trial.screen().hidden();
                    background.finishAll();

                    trial.screen().shown();

                    assertThat(background.waiting()).isOne();
                });
    }

    @Test
    void overviewShownAgainIsUpToDateAndForgetsWhatCameLate(FxRobot robot) {
        robot.interact(
                () -> {
                    var trial = new Trial(Plans.brigadeExercise(), OverviewScreen::new, background);
                    trial.screen().shown();
                    rename(trial, "SECOND");
                    trial.screen().hidden();
                    rename(trial, "THIRD");

                    trial.screen().shown();
                    background.finishLast();
                    background.finishAll();

                    assertThat(name(trial)).isEqualTo("THIRD");
                });
    }

    private static void rename(Trial trial, String name) {
        var id = trial.workspace().plan().exercise().id();
        trial.workspace().dispatch("rename", new Edit.Rename(id, name));
    }

    private static String name(Trial trial) {
        var root = (Parent) trial.screen().node();
        new Scene(root).snapshot(null);
        return ((Label) root.lookup("#overview-name")).getText();
    }
}
