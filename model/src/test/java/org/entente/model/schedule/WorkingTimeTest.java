package org.entente.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.label.Notes;
import org.entente.model.plan.WorkCalendar;
import org.entente.model.plan.WorkCalendar.DayException;
import org.entente.model.plan.WorkCalendar.Hours;
import org.entente.model.plan.WorkCalendar.Rota;
import org.entente.model.plan.WorkCalendar.Turn;
import org.entente.model.plan.WorkCalendar.WorkingDay;
import org.entente.model.time.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

class WorkingTimeTest {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final ZoneId SYDNEY = ZoneId.of("Australia/Sydney");
    private static final List<DayOfWeek> WEEKDAYS = List.of(DayOfWeek.values()).subList(0, 5);
    private static final List<DayOfWeek> ALL_DAYS = List.of(DayOfWeek.values());

    @Test
    void workGoesOnTheNextWorkingDay() {
        var office = office(OSLO);

        var done = office.plus(at(OSLO, "2027-03-05T14:00"), Duration.ofHours(4));

        assertThat(done).isEqualTo(at(OSLO, "2027-03-08T10:00"));
    }

    @Test
    void workThatFillsTheDayEndsThatEvening() {
        var office = office(OSLO);

        var done = office.plus(at(OSLO, "2027-03-05T08:00"), Duration.ofHours(8));
        var begun = office.plus(at(OSLO, "2027-03-05T16:00"), Duration.ofHours(-8));

        assertThat(done).isEqualTo(at(OSLO, "2027-03-05T16:00"));
        assertThat(begun).isEqualTo(at(OSLO, "2027-03-05T08:00"));
    }

    @Test
    void workThatBeginsAtNightBeginsInTheMorning() {
        var office = office(OSLO);
        var saturday = at(OSLO, "2027-03-06T11:00");

        assertThat(office.nextStart(saturday)).isEqualTo(at(OSLO, "2027-03-08T08:00"));
        assertThat(office.previousFinish(saturday)).isEqualTo(at(OSLO, "2027-03-05T16:00"));
        assertThat(office.plus(saturday, Duration.ofHours(1)))
                .isEqualTo(at(OSLO, "2027-03-08T09:00"));
    }

