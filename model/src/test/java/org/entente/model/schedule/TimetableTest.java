package org.entente.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Things;
import org.entente.model.label.Notes;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Constraint;
import org.entente.model.plan.ConstraintKind;
import org.entente.model.plan.Dependency;
import org.entente.model.plan.Dependency.LagTime;
import org.entente.model.plan.DependencyKind;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Placement;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Progress;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;
import org.entente.model.plan.Timing;
import org.entente.model.plan.WorkCalendar;
import org.entente.model.plan.WorkCalendar.Hours;
import org.entente.model.plan.WorkCalendar.WorkingDay;
import org.entente.model.time.Offset;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// All dates are of March 2027, local to Oslo, and Monday is the 1st; offices work from 8 to 16.
class TimetableTest {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final WorkCalendar OFFICE = office("Office", "08:00", "16:00");

    /// Two working days from Monday the 1st.
    private static final Activity FIRST = work("First", "01T08:00", 16);

    /// One working day; the plan states some other time.
    private static final Activity SECOND = work("Second", "22T08:00", 8);

    @ParameterizedTest
    @CsvSource({
        "FINISH_TO_START,   0, 03T08:00, 03T16:00",
        "FINISH_TO_START,   8, 04T08:00, 04T16:00",
        "FINISH_TO_START,  -8, 02T08:00, 02T16:00",
        "START_TO_START,    0, 01T08:00, 01T16:00",
        "START_TO_START,    4, 01T12:00, 02T12:00",
        "FINISH_TO_FINISH,  0, 02T08:00, 02T16:00",
        "FINISH_TO_FINISH,  4, 02T12:00, 03T12:00",
        "START_TO_FINISH,  16, 02T08:00, 02T16:00",
    })
    void linksMoveWhatWaitsForThem(DependencyKind kind, int lag, String start, String finish) {
        var plan = plan(FIRST, SECOND, link(FIRST, SECOND, kind, lag, LagTime.WORKING));

        var timed = Timetable.of(plan).of(SECOND.id()).orElseThrow();

        assertThat(timed.planned()).isEqualTo(new Timed.Ends(at(start), at(finish)));
    }

