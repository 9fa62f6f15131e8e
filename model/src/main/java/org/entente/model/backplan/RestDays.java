package org.entente.model.backplan;

import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.WorkCalendar;
import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The days on which nations rest, by their calendars. Of a nation without a calendar nothing is
/// known.
final class RestDays {
    private static final long LONGEST_DAYS = 3_660;

    private final Map<Participant.Id, Days> nations = new HashMap<>();

    /// The working days of the week, and the names of the days that are free besides.
    private record Days(Set<DayOfWeek> week, Map<LocalDate, String> free, Set<LocalDate> worked) {}

    RestDays(Plan plan) {
        var calendars = new HashMap<WorkCalendar.Id, Days>();
        plan.workCalendars()
                .filter(calendar -> calendar.rota() == null)
                .forEach(calendar -> calendars.put(calendar.id(), days(calendar)));
        plan.participants()
                .forEach(
                        one -> {
                            var days =
                                    one.calendar() == null ? null : calendars.get(one.calendar());
                            if (days != null) {
                                nations.put(one.id(), days);
                            }
                        });
    }

    private static Days days(WorkCalendar calendar) {
        var week = EnumSet.noneOf(DayOfWeek.class);
        calendar.week().stream()
                .filter(day -> !day.hours().isEmpty())
                .forEach(day -> week.add(day.day()));
        var free = new HashMap<LocalDate, String>();
        var worked = new HashMap<LocalDate, String>();
        for (var exception : calendar.exceptions()) {
            var isFree = exception.hours().isEmpty();
            dates(exception)
                    .forEach(
                            date -> {
                                (isFree ? worked : free).remove(date);
                                (isFree ? free : worked).put(date, exception.name());
                            });
        }
        return new Days(week, free, worked.keySet());
    }

    private static Iterable<LocalDate> dates(WorkCalendar.DayException exception) {
        var from = exception.from();
        var last =
                exception.to().isAfter(from.plusDays(LONGEST_DAYS))
                        ? from.plusDays(LONGEST_DAYS)
                        : exception.to();
        return last.isBefore(from) ? Set.of() : from.datesUntil(last.plusDays(1)).toList();
    }

    boolean isKnown(Participant.Id nation) {
        return nations.containsKey(nation);
    }

    /// The name of the holiday of the nation on that day.
    Optional<String> holiday(Participant.Id nation, LocalDate date) {
        return Optional.ofNullable(nations.get(nation)).map(days -> days.free().get(date));
    }

    /// True where the week of the nation leaves the day free and no exception says otherwise.
    boolean isWeekend(Participant.Id nation, LocalDate date) {
        @Nullable Days days = nations.get(nation);
        return days != null
                && !days.week().contains(date.getDayOfWeek())
                && !days.worked().contains(date);
    }
}
