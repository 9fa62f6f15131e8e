package org.entente.model.backplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.activity;
import static org.entente.model.Things.assignment;
import static org.entente.model.Things.day;
import static org.entente.model.Things.days;
import static org.entente.model.Things.dependency;
import static org.entente.model.Things.milestone;
import static org.entente.model.Things.officeHours;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.backplan.AnchorMove.Impossible;
import org.entente.model.backplan.AnchorMove.Possible;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.edit.Refusal;
import org.entente.model.edit.Settling;
import org.entente.model.label.Notes;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.Anchor;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Timing;
import org.entente.model.plan.WorkCalendar;
import org.entente.model.plan.WorkCalendar.DayException;
import org.entente.model.schedule.Schedule;
import org.entente.model.schedule.Timetable;
import org.entente.model.time.AnchorCode;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

final class AnchorMoveTest {
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    private static final When NEXT_WEEK = When.at(Plans.STARTEX.plusSeconds(7 * 86_400));

    @Test
    void computedTasksGoWhereTheScheduleThenPutsThem() {
        var office = Things.officeHours("Office");
        var timing =
                Timing.COMPUTED.withWork(Duration.ofHours(16)).withCalendars(List.of(office.id()));
        var report = Things.activity("Report", Things.days("ENDEX", 0, 4)).withTiming(timing);
        var plan = Plans.with(Plans.bare(), office, report);
        var startex = plan.anchors().filter(one -> one.code().equals(AnchorCode.STARTEX));
        var later = LocalDate.of(2027, 3, 19);

        var move =
                AnchorMove.of(plan, startex.findFirst().orElseThrow().id(), later, Instant.EPOCH);

        var preview = ((AnchorMove.Possible) move).preview();
        var after = ((Outcome.Applied) PlanEditor.apply(plan, preview.edit())).plan();
        assertThat(after).isEqualTo(preview.after());
        assertThat(Settling.of(after).edits()).isEmpty();
        assertThat(Schedule.of(after).start(report.id()))
                .isEqualTo(Timetable.of(after).start(report.id()));
    }

    @Test
    void tellsEverythingThatMoves() {
        var plan = Plans.brigadeExercise();

        var preview = preview(plan, NEXT_WEEK, LONG_AGO);

        assertThat(preview.moved())
                .anyMatch(moved -> moved.id().equals(Plans.IPC.id()))
                .anyMatch(moved -> moved.id().equals(Plans.REPORT.id()))
                .anyMatch(moved -> moved.id().equals(Plans.LIVE.id()))
                .anyMatch(moved -> moved.id().equals(Plans.NORWEGIANS.id()))
                .allMatch(
                        moved ->
                                moved.before()
                                        .atZone(plan.exercise().zone())
                                        .plusDays(7)
                                        .toInstant()
                                        .equals(moved.after()));
        assertThat(preview.stays()).isEmpty();
        assertThat(preview.collisions()).isEmpty();
    }

    @Test
    void tellsWhatStaysWhereItIs() {
        var conference = Instant.parse("2027-02-01T09:00:00Z");
        var fixed =
                activity(
                        "CWIX conference",
                        new Timeframe(
                                When.at(conference), When.at(conference.plusSeconds(86_400))));

        var preview = preview(Plans.with(Plans.brigadeExercise(), fixed), NEXT_WEEK, LONG_AGO);

        assertThat(preview.stays())
                .containsExactly(new MovePreview.Stays(fixed.id(), conference, 39, 46));
    }

    @Test
    void findsTheDependencyThatAFixedConferenceBreaks() {
        var conference = Instant.parse("2026-06-05T09:00:00Z");
        var fixed =
                activity(
                        "CWIX conference",
                        new Timeframe(
                                When.at(conference), When.at(conference.plusSeconds(86_400))));
        var link = dependency(Plans.IPC.id(), fixed.id());
        var plan = Plans.with(Plans.brigadeExercise(), fixed, link);

        var preview = preview(plan, NEXT_WEEK, LONG_AGO);

        assertThat(preview.collisions())
                .singleElement()
                .isInstanceOf(Collision.Broken.class)
                .extracting(Collision::subject)
                .isEqualTo(fixed.id());
    }

    @Test
    void findsTheHolidaysOfTwoNationsOnAConference() {
        var first = LocalDate.of(2026, 6, 8);
        var plan = twoNationsRest(first);

        var preview = preview(plan, NEXT_WEEK, LONG_AGO);

        assertThat(preview.collisions())
                .contains(
                        new Collision.OnHoliday(Plans.IPC.id(), Plans.NORWAY.id(), first, "Feast"),
                        new Collision.OnHoliday(Plans.IPC.id(), Plans.SWEDEN.id(), first, "Feast"),
                        new Collision.SharedHoliday(
                                Plans.IPC.id(),
                                first,
                                Stream.of(Plans.NORWAY.id(), Plans.SWEDEN.id())
                                        .sorted((a, b) -> a.value().compareTo(b.value()))
                                        .toList()))
                .allMatch(collision -> collision.subject().equals(Plans.IPC.id()));
    }

    @Test
    void isSilentAboutHolidaysThatAreThereAlready() {
        var plan = twoNationsRest(LocalDate.of(2026, 6, 1));

        assertThat(preview(plan, NEXT_WEEK, LONG_AGO).collisions()).isEmpty();
    }

