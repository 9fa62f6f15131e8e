package org.entente.persistence.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Filing;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Plan;
import org.entente.model.plan.TaskKind;
import org.entente.model.schedule.Schedule;
import org.entente.persistence.exchange.ImportReport.Loss;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

final class CalendarExchangeTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final Plan PLAN = Plans.brigadeExercise();

    @TempDir Path folder;

    @Test
    void comesBackUnchanged() throws IOException {
        var read = read(PLAN, written(PLAN));

        assertThat(read.edit()).isEqualTo(new Edit.Batch(List.of()));
        assertThat(read.report().remarks()).isEmpty();
    }

    @Test
    void carriesTheMarkingInTheCalendarAndInEachEvent() throws IOException {
        var text = unfolded(written(PLAN));

        assertThat(text.split("X-ENTENTE-MARKING:", -1).length - 2)
                .isEqualTo((int) PLAN.tasks().count());
        assertThat(text).contains("X-WR-CALNAME:NORTHERN BRIGADE (NATO UNCLASSIFIED)");
        assertThat(text).contains("DESCRIPTION:NATO UNCLASSIFIED");
    }

    @Test
    void isTheSameBytesForTheSamePlan() throws IOException {
        assertThat(written(PLAN)).isEqualTo(written(PLAN));
    }

    @Test
    void movesWhatWasMovedInTheCalendarAndKeepsItsAnchor() throws IOException {
        var later = apply(PLAN, new Edit.Reschedule(Plans.ATTACK.id(), Plans.PURSUIT.timeframe()));
        var read = read(PLAN, written(later));

        var after = apply(PLAN, read.edit());

        assertThat(after.find(Activity.class, Plans.ATTACK.id()))
                .hasValueSatisfying(
                        attack ->
                                assertThat(attack.timeframe())
                                        .isEqualTo(Plans.PURSUIT.timeframe()));
        assertThat(read.report().mapped()).hasSize(1);
    }

    @Test
    void renamesWhatWasRenamedInTheCalendar() throws IOException {
        var renamed = apply(PLAN, new Edit.Rename(Plans.READY.id(), "All ready"));

        var after = apply(PLAN, read(PLAN, written(renamed)).edit());

        assertThat(after.find(Milestone.class, Plans.READY.id()).map(Milestone::name))
                .hasValue("All ready");
    }

    @Test
    void takesForeignEventsOnceInTheZoneOfTheExercise() throws IOException {
        var file =
                calendar(
                        """
                        BEGIN:VEVENT
                        UID:4711@example.org
                        DTSTAMP:20261101T000000Z
                        DTSTART:20270105T090000
                        DTEND:20270105T110000
                        SUMMARY:Site survey
                        END:VEVENT
                        BEGIN:VEVENT
                        UID:4712@example.org
                        DTSTAMP:20261101T000000Z
                        DTSTART;VALUE=DATE:20270110
                        SUMMARY:Deadline
                        END:VEVENT
                        """);

        var once = apply(PLAN, read(PLAN, file).edit());
        var again = read(once, file);

        var survey = once.activities().filter(it -> it.name().equals("Site survey")).findFirst();
        assertThat(survey.flatMap(Schedule.of(once)::span))
                .hasValueSatisfying(
                        span -> {
                            assertThat(span.start().atZone(PLAN.exercise().zone()).getHour())
                                    .isEqualTo(9);
                            assertThat(span.length()).isEqualTo(Duration.ofHours(2));
                        });
        assertThat(again.edit()).isEqualTo(new Edit.Batch(List.of()));
    }

    @Test
    void tellsKindAndRoleAsCategoriesAndReadsTheKindOfAForeignEvent() throws IOException {
        var filed = Plans.ATTACK.withFiling(new Filing(TaskKind.TRANSFER_OF_AUTHORITY, "EXCON"));
        var text = unfolded(written(apply(PLAN, new Edit.Revise(filed))));
        var file =
                calendar(
                        """
                        BEGIN:VEVENT
                        UID:4713@example.org
                        DTSTAMP:20261101T000000Z
                        DTSTART:20270105T090000Z
                        DTEND:20270105T110000Z
                        CATEGORIES:Travel,Communications test
                        SUMMARY:COMMEX
                        END:VEVENT
                        """);

        var read = apply(PLAN, read(PLAN, file).edit());

        assertThat(text).contains("CATEGORIES:Transfer of authority", "CATEGORIES:EXCON");
        assertThat(read.activities().filter(it -> it.name().equals("COMMEX")))
                .extracting(it -> it.filing().kind())
                .containsExactly(TaskKind.COMMUNICATIONS_TEST);
    }

    @Test
    void tellsWhatItCouldNotTakeOver() throws IOException {
        var read =
                read(
                        PLAN,
                        calendar(
                                """
                                BEGIN:VEVENT
                                UID:1@example.org
                                DTSTAMP:20261101T000000Z
                                DTSTART:20270105T090000Z
                                RRULE:FREQ=WEEKLY
                                SUMMARY:
                                END:VEVENT
                                BEGIN:VEVENT
                                UID:2@example.org
                                DTSTAMP:20261101T000000Z
                                SUMMARY:Some day
                                END:VEVENT
                                """));

        assertThat(read.report().remarks())
                .extracting(ImportReport.Remark::loss)
                .containsExactlyInAnyOrder(Loss.RECURRENCE, Loss.NO_NAME, Loss.NO_DATES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BEGIN:VCALENDAR",
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:never\r\nEND:VEVENT\r\nEND:VCALENDAR",
                "BEGIN:VCALENDAR\r\n:::\r\nEND:VCALENDAR\r\n",
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n",
            })
    void refusesWhatIsBrokenAsAWhole(String text) throws IOException {
        var file = Files.writeString(folder.resolve("broken.ics"), text);

        var result = ScheduleImport.read(file, PLAN);

        assertThat(result).isInstanceOf(ImportResult.Refused.class);
        assertThat(((ImportResult.Refused) result).problem().file()).isEqualTo("broken.ics");
    }

    private byte[] written(Plan plan) {
        return CalendarExport.write(plan, plan.tasks().toList(), NOW);
    }

    private byte[] calendar(String events) {
        return ("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//y//EN\n" + events + "END:VCALENDAR\n")
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private ImportResult.Read read(Plan plan, byte[] content) throws IOException {
        var file = Files.write(folder.resolve("calendar.ics"), content);
        var result = ScheduleImport.read(file, plan);
        assertThat(result).isInstanceOf(ImportResult.Read.class);
        return (ImportResult.Read) result;
    }

    private static String unfolded(byte[] content) {
        return new String(content, StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    private static Plan apply(Plan plan, Edit edit) {
        return ((Outcome.Applied) PlanEditor.apply(plan, edit)).plan();
    }
}
