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
        conversion.put(
                new WorkCalendar(
                        conversion.calendarId(calendar),
                        name(calendar),
                        week(calendar),
                        exceptions(calendar),
                        conversion.notes()));
    }

    private static String name(ProjectCalendar calendar) {
        var name = title(calendar.getName());
        return name.isEmpty() ? "#" + calendar.getUniqueID() : name;
    }

    private static List<WorkCalendar.WorkingDay> week(ProjectCalendar calendar) {
        return Stream.of(DayOfWeek.values())
                .filter(calendar::isWorkingDay)
                .map(day -> new WorkCalendar.WorkingDay(day, hours(calendar.getHours(day))))
                .filter(day -> !day.hours().isEmpty())
                .toList();
    }

    private List<WorkCalendar.DayException> exceptions(ProjectCalendar calendar) {
        calendar.getCalendarExceptions().stream()
                .filter(exception -> exception.getRecurring() != null)
                .forEach(
                        exception ->
                                conversion
                                        .book()
                                        .changed(
                                                Loss.RECURRING_EXCEPTION,
                                                name(calendar),
                                                title(exception.getName()),
                                                exception.getExpandedExceptions().size()));
        return all(calendar);
    }

    /// The days that differ from the week, those of the calendar that it is derived from first.
    private static List<WorkCalendar.DayException> all(ProjectCalendar calendar) {
        var parent = calendar.getParent();
        var exceptions = new ArrayList<>(parent == null ? List.of() : all(parent));
        calendar.getExpandedCalendarExceptionsWithWorkWeeks().stream()
                .map(CalendarConversion::exception)
                .forEach(exceptions::add);
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