    @Test
    void regardsNoHolidayFromStartexToEndex() {
        var plan = twoNationsRest(LocalDate.of(2027, 3, 20));
        var busy = Plans.with(plan, assignment(Plans.CROSSING.id(), Plans.NORWAY.id()));

        assertThat(preview(busy, NEXT_WEEK, LONG_AGO).collisions()).isEmpty();
    }

    @Test
    void tellsWhatWouldHaveNoLeadTimeLeft() {
        var due = milestone("Notification", day("E", -42));
        var plan = Plans.with(Plans.bare(), due);
        var now = Instant.parse("2027-01-20T00:00:00Z");

        var preview = preview(plan, When.at(Plans.STARTEX.minusSeconds(14 * 86_400)), now);

        assertThat(preview.collisions())
                .singleElement()
                .isInstanceOf(Collision.NoLeadTime.class)
                .extracting(Collision::subject)
                .isEqualTo(due.id());
    }

    @Test
    void findsTheConferenceOfOthersThatDoesNotMove() {
        var then = Schedule.of(Plans.brigadeExercise()).span(Plans.IPC.id()).orElseThrow().start();
        var inAWeek = then.plusSeconds(7 * 86_400);
        var others =
                activity(
                        "CWIX",
                        new Timeframe(When.at(inAWeek), When.at(inAWeek.plusSeconds(86_400))));
        var plan =
                Plans.with(
                        Plans.brigadeExercise(),
                        others,
                        assignment(others.id(), Plans.NORWAY.id()));
        var elsewhere = Plans.with(Plans.brigadeExercise(), others);

        assertThat(preview(plan, NEXT_WEEK, LONG_AGO).collisions())
                .contains(new Collision.SameTime(Plans.IPC.id(), others.id()));
        assertThat(preview(elsewhere, NEXT_WEEK, LONG_AGO).collisions())
                .noneMatch(Collision.SameTime.class::isInstance);
    }

    @Test
    void findsTheAgreementThatWouldEndBeforeEndex() {
        var span = Schedule.of(Plans.brigadeExercise()).exercise().orElseThrow();
        var plan =
                Plans.with(
                        Plans.brigadeExercise(),
                        agreement("Hosting", When.at(span.start()), When.at(span.end())),
                        agreement("SOFA", When.at(span.start()), day("ENDEX", 900)),
                        agreement("Moving", day("E", 0), day("ENDEX", 0)));

        var preview = preview(plan, NEXT_WEEK, LONG_AGO);

        assertThat(preview.collisions())
                .containsExactly(
                        new Collision.AgreementEnds(new Agreement.Id(Things.id("Hosting"))));
    }

    private static Agreement agreement(String name, When from, When until) {
        return new Agreement(
                new Agreement.Id(Things.id(name)),
                name,
                Agreement.Type.HOSTING_AGREEMENT,
                List.of(Plans.NORWAY.id()),
                Agreement.Paper.PLANNED,
                new Timeframe(from, until),
                Notes.PLAIN);
    }

    @Test
    void movesByTheDayAndKeepsTheTimeOfDay() {
        var plan = Plans.brigadeExercise();
        var startex = startex(plan);

        var move = AnchorMove.of(plan, startex.id(), LocalDate.of(2027, 4, 2), LONG_AGO);

        var local = Plans.STARTEX.atZone(plan.exercise().zone());
        assertThat(((Possible) move).preview().edit())
                .isEqualTo(
                        new Edit.MoveAnchor(startex.id(), When.at(local.plusDays(21).toInstant())));
    }

    @Test
    void changesNothingByLooking() {
        var plan = Plans.brigadeExercise();

        var preview = preview(plan, NEXT_WEEK, LONG_AGO);

        assertThat(plan).isEqualTo(Plans.brigadeExercise());
        assertThat(preview.after()).isNotEqualTo(plan);
    }

    @Test
    void refusesToMoveWhatIsNotThere() {
        var nobody = new Anchor.Id(new UUID(0, 1));

        assertThat(AnchorMove.of(Plans.bare(), nobody, NEXT_WEEK, LONG_AGO))
                .isInstanceOfSatisfying(
                        Impossible.class,
                        impossible ->
                                assertThat(impossible.reason())
                                        .isInstanceOf(Refusal.NoSuchThing.class));
    }

    private static Plan twoNationsRest(LocalDate date) {
        var free = new DayException("Feast", date, date, List.of());
        var usual = officeHours("Two nations");
        var calendar =
                new WorkCalendar(
                        usual.id(), usual.name(), usual.week(), List.of(free), usual.notes());
        return Plans.with(
                Plans.brigadeExercise(),
                calendar,
                Plans.NORWAY.withCalendar(calendar.id()),
                Plans.SWEDEN.withCalendar(calendar.id()),
                assignment(Plans.IPC.id(), Plans.SWEDEN.id(), AssignmentRole.EXECUTES),
                activity("Long work", days("E", -200, -100)));
    }

    private static MovePreview preview(Plan plan, When to, Instant now) {
        var move = AnchorMove.of(plan, startex(plan).id(), to, now);
        return ((Possible) move).preview();
    }

    private static Anchor startex(Plan plan) {
        return plan.anchors()
                .filter(anchor -> anchor.code().value().equals("E"))
                .findFirst()
                .orElseThrow();
    }
}