    @Test
    void elapsedLagRunsAtNightAndWorkingLagDoesNot() {
        var third = work("Third", "22T08:00", 8);
        var plan =
                plan(
                        FIRST,
                        SECOND,
                        third,
                        link(FIRST, SECOND, DependencyKind.FINISH_TO_START, 24, LagTime.ELAPSED),
                        link(FIRST, third, DependencyKind.FINISH_TO_START, 24, LagTime.WORKING));

        var timetable = Timetable.of(plan);

        assertThat(timetable.start(SECOND.id())).contains(at("04T08:00"));
        assertThat(timetable.start(third.id())).contains(at("08T08:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "START_NO_EARLIER_THAN,  05T08:00, 05T08:00",
        "START_NO_EARLIER_THAN,  02T08:00, 03T08:00",
        "FINISH_NO_EARLIER_THAN, 08T12:00, 05T12:00",
        "START_NO_LATER_THAN,    02T08:00, 02T08:00",
        "START_NO_LATER_THAN,    09T08:00, 03T08:00",
        "FINISH_NO_LATER_THAN,   02T16:00, 02T08:00",
        "MUST_START_ON,          10T08:00, 10T08:00",
        "MUST_FINISH_ON,         10T16:00, 10T08:00",
        "DEADLINE,               02T16:00, 03T08:00",
    })
    void constraintsBindTheStart(ConstraintKind kind, String moment, String start) {
        var plan = plan(FIRST, SECOND, link(FIRST, SECOND), bound(SECOND, kind, moment));

        assertThat(Timetable.of(plan).start(SECOND.id())).contains(at(start));
    }

    @Test
    void whatBreaksABoundHasNegativeFloat() {
        var plan =
                plan(
                        FIRST,
                        SECOND,
                        link(FIRST, SECOND),
                        bound(SECOND, ConstraintKind.DEADLINE, "02T16:00"));

        var timetable = Timetable.of(plan);

        assertThat(timetable.of(SECOND.id()).orElseThrow().totalFloat())
                .isEqualTo(Duration.ofHours(-8));
        assertThat(timetable.of(FIRST.id()).orElseThrow().totalFloat())
                .isEqualTo(Duration.ofHours(-8));
    }

    @Test
    void theLongestChainIsCriticalAndTheOthersHaveFloat() {
        var side = work("Side", "01T08:00", 8);
        var last = work("Last", "22T08:00", 8);
        var plan =
                plan(
                        FIRST,
                        SECOND,
                        side,
                        last,
                        link(FIRST, SECOND),
                        link(SECOND, last),
                        link(side, last));

        var timetable = Timetable.of(plan);

        var timed = timetable.of(side.id()).orElseThrow();
        assertThat(timed.totalFloat()).isEqualTo(Duration.ofHours(16));
        assertThat(timed.freeFloat()).isEqualTo(Duration.ofHours(16));
        assertThat(timed.late()).isEqualTo(new Timed.Ends(at("03T08:00"), at("03T16:00")));
        assertThat(timetable.critical())
                .containsExactlyInAnyOrder(FIRST.id(), SECOND.id(), last.id());
        assertThat(timetable.end()).contains(at("04T16:00"));
    }

    @Test
    void asLateAsPossibleStandsRightBeforeWhatWaitsForIt() {
        var side = work("Side", "01T08:00", 8);
        var last = work("Last", "22T08:00", 8);
        var late =
                new Constraint(
                        new Constraint.Id(Things.id("late")),
                        side.id(),
                        ConstraintKind.AS_LATE_AS_POSSIBLE,
                        null,
                        Notes.PLAIN);
        var plan = plan(FIRST, side, last, link(FIRST, last), link(side, last), late);

        var timetable = Timetable.of(plan);

        assertThat(timetable.start(side.id())).contains(at("02T08:00"));
        assertThat(timetable.start(last.id())).contains(at("03T08:00"));
    }

    @Test
    void aMilestoneMayStandAtTheEndOfTheDay() {
        var signed = milestone("Signed", "22T12:00");
        var plan = plan(FIRST, signed, SECOND, link(FIRST, signed), link(signed, SECOND));

        var timetable = Timetable.of(plan);

        assertThat(timetable.start(signed.id())).contains(at("02T16:00"));
        assertThat(timetable.start(SECOND.id())).contains(at("03T08:00"));
    }

    @Test
    void statedTasksStayWhereThePlanPutsThemAndBindTheOthers() {
        var conference =
                FIRST.withTiming(FIRST.timing().withComputed(false))
                        .withTimeframe(
                                new Timeframe(When.at(at("10T10:00")), When.at(at("12T15:00"))));
        var plan =
                plan(SECOND, conference, link(SECOND, conference), link(conference, milestone()));

        var timetable = Timetable.of(plan.put(milestone()));

        assertThat(timetable.start(conference.id())).contains(at("10T10:00"));
        assertThat(timetable.finish(conference.id())).contains(at("12T15:00"));
        assertThat(timetable.start(milestone().id())).contains(at("12T15:00"));
        assertThat(timetable.of(SECOND.id()).orElseThrow().totalFloat()).isNegative();
    }

    @Test
    void actualTimesCountAndWorkThatIsLeftCannotBeDoneBeforeTheStatusDate() {
        var begun = progress(FIRST, new Progress(50, at("02T08:00"), null));
        var plan = plan(begun, SECOND, link(begun, SECOND));

        var known = Timetable.of(plan);
        var behind = Timetable.of(plan.put(plan.exercise().withStatusDate(at("08T08:00"))));

        assertThat(known.finish(FIRST.id())).contains(at("03T16:00"));
        assertThat(known.start(SECOND.id())).contains(at("04T08:00"));
        assertThat(behind.start(FIRST.id())).contains(at("02T08:00"));
        assertThat(behind.finish(FIRST.id())).contains(at("08T16:00"));
        assertThat(behind.start(SECOND.id())).contains(at("09T08:00"));
    }

    @Test
    void whatIsFinishedNeitherFloatsNorIsCritical() {
        var done = progress(FIRST, new Progress(100, at("01T09:00"), at("01T15:00")));
        var plan = plan(done, SECOND, link(done, SECOND));

        var timetable = Timetable.of(plan);

        assertThat(timetable.of(FIRST.id()).orElseThrow().planned())
                .isEqualTo(new Timed.Ends(at("01T09:00"), at("01T15:00")));
        assertThat(timetable.start(SECOND.id())).contains(at("01T15:00"));
        assertThat(timetable.of(FIRST.id()).orElseThrow().totalFloat()).isZero();
        assertThat(timetable.critical()).containsExactly(SECOND.id());
    }

    @Test
    void whatWaitsForASummaryWaitsForTheLastTaskBelowIt() {
        var summary = Things.activity("Conferences", Things.days("D", 0, 1));
        var one = under(summary, FIRST);
        var two = under(summary, work("Other", "01T08:00", 24));
        var after = work("After", "01T08:00", 8);
        var plan = plan(summary, one, two, after, SECOND, link(summary, after));

        var timetable = Timetable.of(plan.put(link(SECOND, summary)));

        assertThat(timetable.start(one.id())).contains(at("23T08:00"));
        assertThat(timetable.start(after.id())).contains(at("26T08:00"));
        assertThat(timetable.of(summary.id()).orElseThrow().planned())
                .isEqualTo(new Timed.Ends(at("23T08:00"), at("25T16:00")));
        assertThat(timetable.of(one.id()).orElseThrow().totalFloat())
                .isEqualTo(Duration.ofHours(8));
    }

    @Test
    void whatHangsOnAMissingAnchorHasNoTimesAndBindsNothing() {
        var lost =
                FIRST.withTiming(Timing.STATED)
                        .withTimeframe(
                                new Timeframe(
                                        When.from("X", Offset.ZERO),
                                        When.from("X", Offset.ofDays(1))));
        var plan = plan(lost, SECOND, link(lost, SECOND));

        var timetable = Timetable.of(plan);

        assertThat(timetable.of(lost.id())).isEmpty();
        assertThat(timetable.start(SECOND.id())).contains(at("22T08:00"));
    }

    @Test
    void whatWaitsForItselfHasNoTimes() {
        var third = work("Third", "01T08:00", 8);
        var plan = plan(FIRST, SECOND, third, link(FIRST, SECOND), link(SECOND, FIRST));

        var timetable = Timetable.of(plan);

        assertThat(timetable.of(FIRST.id())).isEmpty();
        assertThat(timetable.start(third.id())).contains(at("01T08:00"));
    }

    @Test
    void anActivityOfTwoNationsKeepsTheHoursOfBoth() {
        var mornings = office("Mornings", "06:00", "12:00");
        var nor = Things.nation("NOR").withCalendar(OFFICE.id());
        var fin = Things.nation("FIN").withCalendar(mornings.id());
        var meeting = FIRST.withTiming(Timing.COMPUTED.withWork(Duration.ofHours(8)));
        var plan =
                plan(
                        mornings,
                        nor,
                        fin,
                        meeting,
                        Things.assignment(meeting.id(), nor.id()),
                        Things.assignment(meeting.id(), fin.id()));

        assertThat(Timetable.of(plan).finish(meeting.id())).contains(at("02T12:00"));
    }

    @Test
    void theExerciseItselfIsWorkedAroundTheClock() {
        var plan =
                plan(
                        Things.anchor("E", When.at(at("01T20:00"))),
                        Things.anchor("ENDEX", When.at(at("05T20:00"))),
                        FIRST);

        assertThat(Timetable.of(plan).finish(FIRST.id())).contains(at("02T04:00"));
    }

    @Test
    void calendarsWithoutACommonHourAreTold() {
        var nights = office("Nights", "20:00", "23:00");
        var stuck =
                FIRST.withTiming(FIRST.timing().withCalendars(List.of(OFFICE.id(), nights.id())));
        var timetable = Timetable.of(plan(nights, stuck, SECOND));

        assertThat(timetable.withoutHours().map(Task::id)).containsExactly(stuck.id());
        assertThat(timetable.finish(stuck.id())).contains(at("02T00:00"));
    }

    private static Plan plan(Entity... entities) {
        var all = new ArrayList<Entity>(List.of(Things.exercise("Trial"), OFFICE));
        all.addAll(List.of(entities));
        return Plan.of(all);
    }

    private static WorkCalendar office(String name, String from, String to) {
        var hours = List.of(new Hours(LocalTime.parse(from), LocalTime.parse(to)));
        var week =
                Stream.of(DayOfWeek.values())
                        .limit(5)
                        .map(day -> new WorkingDay(day, hours))
                        .toList();
        return new WorkCalendar(
                new WorkCalendar.Id(Things.id(name)), name, week, List.of(), Notes.PLAIN);
    }

    private static Activity work(String name, String start, int hours) {
        var timeframe =
                new Timeframe(When.at(at(start)), When.at(at(start).plus(Duration.ofHours(1))));
        return Things.activity(name, timeframe)
                .withTiming(
                        Timing.COMPUTED
                                .withWork(Duration.ofHours(hours))
                                .withCalendars(List.of(OFFICE.id())));
    }

    private static Milestone milestone() {
        return Things.milestone("Reached", When.at(at("01T08:00"))).withTiming(Timing.COMPUTED);
    }

    private static Milestone milestone(String name, String at) {
        return Things.milestone(name, When.at(at(at)))
                .withTiming(Timing.COMPUTED.withCalendars(List.of(OFFICE.id())));
    }

    private static Activity under(Activity summary, Activity activity) {
        return activity.withPlacement(Placement.NONE.withParent(summary.id()));
    }

    private static Activity progress(Activity activity, Progress progress) {
        return activity.withTiming(activity.timing().withProgress(progress));
    }

    private static Dependency link(Task from, Task to) {
        return Things.dependency(from.id(), to.id());
    }

    private static Dependency link(
            Task from, Task to, DependencyKind kind, int hours, LagTime time) {
        TaskId before = from.id();
        return new Dependency(
                new Dependency.Id(Things.id(from.name() + to.name())),
                before,
                to.id(),
                kind,
                Duration.ofHours(hours),
                time,
                Notes.PLAIN);
    }

    private static Constraint bound(Task task, ConstraintKind kind, @Nullable String moment) {
        return Things.constraint(task.id(), kind, When.at(at(moment)));
    }

    private static Instant at(@Nullable String moment) {
        return java.time.LocalDateTime.parse("2027-03-" + moment).atZone(OSLO).toInstant();
    }
}
