package org.entente.persistence.exchange;

import org.entente.model.plan.WorkCalendar;
import org.entente.persistence.exchange.ImportReport.Loss;
import org.jspecify.annotations.Nullable;
import org.mpxj.LocalTimeRange;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectCalendarException;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Takes the working calendars of a schedule over.
final class CalendarConversion {
    private final ProjectConversion conversion;

    CalendarConversion(ProjectConversion conversion) {
        this.conversion = conversion;
    }

    void convert(Iterable<ProjectCalendar> calendars) {
        calendars.forEach(this::convert);
    }

    private void convert(ProjectCalendar calendar) {
        var name = calendar.getName();
        if (name == null || name.isBlank()) {
            return;
        }
        conversion.put(
                new WorkCalendar(
                        new WorkCalendar.Id(conversion.id("calendar", calendar.getUniqueID())),
                        name.strip(),
                        week(calendar),
                        exceptions(calendar),
                        conversion.notes()));
    }

    private static List<WorkCalendar.WorkingDay> week(ProjectCalendar calendar) {
        return Stream.of(DayOfWeek.values())
                .filter(calendar::isWorkingDay)
                .map(day -> new WorkCalendar.WorkingDay(day, hours(calendar.getHours(day))))
                .filter(day -> !day.hours().isEmpty())
                .toList();
    }

    private List<WorkCalendar.DayException> exceptions(ProjectCalendar calendar) {
        var exceptions = new ArrayList<WorkCalendar.DayException>();
        for (var exception : calendar.getCalendarExceptions()) {
            if (exception.getRecurring() == null) {
                exceptions.add(exception(exception));
            } else {
                var single = exception.getExpandedExceptions();
                single.forEach(day -> exceptions.add(exception(day)));
                conversion
                        .book()
                        .changed(
                                Loss.RECURRING_EXCEPTION,
                                calendar.getName(),
                                title(exception.getName()),
                                single.size());
            }
        }
        return exceptions;
    }

    private static WorkCalendar.DayException exception(ProjectCalendarException exception) {
        return new WorkCalendar.DayException(
                title(exception.getName()),
                exception.getFromDate(),
                exception.getToDate(),
                exception.getWorking() ? hours(exception) : List.of());
    }

    private static String title(@Nullable String name) {
        return name == null ? "" : name.strip();
    }

    private static List<WorkCalendar.Hours> hours(@Nullable List<LocalTimeRange> ranges) {
        return ranges == null
                ? List.of()
                : ranges.stream()
                        .filter(range -> range.getStart() != null)
                        .map(
                                range ->
                                        new WorkCalendar.Hours(
                                                range.getStart(),
                                                range.getEnd() == null
                                                        ? LocalTime.MIDNIGHT
                                                        : range.getEnd()))
                        .toList();
    }
}
