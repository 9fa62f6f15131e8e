package org.entente.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.model.Plans;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.Refusal;
import org.entente.model.plan.Plan;
import org.entente.persistence.OpenResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.Objects;

/// Plans of the library that do not simply open.
@ExtendWith(QuickHands.class)
class OpeningTest {
    private static final Plan PLAN = Plans.brigadeExercise();
    private static final String NAME = PLAN.exercise().name();

    @TempDir Path folder;

    private Desks desks;
    private ShellDriver window;

    @Start
    void start(Stage stage) {
        desks = new Desks(stage, folder, PLAN);
        desks.shell.start(new StartRequest.Welcome());
    }

    @BeforeEach
    void look(FxRobot robot) {
        window = new ShellDriver(robot, desks.stage).untilSees("start");
    }

    private OpenResult.Opened made(char @Nullable [] password) {
        return (OpenResult.Opened) desks.library.create(PLAN, "Maj Berg", password);
    }

    private void openNamed(String text) {
        window.act(() -> desks.shell.doors().openNamed(text));
    }

    private void openHeld() {
        made(null);
        openNamed(NAME);
        window.untilSees("confirm-sheet");
        assertThat(window.words()).contains("Somebody else has this plan open");
        window.press(KeyCode.ENTER).untilSees("plan-frame");
    }

    @Test
    void planThatSomebodyElseHoldsOpensToBeReadOnly() {
        openHeld();

        assertThat(window.sees("status-read-only")).isTrue();
        assertThat(window.text("status-read-only")).isEqualTo("Read only");
        assertThat(window.text("read-only-why"))
                .startsWith("Read only: ")
                .endsWith("Nothing you do here changes it.");
        assertThat(window.node("read-only-strip").getAccessibleText())
                .contains(window.text("read-only-why"), "closed there");
        assertThat(window.sees("status-undo")).isFalse();
    }

    @Test
    void stripSpeaksFrench() {
        openHeld();

        window.act(() -> desks.settings.change(old -> old.withLocale(java.util.Locale.FRENCH)));

        assertThat(window.text("read-only-why")).startsWith("Lecture seule");
        assertThat(window.text("read-only-edit")).isEqualTo("Ouvrir pour modifier");
    }

    @Test
    void planThatCanBeEditedHasNoStrip() {
        made(null).store().close();
        openNamed(NAME);

        window.untilSees("plan-frame");

        assertThat(window.sees("read-only-strip")).isFalse();
    }

    @Test
    void opensForEditingOnceItIsClosedElsewhere() {
        var elsewhere = made(null).store();
        openNamed(NAME);
        window.untilSees("confirm-sheet").press(KeyCode.ENTER).untilSees("read-only-strip");

        elsewhere.close();
        window.click("read-only-edit").untilGone("read-only-strip").untilSees("plan-frame");

        assertThat(window.sees("status-read-only")).isFalse();
    }

    @Test
    void readOnlyPlanTakesNoTyping() {
        openHeld();

        window.click("inspector-name").press(KeyCode.END).type(" A").press(KeyCode.ENTER);

        assertThat(window.text("inspector-name")).isEqualTo(NAME);
        assertThat(window.text("header-name")).isEqualTo(NAME);
    }

    @Test
    void readOnlyPlanRefusesEditsAsAValue() {
        openHeld();

        window.act(
                () ->
                        assertThat(
                                        desks.shell
                                                .workspace()
                                                .dispatch(
                                                        "rename",
                                                        new Edit.Rename(
                                                                PLAN.exercise().id(), "Other")))
                                .isEqualTo(new Outcome.Refused(new Refusal.ReadOnly())));
    }

    @Test
    void heldPlanStaysClosedWhereTheUserDeclines() {
        made(null);
        openNamed(NAME);

        window.untilSees("confirm-sheet").press(KeyCode.ESCAPE);

        assertThat(window.sees("start")).isTrue();
    }

    @Test
    void asksForThePasswordAndSaysWhenItIsWrong() {
        made("oak".toCharArray()).store().close();
        openNamed(PLAN.exercise().id().value().toString());
        window.untilSees("password-sheet");

        window.type("ash").press(KeyCode.ENTER);
        window.until(() -> window.words().contains("That password does not fit"), "no complaint");
        assertThat(window.text("password-field")).isEmpty();
        assertThat(window.hasFocus("password-field")).isTrue();

        window.type("oak").press(KeyCode.ENTER).untilSees("plan-frame");
        assertThat(window.text("header-name")).isEqualTo(NAME);
    }

    @Test
    void protectedPlanShowsNeitherNameNorMarkingInTheList() {
        made("oak".toCharArray()).store().close();
        window.act(() -> desks.settings.change(old -> old.withLocale(java.util.Locale.FRENCH)));

        window.until(() -> !window.list("start-plans").getItems().isEmpty(), "a plan listed");

        assertThat(window.words()).doesNotContain(NAME).contains("protégé");
    }

    @Test
    void saysThatNothingIsCalledLikeThat() {
        openNamed("No such plan");

        window.untilSees("notice-close");

        assertThat(window.words()).contains("neither a file nor a plan", "No such plan");
        assertThat(window.sees("start")).isTrue();
    }

    @Test
    void planOnTheDeskKnowsWhoPointsAtWhomBeforeTheWindowShowsIt() {
        window.act(() -> desks.shell.doors().openSample()).untilSees("plan-frame");

        var plan = Objects.requireNonNull(desks.shell.workspace()).plan();
        assertThat(plan.indexed()).isSameAs(plan);
    }
}
