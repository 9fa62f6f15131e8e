package org.entente.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.model.Plans;
import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.plan.Entity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.List;

/// The label of a thing, changed in the inspector.
@ExtendWith(QuickHands.class)
class LabelTest {
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
        window.act(() -> desks.shell.show(Plans.ATTACK.id()));
        window.untilReads("inspector-title", "Attack");
    }

    private Label label() {
        return desks.shell.workspace().plan().find(Plans.ATTACK.id()).map(Entity::label).get();
    }

    private void release(String codes) {
        window.act(() -> window.node("inspector-releasability").requestFocus());
        window.press(KeyCode.CONTROL, KeyCode.A).type(codes).press(KeyCode.ENTER);
    }

    private ComboBox<?> level() {
        return (ComboBox<?>) window.node("inspector-classification");
    }

    @Test
    void raisesTheClassificationByKeyboardAndTheBannersFollow() {
        window.focus("inspector-classification").press(KeyCode.DOWN);

        assertThat(label().classification()).isEqualTo(Classification.RESTRICTED);
        window.untilReads("banner-top", "NATO RESTRICTED");
        assertThat(window.text("inspector-marking")).isEqualTo("NATO RESTRICTED");
        assertThat(window.text("status-undo")).contains("marking of “");
    }

    @Test
    void releasesToNationsAndGroups() {
        release("swe; nor NATO");

        assertThat(label().releasableTo()).isEqualTo(Audience.only(List.of("NATO", "NOR", "SWE")));
        assertThat(window.text("inspector-releasability")).isEqualTo("NATO, NOR, SWE");
        assertThat(window.text("inspector-releasability-beneath")).contains("Norway", "Sweden");
    }

    @Test
    void refusesACodeThatMeansNobodyBeneathTheField() {
        release("NOR, XQX");

        assertThat(window.text("inspector-releasability-beneath"))
                .contains("“XQX” is no nation, group or participant");
        assertThat(label().releasableTo()).isEqualTo(Audience.everyone());
        assertThat(window.text("inspector-releasability")).isEqualTo("NOR, XQX");
    }

    @Test
    void blankMeansEveryone() {
        release("NOR");
        release(" ");

        assertThat(label().releasableTo()).isEqualTo(Audience.everyone());
    }

    @Test
    void showsTheLevelOfWhatIsSelected() {
        window.act(() -> level().getSelectionModel().select(3));
        assertThat(label().classification()).isEqualTo(Classification.SECRET);

        window.act(() -> desks.shell.show(Plans.CROSSING.id()));
        window.untilReads("inspector-title", "River crossing");

        assertThat(level().getSelectionModel().getSelectedIndex()).isZero();
        assertThat(desks.shell.workspace().plan().find(Plans.CROSSING.id()).get().label())
                .isEqualTo(Label.NATO_UNCLASSIFIED);
    }
}
