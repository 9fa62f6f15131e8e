package org.entente.model.plan;

import org.entente.model.label.Notes;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/// The working week of a nation, headquarters or shift, and the days that differ from it. Times are
/// local to whoever uses the calendar.
public record WorkCalendar(
        Id id, String name, List<WorkingDay> week, List<DayException> exceptions, Notes notes)
        implements Named {
    public WorkCalendar {
        week = List.copyOf(week);
        exceptions = List.copyOf(exceptions);
    }

    /// From one time of day to another; midnight as the end is the end of the day.
    public record Hours(LocalTime from, LocalTime to) {}

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

    /// Identity of a calendar.
    public record Id(UUID value) implements EntityId {
        @Override
        public EntityKind kind() {
            return EntityKind.WORK_CALENDAR;
        }
    }

    @Override
    public WorkCalendar withName(String newName) {
        return new WorkCalendar(id, newName, week, exceptions, notes);
    }
}
