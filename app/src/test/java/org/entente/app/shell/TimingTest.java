package org.entente.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Constraint;
import org.entente.model.plan.ConstraintKind;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Place;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Progress;
import org.entente.model.plan.Timing;
import org.entente.model.plan.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/// How the times of a task come about, changed in the inspector.
@ExtendWith(QuickHands.class)
class TimingTest {
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
        show(Plans.ATTACK.id(), "Attack");
    }

    private void show(EntityId id, String title) {
        window.act(() -> desks.shell.show(id));
        window.untilReads("inspector-title", title);
    }

    private Plan plan() {
        return desks.shell.workspace().plan();
    }

    private Timing timing() {
        return plan().find(Activity.class, Plans.ATTACK.id()).orElseThrow().timing();
    }

    private Constraint constraint() {
        return plan().constraints()
                .filter(constraint -> constraint.task().equals(Plans.ATTACK.id()))
                .findFirst()
                .orElseThrow();
    }

    private void enter(String field, String text) {
        window.focus(field);
        window.press(KeyCode.CONTROL, KeyCode.A)
                .press(KeyCode.DELETE)
                .type(text)
                .press(KeyCode.ENTER);
    }

    private void fire(String button) {
        window.act(() -> ((Button) window.node(button)).fire());
    }

    private void choose(String box, int index) {
        window.act(() -> ((ComboBox<?>) window.node(box)).getSelectionModel().select(index));
    }

    @Test
    void lettingTheScheduleComputeATaskIsOneUndoStep() {
        window.focus("inspector-timing").press(KeyCode.DOWN);

        assertThat(timing().computed()).isTrue();
        assertThat(window.text("status-undo")).contains("how “Attack” is dated");

        window.act(() -> desks.shell.workspace().undo());

        assertThat(timing()).isEqualTo(Timing.STATED);
    }

    @Test
    void takesWorkInWorkingDaysAndInHours() {
        enter("inspector-work", "5wd");
        assertThat(timing().work()).isEqualTo(Duration.ofHours(40));
        assertThat(window.text("inspector-work-beneath")).isEqualTo("40 h of work, 8 h a day");

        enter("inspector-work", "1h30");
        assertThat(timing().work()).isEqualTo(Duration.ofMinutes(90));

        enter("inspector-work", "");
        assertThat(timing().work()).isNull();
    }

    @Test
    void namesTheWorkThatIsNone() {
        enter("inspector-work", "a while");

        assertThat(window.text("inspector-work-beneath"))
                .contains("“a while” is no amount of work", "5wd");
        assertThat(timing().work()).isNull();

        show(Plans.CROSSING.id(), "River crossing");
        assertThat(window.text("inspector-work")).isEmpty();
    }

    @Test
    void givesATaskACalendarOfThePlanAndTakesItAwayAgain() {
        choose("inspector-calendar-add", 0);

        var office = plan().workCalendars().findFirst().orElseThrow();
        assertThat(timing().calendars()).containsExactly(office.id());

        fire("inspector-calendar-remove-" + office.id().value());

        assertThat(timing().calendars()).isEmpty();
    }

    @Test
    void makesANewCalendarForATaskInOneStep() {
        choose("inspector-calendar-add", 1);

        var made = plan().find(timing().calendars().getFirst()).orElseThrow();
        assertThat(((WorkCalendar) made).week()).hasSize(5);

        window.act(() -> desks.shell.workspace().undo());
        assertThat(plan().workCalendars()).hasSize(1);
    }

    @Test
    void bindsATaskByAConstraintWithADate() {
        choose("inspector-constraint-add", ConstraintKind.FINISH_NO_LATER_THAN.ordinal());
        var field = "inspector-constraint-at-" + constraint().id().value();
        assertThat(constraint().type()).isEqualTo(ConstraintKind.FINISH_NO_LATER_THAN);
        assertThat(window.text(field)).isEqualTo("D+6");

        enter(field, "D+7");
        assertThat(constraint().at()).isEqualTo(Things.day("D", 7));

        enter(field, "X+7");
        assertThat(window.text(field + "-beneath")).contains("The plan has no anchor X", "ENDEX");

        enter(field, "321830ZMAR27");
        assertThat(window.text(field + "-beneath")).contains("no day 32");
        assertThat(constraint().at()).isEqualTo(Things.day("D", 7));
    }

    @Test
    void changesTheKindOfAConstraintAndRemovesIt() {
        choose("inspector-constraint-add", 0);
        var part = constraint().id().value().toString();

        choose("inspector-constraint-kind-" + part, ConstraintKind.AS_LATE_AS_POSSIBLE.ordinal());
        assertThat(constraint().at()).isNull();

        fire("inspector-constraint-remove-" + part);
        assertThat(plan().constraints().map(Constraint::task)).doesNotContain(Plans.ATTACK.id());
    }

    @Test
    void whatHasFinishedIsDone() {
        enter("inspector-started", "D+1");
        enter("inspector-finished", "181200ZMAR27");

        assertThat(timing().progress())
                .isEqualTo(
                        new Progress(
                                100,
                                Instant.parse("2027-03-13T06:00:00Z"),
                                Instant.parse("2027-03-18T12:00:00Z")));
    }

    @Test
    void refusesProgressThatCannotBe() {
        enter("inspector-percent", "110");
        assertThat(window.text("inspector-percent-beneath")).contains("“110” is no percentage");

        enter("inspector-finished", "D+5");
        assertThat(window.text("inspector-finished-beneath")).contains("first when it started");

        enter("inspector-started", "D+6");
        enter("inspector-finished", "D+5");
        assertThat(window.text("inspector-finished-beneath")).contains("180600ZMAR27");
        assertThat(timing().progress().finished()).isNull();
    }

    @Test
    void knowsProgressUntilTheStatusDate() {
        show(plan().exercise().id(), "NORTHERN BRIGADE");

        enter("inspector-status-date", "010600ZMAR27");
        assertThat(plan().exercise().statusDate()).isEqualTo(Instant.parse("2027-03-01T06:00:00Z"));

        enter("inspector-status-date", "");
        assertThat(plan().exercise().statusDate()).isNull();
    }

    @Test
    void givesANationItsCalendar() {
        show(Plans.NORWAY.id(), "NOR");

        choose("inspector-calendar", 1);

        assertThat(plan().find(Participant.class, Plans.NORWAY.id()).orElseThrow().calendar())
                .isNotNull();
    }

    private @Nullable Integer capacity() {
        return plan().find(Place.class, Plans.RENA.id()).orElseThrow().capacity();
    }

    @Test
    void takesTheCapacityOfAPlaceAndRefusesWhatIsNone() {
        show(Plans.RENA.id(), "Rena");

        enter("inspector-capacity", "2");
        assertThat(capacity()).isEqualTo(2);

        enter("inspector-capacity", "many");
        assertThat(capacity()).isEqualTo(2);

        window.act(() -> desks.shell.workspace().undo());
        assertThat(capacity()).isNull();
    }
}
