package org.entente.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.model.Plans;
import org.entente.model.edit.Edit;
import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.plan.Activity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.List;

/// The banners above and below everything.
@ExtendWith(QuickHands.class)
class MarkingTest {
    private static final Label SECRET =
            new Label("NATO", Classification.SECRET, Audience.only(List.of("NOR", "SWE")));

    @TempDir Path folder;

    private Desks desks;
    private ShellDriver window;

    @Start
    void start(Stage stage) {
        desks = new Desks(stage, folder, Plans.brigadeExercise());
        desks.shell.start(new StartRequest.Sample());
    }

    @BeforeEach
    void open(FxRobot robot) {
        window = new ShellDriver(robot, desks.stage).untilSees("plan-frame");
    }

    private void put(Activity activity) {
        window.act(() -> desks.shell.workspace().dispatch("mark", new Edit.Revise(activity)));
    }

    private void untilBothSay(String marking) {
        window.until(() -> window.text("banner-top").equals(marking), "top");
        window.until(() -> window.text("banner-bottom").equals(marking), "bottom");
    }

    @Test
    void bannersShowTheMarkingOfThePlan() {
        untilBothSay(Plans.brigadeExercise().label().marking());

        assertThat(window.sees("banner-top")).isTrue();
        assertThat(window.sees("banner-bottom")).isTrue();
    }

    @Test
    void oneSecretActivityRaisesTheWholeWindowAndLowersItWithUndo() {
        put(Plans.ATTACK.withNotes(Notes.of(SECRET)));
        untilBothSay("NATO SECRET REL TO NOR, SWE");

        window.click("status-undo");

        untilBothSay(Plans.brigadeExercise().label().marking());
    }

    @Test
    void bannersStayWhileASheetIsOpen() {
        window.click("header-search").untilSees("palette");

        assertThat(window.sees("banner-top")).isTrue();
        assertThat(window.sees("banner-bottom")).isTrue();
    }
}
