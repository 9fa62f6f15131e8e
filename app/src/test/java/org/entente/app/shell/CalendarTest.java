package org.entente.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.model.Plans;
import org.entente.model.plan.WorkCalendar;
import org.entente.model.plan.WorkCalendar.DayException;
import org.entente.model.plan.WorkCalendar.Hours;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/// A working calendar, changed in the inspector.
@ExtendWith(QuickHands.class)
class CalendarTest {
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
        window.act(() -> desks.shell.show(calendar().id()));
        window.untilReads("inspector-title", "Staff hours");
    }

    private WorkCalendar calendar() {
        return desks.shell.workspace().plan().workCalendars().findFirst().orElseThrow();
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

    private static Hours hours(int from, int to) {
        return new Hours(LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    @Test
    void changesTheHoursOfOneDayOfTheWeek() {
        assertThat(window.text("inspector-weekday-monday")).isEqualTo("0800-1600");

        enter("inspector-weekday-thursday", "0800-1200 1300-1700");
        assertThat(calendar().week())
                .contains(
                        new WorkCalendar.WorkingDay(
                                DayOfWeek.THURSDAY, List.of(hours(8, 12), hours(13, 17))));

        enter("inspector-weekday-monday", "");
        assertThat(calendar().week())
                .extracting(WorkCalendar.WorkingDay::day)
                .doesNotContain(DayOfWeek.MONDAY);
    }

    @Test
    void namesTheHoursThatAreWrong() {
        enter("inspector-weekday-monday", "0800-1200 13-1700");
        assertThat(window.text("inspector-weekday-monday-beneath"))
                .contains("“13-1700” is no working time");

        enter("inspector-weekday-monday", "0800-1200 1100-1700");
        assertThat(window.text("inspector-weekday-monday-beneath"))
                .contains("“1100-1700” begins before");
        assertThat(window.text("status-undo")).contains("Nothing to undo");
    }

    @Test
    void setsTheZone() {
        enter("inspector-zone", "Europe/Oslo");
        assertThat(calendar().zone()).isEqualTo(ZoneId.of("Europe/Oslo"));

        enter("inspector-zone", "Oslo");
        assertThat(window.text("inspector-zone-beneath")).contains("“Oslo” is no time zone");
    }

    @Test
    void aRotaTakesThePlaceOfTheWeek() {
        enter("inspector-rota", "0600-1800 / 1800-0600 / - / -");
        enter("inspector-rota-from", "01MAR27");

        var rota = calendar().rota();
        assertThat(rota.from()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(rota.days())
                .containsExactly(
                        new WorkCalendar.Turn(List.of(hours(6, 18))),
                        new WorkCalendar.Turn(List.of(hours(18, 6))),
                        new WorkCalendar.Turn(List.of()),
                        new WorkCalendar.Turn(List.of()));
        assertThat(window.text("inspector-rota")).isEqualTo("0600-1800 / 1800-0600 / - / -");

        enter("inspector-rota", "");
        assertThat(calendar().rota()).isNull();
    }

    @Test
    void addsHolidaysOneAfterTheOtherByKeyboard() {
        assertThat(window.text("inspector-year-title")).isEqualTo("2027");
        enter("inspector-exception-new", "17MAY27 Constitution Day");
        window.type("24DEC27 0800-1200 Christmas Eve").press(KeyCode.ENTER);
        window.type("25DEC27-26DEC27 Christmas").press(KeyCode.ENTER);

        assertThat(calendar().exceptions())
                .containsExactly(
                        day("Constitution Day", 5, 17, 17),
                        new DayException(
                                "Christmas Eve",
                                LocalDate.of(2027, 12, 24),
                                LocalDate.of(2027, 12, 24),
                                List.of(hours(8, 12))),
                        day("Christmas", 12, 25, 26));
        assertThat(window.text("inspector-year-beneath")).contains("4 by exception");
    }

    private static DayException day(String name, int month, int from, int to) {
        return new DayException(
                name, LocalDate.of(2027, month, from), LocalDate.of(2027, month, to), List.of());
    }

    @Test
    void changesAndRemovesAHoliday() {
        enter("inspector-exception-new", "17MAY27 Constitution Day");

        enter("inspector-exception-0", "18MAY27 Constitution Day");
        assertThat(calendar().exceptions()).containsExactly(day("Constitution Day", 5, 18, 18));

        fire("inspector-exception-remove-0");
        assertThat(calendar().exceptions()).isEmpty();

        window.act(() -> desks.shell.workspace().undo());
        assertThat(window.text("inspector-exception-0")).isEqualTo("18MAY27 Constitution Day");
    }

    @Test
    void namesTheDateThatIsNone() {
        enter("inspector-exception-new", "31APR27 Nothing");
        assertThat(window.text("inspector-exception-new-beneath")).contains("“31APR27” is no date");

        enter("inspector-exception-new", "26DEC27-25DEC27 Christmas");
        assertThat(window.text("inspector-exception-new-beneath"))
                .contains("25DEC27 comes before 26DEC27");
    }

    @Test
    void turnsToAnotherYear() {
        enter("inspector-exception-new", "01JAN28 New Year");
        assertThat(window.sees("inspector-exception-0")).isFalse();

        fire("inspector-year-after");

        assertThat(window.text("inspector-year-title")).isEqualTo("2028");
        assertThat(window.text("inspector-exception-0")).isEqualTo("01JAN28 New Year");
    }
}
