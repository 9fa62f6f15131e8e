package org.entente.app.holiday;

import org.entente.model.edit.Edit;
import org.entente.model.label.Notes;
import org.entente.model.plan.Participant;
import org.entente.model.plan.ParticipantKind;
import org.entente.model.plan.Plan;
import org.entente.model.plan.WorkCalendar;
import org.entente.model.plan.WorkCalendar.DayException;
import org.entente.resources.HolidayText;
import org.entente.resources.Texts;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

/// Gives the nations of a plan their calendars. The days become ordinary exceptions of ordinary
/// calendars, for the planner to change.
public final class NationCalendars {
    private final HolidayBook book;
    private final Texts texts;

    /// Calendars from that book, their words in the language of the texts.
    public NationCalendars(HolidayBook book, Texts texts) {
        this.book = book;
        this.texts = texts;
    }

    /// One edit that gives a calendar to every nation that has none yet; empty where all have one.
    /// A calendar that the plan already holds is kept as it is.
    public Optional<Edit> edit(Plan plan) {
        var edits = new LinkedHashMap<WorkCalendar.Id, Edit>();
        var given = new ArrayList<Edit>();
        plan.participants()
                .filter(one -> one.type() == ParticipantKind.NATION && one.calendar() == null)
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .forEach(
                        nation ->
                                calendar(plan, nation)
                                        .ifPresent(
                                                calendar -> {
                                                    if (!plan.has(calendar.id())) {
                                                        edits.put(
                                                                calendar.id(),
                                                                new Edit.Add(calendar));
                                                    }
                                                    given.add(gives(nation, calendar));
                                                }));
        if (given.isEmpty()) {
            return Optional.empty();
        }
        var all = new ArrayList<>(edits.values());
        all.addAll(given);
        return Optional.of(new Edit.Batch(all));
    }

    private static Edit gives(Participant nation, WorkCalendar calendar) {
        return new Edit.Revise(nation.withCalendar(calendar.id()));
    }

    private Optional<WorkCalendar> calendar(Plan plan, Participant nation) {
        return book.week(nation.code())
                .map(
                        week ->
                                new WorkCalendar(
                                        id(plan, nation),
                                        texts.get(HolidayText.CALENDAR, nation.name()),
                                        week.days(),
                                        null,
                                        exceptions(nation.code()),
                                        week.zone(),
                                        Notes.PLAIN.withRemark(remark())));
    }

    private String remark() {
        return texts.get(
                HolidayText.REMARK,
                Integer.toString(HolidayBook.FIRST_YEAR),
                Integer.toString(HolidayBook.LAST_YEAR));
    }

    /// The same plan and nation always make the same id, so that two staffs who do this alone do
    /// not make two calendars.
    private static WorkCalendar.Id id(Plan plan, Participant nation) {
        var name = "calendar/%s/%s".formatted(plan.exercise().id().value(), nation.code());
        return new WorkCalendar.Id(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private List<DayException> exceptions(String nation) {
        var names = new TreeMap<LocalDate, String>();
        IntStream.rangeClosed(HolidayBook.FIRST_YEAR, HolidayBook.LAST_YEAR)
                .mapToObj(year -> book.days(nation, year))
                .flatMap(List::stream)
                .forEach(day -> names.merge(day.date(), day.name(texts), NationCalendars::both));
        return runs(names);
    }

    private static String both(String one, String other) {
        return one.equals(other) ? one : one + " / " + other;
    }

    /// Days of one name that follow each other make one exception.
    private static List<DayException> runs(Map<LocalDate, String> names) {
        var runs = new ArrayList<DayException>();
        names.forEach(
                (date, name) -> {
                    var last = runs.isEmpty() ? null : runs.getLast();
                    if (last != null
                            && last.name().equals(name)
                            && last.to().plusDays(1).equals(date)) {
                        runs.set(
                                runs.size() - 1,
                                new DayException(name, last.from(), date, List.of()));
                    } else {
                        runs.add(new DayException(name, date, date, List.of()));
                    }
                });
        return List.copyOf(runs);
    }
}
