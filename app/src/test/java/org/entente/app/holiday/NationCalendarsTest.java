package org.entente.app.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.sample.SamplePlan;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.label.Notes;
import org.entente.model.plan.Participant;
import org.entente.model.plan.ParticipantKind;
import org.entente.model.plan.Plan;
import org.entente.model.plan.WorkCalendar;
import org.entente.resources.Texts;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Locale;

final class NationCalendarsTest {
    private static final HolidayBook BOOK = HolidayBook.shipped();
    private static final Plan SAMPLE = withoutCalendars(SamplePlan.of(LocalDate.of(2027, 3, 8)));

    private static Plan withoutCalendars(Plan plan) {
        var bare = plan;
        for (var nation : plan.participants().toList()) {
            bare = bare.put(nation.withCalendar(null));
        }
        for (var calendar : plan.workCalendars().toList()) {
            bare =
                    ((Outcome.Applied) PlanEditor.apply(bare, new Edit.Remove(calendar.id())))
                            .plan();
        }
        return bare;
    }

    @Test
    void givesEveryNationACalendar() {
        var plan = with(SAMPLE, Locale.ENGLISH);

        assertThat(plan.participants())
                .filteredOn(one -> one.type() == ParticipantKind.NATION)
                .isNotEmpty()
                .allMatch(nation -> plan.find(WorkCalendar.class, nation.calendar()).isPresent());
        assertThat(plan.participants())
                .filteredOn(one -> one.type() != ParticipantKind.NATION)
                .allMatch(one -> one.calendar() == null);
    }

    @Test
    void hasNothingToDoTheSecondTime() {
        var plan = with(SAMPLE, Locale.ENGLISH);

        assertThat(calendars(Locale.ENGLISH).edit(plan)).isEmpty();
    }

    @Test
    void makesTheSameCalendarsForEverybody() {
        assertThat(with(SAMPLE, Locale.ENGLISH)).isEqualTo(with(SAMPLE, Locale.ENGLISH));
    }

    @Test
    void speaksTheLanguageOfThePlanner() {
        var norway =
                with(SAMPLE, Locale.FRENCH)
                        .workCalendars()
                        .filter(calendar -> "Europe/Oslo".equals(String.valueOf(calendar.zone())))
                        .findFirst()
                        .orElseThrow();

        assertThat(norway.exceptions())
                .anyMatch(
                        day ->
                                day.name().equals("Jour de la Constitution")
                                        && day.from().equals(LocalDate.of(2028, 5, 17)));
        assertThat(norway.notes().remark()).contains("2024", "2035");
    }

    @Test
    void joinsDaysOfOneNameThatFollowEachOther() {
        var sample = SAMPLE.participants().findFirst().orElseThrow();
        var turkey =
                new Participant(sample.id(), ParticipantKind.NATION, "TUR", "Türkiye", Notes.PLAIN);

        var feasts =
                with(SAMPLE.put(turkey), Locale.ENGLISH)
                        .workCalendars()
                        .filter(calendar -> calendar.name().contains("Türkiye"))
                        .flatMap(calendar -> calendar.exceptions().stream())
                        .filter(day -> day.name().startsWith("Eid al-Fitr"))
                        .filter(day -> day.from().getYear() == 2027);

        assertThat(feasts)
                .singleElement()
                .satisfies(
                        feast -> {
                            assertThat(feast.name()).isEqualTo("Eid al-Fitr (estimated)");
                            assertThat(feast.from()).isEqualTo(LocalDate.of(2027, 3, 9));
                            assertThat(feast.to()).isEqualTo(LocalDate.of(2027, 3, 11));
                        });
    }

    private static Plan with(Plan plan, Locale language) {
        var edit = calendars(language).edit(plan).orElseThrow();
        return ((Outcome.Applied) PlanEditor.apply(plan, edit)).plan();
    }

    private static NationCalendars calendars(Locale language) {
        return new NationCalendars(BOOK, Texts.in(language));
    }
}
