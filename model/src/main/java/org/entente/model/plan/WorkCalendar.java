package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/// The working week of a nation, headquarters or shift, and the days that differ from it. A rota
/// takes the place of the week. Times are local to the zone, or to whoever uses the calendar where
/// it has none.
public record WorkCalendar(
        Id id,
        String name,
        List<WorkingDay> week,
        @Nullable Rota rota,
        List<DayException> exceptions,
        @Nullable ZoneId zone,
        Notes notes)
        implements Named {
    public WorkCalendar {
        week = List.copyOf(week);
        exceptions = List.copyOf(exceptions);
    }

    public WorkCalendar(
            Id id, String name, List<WorkingDay> week, List<DayException> exceptions, Notes notes) {
        this(id, name, week, null, exceptions, null, notes);
    }

    /// From one time of day to another. An end that is not after the start is on the next day: a
    /// night shift from 22:00 to 06:00, and midnight as the end of the day.
    public record Hours(LocalTime from, LocalTime to) {}

    /// Hours that come again every so many days, whatever the day of the week; the first day is
    /// that of the date.
    public record Rota(LocalDate from, List<Turn> days) {
        public Rota {
            days = List.copyOf(days);
        }
    }

    /// One day of a rota; no hours make it free.
    public record Turn(List<Hours> hours) {
        public Turn {
            hours = List.copyOf(hours);
        }
    }

    /// The working hours of a day of the week; a day that is not listed is free.
    public record WorkingDay(DayOfWeek day, List<Hours> hours) {
        public WorkingDay {
            hours = List.copyOf(hours);
        }
    }

    /// Days, both ends included, on which other hours hold; no hours make them free.
    public record DayException(String name, LocalDate from, LocalDate to, List<Hours> hours) {
        public DayException {
            hours = List.copyOf(hours);
        }
    }

    public WorkCalendar withNotes(Notes newNotes) {
        return new WorkCalendar(id, name, week, rota, exceptions, zone, newNotes);
    }

    public WorkCalendar withWeek(List<WorkingDay> newWeek) {
        return new WorkCalendar(id, name, newWeek, rota, exceptions, zone, notes);
    }

    public WorkCalendar withRota(@Nullable Rota newRota) {
        return new WorkCalendar(id, name, week, newRota, exceptions, zone, notes);
    }

    public WorkCalendar withExceptions(List<DayException> newExceptions) {
        return new WorkCalendar(id, name, week, rota, newExceptions, zone, notes);
    }

    public WorkCalendar withZone(@Nullable ZoneId newZone) {
        return new WorkCalendar(id, name, week, rota, exceptions, newZone, notes);
    }

    /// Identity of a calendar.
    public record Id(UUID value) implements EntityId {
        @Override
        public EntityKind kind() {
            return EntityKind.WORK_CALENDAR;
        }
    }

    @Override
    public WorkCalendar withName(String newName) {
        return new WorkCalendar(id, newName, week, rota, exceptions, zone, notes);
    }
}
