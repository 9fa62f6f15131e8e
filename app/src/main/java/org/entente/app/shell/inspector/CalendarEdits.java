package org.entente.app.shell.inspector;

import org.entente.model.label.Notes;
import org.entente.model.plan.WorkCalendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Changes a working calendar.
final class CalendarEdits {
    private static final LocalTime OPENING = LocalTime.of(8, 0);
    private static final LocalTime CLOSING = LocalTime.of(16, 0);

    private CalendarEdits() {}

    /// A new calendar of that name: Monday to Friday, 0800 to 1600.
    static WorkCalendar usual(String name) {
        var hours = List.of(new WorkCalendar.Hours(OPENING, CLOSING));
        var week =
                Stream.of(DayOfWeek.values())
                        .filter(day -> day.compareTo(DayOfWeek.SATURDAY) < 0)
                        .map(day -> new WorkCalendar.WorkingDay(day, hours))
                        .toList();
        return new WorkCalendar(
                new WorkCalendar.Id(UUID.randomUUID()), name, week, List.of(), Notes.PLAIN);
    }
}
