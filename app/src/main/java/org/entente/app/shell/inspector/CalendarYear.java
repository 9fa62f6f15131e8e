package org.entente.app.shell.inspector;

import org.entente.model.plan.WorkCalendar;
import org.entente.model.plan.WorkCalendar.DayException;
import org.entente.model.plan.WorkCalendar.Hours;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/// One year of a working calendar, day by day.
record CalendarYear(WorkCalendar calendar, int year) {
    /// What a day is.
    enum Sort {
        WORK,
        /// Free as usual.
        REST,
        /// Free by exception.
        OFF,
        /// Worked at by exception, or at other hours.
        OTHER
    }

    /// A day; the exception is null where it is as usual.
    record Day(LocalDate date, Sort sort, List<Hours> hours, @Nullable DayException exception) {
        Day {
            hours = List.copyOf(hours);
        }
    }

    List<Day> days() {
        return IntStream.rangeClosed(1, Year.of(year).length())
                .mapToObj(day -> day(LocalDate.ofYearDay(year, day)))
                .toList();
    }

    private Day day(LocalDate date) {
        var exception =
                calendar.exceptions().stream()
                        .filter(one -> !date.isBefore(one.from()) && !date.isAfter(one.to()))
                        .findFirst();
        var hours = exception.map(DayException::hours).orElseGet(() -> usual(date));
        var isFree = hours.isEmpty();
        return new Day(
                date,
                exception.isPresent()
                        ? isFree ? Sort.OFF : Sort.OTHER
                        : isFree ? Sort.REST : Sort.WORK,
                hours,
                exception.orElse(null));
    }

    private List<Hours> usual(LocalDate date) {
        var rota = calendar.rota();
        if (rota != null && !rota.days().isEmpty()) {
            var turn =
                    Math.floorMod(ChronoUnit.DAYS.between(rota.from(), date), rota.days().size());
            return rota.days().get(turn).hours();
        }
        return calendar.week().stream()
                .filter(day -> day.day() == date.getDayOfWeek())
                .findFirst()
                .map(WorkCalendar.WorkingDay::hours)
                .orElse(List.of());
    }

    /// The exceptions that touch the year, by their place in the calendar.
    List<Integer> exceptions() {
        var first = LocalDate.of(year, 1, 1);
        var last = first.plusYears(1).minusDays(1);
        var all = calendar.exceptions();
        return IntStream.range(0, all.size())
                .filter(
                        at ->
                                !all.get(at).from().isAfter(last)
                                        && !all.get(at).to().isBefore(first))
                .boxed()
                .sorted((one, other) -> all.get(one).from().compareTo(all.get(other).from()))
                .toList();
    }
}