    @Test
    void holidaysAreLeftOutAndWorkingSaturdaysCount() {
        var hours = List.of(hours("08:00", "12:00"));
        var calendar =
                calendar(
                        OSLO,
                        null,
                        exception("2027-05-17", "2027-05-17", List.of()),
                        exception("2027-05-22", "2027-05-22", hours));
        var time = WorkingTime.of(calendar, OSLO);

        var over = time.plus(at(OSLO, "2027-05-14T08:00"), Duration.ofHours(16));
        var saturday = time.between(at(OSLO, "2027-05-21T16:00"), at(OSLO, "2027-05-24T08:00"));

        assertThat(over).isEqualTo(at(OSLO, "2027-05-18T16:00"));
        assertThat(saturday).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void aDayInSpringHasTwentyThreeHoursAndOneInAutumnTwentyFive() {
        var around = allDay(OSLO);

        assertThat(worked(around, OSLO, "2027-03-28T00:00", "2027-03-29T00:00"))
                .isEqualTo(Duration.ofHours(23));
        assertThat(worked(around, OSLO, "2027-10-31T00:00", "2027-11-01T00:00"))
                .isEqualTo(Duration.ofHours(25));
        assertThat(worked(around, SYDNEY, "2027-04-03T22:00", "2027-04-04T22:00"))
                .isEqualTo(Duration.ofHours(25));
    }

    @Test
    void theSouthernHemisphereChangesItsClocksTheOtherWay() {
        var around = allDay(SYDNEY);

        assertThat(worked(around, SYDNEY, "2027-04-04T00:00", "2027-04-05T00:00"))
                .isEqualTo(Duration.ofHours(25));
        assertThat(worked(around, SYDNEY, "2027-10-03T00:00", "2027-10-04T00:00"))
                .isEqualTo(Duration.ofHours(23));
    }

    @Test
    void nightShiftsAreShorterInSpringAndLongerInAutumn() {
        var nights = WorkingTime.of(week(ALL_DAYS, "22:00", "06:00"), OSLO);

        assertThat(worked(nights, OSLO, "2027-03-27T12:00", "2027-03-28T12:00"))
                .isEqualTo(Duration.ofHours(7));
        assertThat(worked(nights, OSLO, "2027-10-30T12:00", "2027-10-31T12:00"))
                .isEqualTo(Duration.ofHours(9));
        assertThat(worked(nights, OSLO, "2027-06-01T12:00", "2027-06-02T12:00"))
                .isEqualTo(Duration.ofHours(8));
    }

    @Test
    void hoursThatTheClockLeavesOutDoNotExist() {
        var early = WorkingTime.of(week(ALL_DAYS, "02:15", "02:45"), OSLO);
        var across = WorkingTime.of(week(ALL_DAYS, "02:30", "08:00"), OSLO);

        assertThat(worked(early, OSLO, "2027-03-28T00:00", "2027-03-29T00:00")).isZero();
        assertThat(across.nextStart(at(OSLO, "2027-03-28T00:00")))
                .isEqualTo(Instant.parse("2027-03-28T01:00:00Z"));
        assertThat(worked(across, OSLO, "2027-03-28T00:00", "2027-03-29T00:00"))
                .isEqualTo(Duration.ofHours(5));
    }

    @Test
    void anHourThatTheClockShowsTwiceCountsTwice() {
        var ends = WorkingTime.of(week(ALL_DAYS, "00:00", "02:00"), OSLO);
        var begins = WorkingTime.of(week(ALL_DAYS, "02:00", "04:00"), OSLO);

        assertThat(worked(ends, OSLO, "2027-10-31T00:00", "2027-11-01T00:00"))
                .isEqualTo(Duration.ofHours(2));
        assertThat(worked(begins, OSLO, "2027-10-31T00:00", "2027-11-01T00:00"))
                .isEqualTo(Duration.ofHours(3));
    }

    @Test
    void officeHoursStayEightHoursWhenTheClocksChange() {
        var everyDay = WorkingTime.of(week(ALL_DAYS, "08:00", "16:00"), OSLO);

        var done = everyDay.plus(at(OSLO, "2027-03-27T08:00"), Duration.ofHours(24));

        assertThat(done).isEqualTo(at(OSLO, "2027-03-29T16:00"));
    }

    @Test
    void leapDaysAreDays() {
        var office = office(OSLO);
        var around = allDay(OSLO);

        assertThat(office.plus(at(OSLO, "2028-02-28T08:00"), Duration.ofHours(24)))
                .isEqualTo(at(OSLO, "2028-03-01T16:00"));
        assertThat(worked(around, OSLO, "2028-02-28T00:00", "2028-03-01T00:00"))
                .isEqualTo(Duration.ofHours(48));
        assertThat(worked(around, OSLO, "2100-02-28T00:00", "2100-03-01T00:00"))
                .isEqualTo(Duration.ofHours(24));
    }

    @Test
    void nationsShareTheHoursInWhichAllWork() {
        var oslo = office(OSLO);
        var london = office(ZoneId.of("Europe/London"));
        var sydney = office(SYDNEY);

        var shared = oslo.and(london);

        assertThat(worked(shared, OSLO, "2027-03-08T00:00", "2027-03-09T00:00"))
                .isEqualTo(Duration.ofHours(7));
        assertThat(shared.nextStart(at(OSLO, "2027-03-08T00:00")))
                .isEqualTo(at(OSLO, "2027-03-08T09:00"));
        assertThat(shared.and(sydney).isNever()).isTrue();
        assertThat(shared.isNever()).isFalse();
    }

    @Test
    void exerciseDaysAreWorkedAroundTheClock() {
        var exercise = new Span(at(OSLO, "2027-03-12T06:00"), at(OSLO, "2027-03-15T06:00"));
        var time = office(OSLO).besides(exercise);

        assertThat(worked(time, OSLO, "2027-03-12T00:00", "2027-03-16T00:00"))
                .isEqualTo(Duration.ofHours(72 + 8));
        assertThat(time.plus(at(OSLO, "2027-03-13T01:00"), Duration.ofHours(5)))
                .isEqualTo(at(OSLO, "2027-03-13T06:00"));
    }

    @Test
    void aRotaComesAgainWhateverTheDayOfTheWeek() {
        var rota =
                new Rota(
                        LocalDate.parse("2027-03-01"),
                        List.of(
                                new Turn(List.of(hours("06:00", "18:00"))),
                                new Turn(List.of(hours("18:00", "06:00"))),
                                new Turn(List.of())));
        var time = WorkingTime.of(calendar(OSLO, rota), OSLO);

        assertThat(worked(time, OSLO, "2027-03-01T00:00", "2027-03-02T00:00"))
                .isEqualTo(Duration.ofHours(12));
        assertThat(worked(time, OSLO, "2027-03-02T00:00", "2027-03-04T00:00"))
                .isEqualTo(Duration.ofHours(12));
        assertThat(time.nextStart(at(OSLO, "2027-02-26T07:00")))
                .isEqualTo(at(OSLO, "2027-02-26T07:00"));
    }

    @Test
    void aCalendarMayNameItsOwnZone() {
        var hours = List.of(hours("08:00", "16:00"));
        var week = WEEKDAYS.stream().map(day -> new WorkingDay(day, hours)).toList();
        var calendar = new WorkCalendar(id(), "Sydney", week, null, List.of(), SYDNEY, Notes.PLAIN);

        var start = WorkingTime.of(calendar, OSLO).nextStart(at(OSLO, "2027-06-07T00:00"));

        assertThat(start).isEqualTo(at(OSLO, "2027-06-07T00:00"));
        assertThat(start).isEqualTo(at(SYDNEY, "2027-06-07T08:00"));
    }

    @Test
    void aCalendarWithoutHoursStillHasAnswers() {
        var never = WorkingTime.of(calendar(OSLO, null).withName("Closed"), OSLO);
        var closed =
                WorkingTime.of(
                        new WorkCalendar(id(), "Closed", List.of(), List.of(), Notes.PLAIN), OSLO);

        assertThat(never.isNever()).isFalse();
        assertThat(closed.isNever()).isTrue();
        assertThat(closed.plus(at(OSLO, "2027-06-07T00:00"), Duration.ofHours(1)))
                .isAfter(at(OSLO, "2199-12-31T00:00"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void agreesWithMinuteByMinuteCounting(int seed) {
        var random = new Random(seed);
        var zone = random.nextBoolean() ? OSLO : SYDNEY;
        var time = random(random, zone);
        var window = new Span(at(zone, "2027-03-20T00:00"), at(zone, "2027-04-12T00:00"));
        var worked = minutes(time, window);
        for (int trial = 0; trial < 200; trial++) {
            int from = random.nextInt(worked.length - 1);
            int to = from + random.nextInt(worked.length - from);

            var counted = 0;
            for (int at = from; at < to; at++) {
                counted += worked[at] ? 1 : 0;
            }

            var start = window.start().plusSeconds(60L * from);
            var end = window.start().plusSeconds(60L * to);
            assertThat(time.between(start, end)).isEqualTo(Duration.ofMinutes(counted));
            assertThat(time.between(end, start)).isEqualTo(Duration.ofMinutes(-counted));
            if (counted > 0) {
                var done = time.plus(start, Duration.ofMinutes(counted));
                assertThat(done).isAfter(start).isBeforeOrEqualTo(end);
                assertThat(time.previousFinish(done)).isEqualTo(done);
                assertThat(time.between(start, done)).isEqualTo(Duration.ofMinutes(counted));
            }
        }
    }

    @Test
    void theAnswerDoesNotDependOnWhatWasAskedBefore() {
        var asked = office(OSLO);
        var random = new Random(7);
        for (int trial = 0; trial < 100; trial++) {
            var from = at(OSLO, "1995-01-01T00:00").plusSeconds(random.nextInt(2_000_000_000));
            var work = Duration.ofHours(random.nextInt(40_000) - 20_000L);

            assertThat(asked.plus(from, work)).isEqualTo(office(OSLO).plus(from, work));
            assertThat(asked.nextStart(from)).isEqualTo(office(OSLO).nextStart(from));
            assertThat(asked.previousFinish(from)).isEqualTo(office(OSLO).previousFinish(from));
        }
    }

    /// Which minutes are worked, told by the spans that the time lists.
    private static boolean[] minutes(WorkingTime time, Span window) {
        var worked = new boolean[(int) window.length().toMinutes()];
        for (var span : time.within(window)) {
            int from = (int) Duration.between(window.start(), span.start()).toMinutes();
            int to = (int) Duration.between(window.start(), span.end()).toMinutes();
            for (int at = from; at < to; at++) {
                worked[at] = true;
            }
        }
        return worked;
    }

    private static WorkingTime random(Random random, ZoneId zone) {
        var from = LocalTime.of(random.nextInt(24), random.nextInt(60));
        var to = LocalTime.of(random.nextInt(24), random.nextInt(60));
        var first = WorkingTime.of(week(ALL_DAYS, from.toString(), to.toString()), zone);
        return random.nextBoolean()
                ? first
                : first.besides(
                        new Span(at(zone, "2027-03-27T03:00"), at(zone, "2027-03-29T15:00")));
    }

    private static Duration worked(WorkingTime time, ZoneId zone, String from, String to) {
        return time.between(at(zone, from), at(zone, to));
    }

    private static WorkingTime office(ZoneId zone) {
        return WorkingTime.of(week(WEEKDAYS, "08:00", "16:00"), zone);
    }

    private static WorkingTime allDay(ZoneId zone) {
        return WorkingTime.of(week(ALL_DAYS, "00:00", "00:00"), zone);
    }

    private static WorkCalendar week(List<DayOfWeek> days, String from, String to) {
        var week = days.stream().map(day -> new WorkingDay(day, List.of(hours(from, to)))).toList();
        return new WorkCalendar(id(), "Week", week, List.of(), Notes.PLAIN);
    }

    private static WorkCalendar calendar(
            ZoneId zone, @Nullable Rota rota, DayException... exceptions) {
        var hours = List.of(hours("08:00", "16:00"));
        var week = WEEKDAYS.stream().map(day -> new WorkingDay(day, hours)).toList();
        var listed = Stream.of(exceptions).toList();
        return new WorkCalendar(id(), "Office", week, rota, listed, zone, Notes.PLAIN);
    }

    private static DayException exception(String from, String to, List<Hours> hours) {
        return new DayException("", LocalDate.parse(from), LocalDate.parse(to), hours);
    }

    private static Hours hours(String from, String to) {
        return new Hours(LocalTime.parse(from), LocalTime.parse(to));
    }

    private static Instant at(ZoneId zone, String local) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    private static WorkCalendar.Id id() {
        return new WorkCalendar.Id(new UUID(0, 1));
    }
}
