package org.entente.model.schedule;

import org.entente.model.plan.Task;
import org.entente.model.plan.WorkCalendar;
import org.entente.model.time.When;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// Moments and calendars hour by hour, from an origin before anything that is planned.
final class NaiveHours {
    private static final int SPAN = 24 * 600;
    private static final Instant ORIGIN = RandomSchedule.START.minus(Duration.ofDays(200));
    private static final boolean[] OFFICE = worked(RandomSchedule.OFFICE);
    private static final boolean[] SHIFTS = worked(RandomSchedule.SHIFTS);

    private NaiveHours() {}

    /// The hours in which all calendars of the task work.
    static boolean[] worked(Task task) {
        var own = task.timing().calendars();
        var all = new boolean[SPAN];
        for (int hour = 0; hour < SPAN; hour++) {
            all[hour] =
                    (!own.contains(RandomSchedule.OFFICE.id()) || OFFICE[hour])
                            && (!own.contains(RandomSchedule.SHIFTS.id()) || SHIFTS[hour]);
        }
        return all;
    }

    static int hour(When when) {
        return hour(((When.Fixed) when).at());
    }

    static Instant instant(int hour) {
        return ORIGIN.plus(Duration.ofHours(hour));
    }

    static int hour(Instant at) {
        return (int) Duration.between(ORIGIN, at).toHours();
    }

    private static boolean[] worked(WorkCalendar calendar) {
        var worked = new boolean[SPAN];
        var zone = ZoneId.of("Europe/Oslo");
        for (int hour = 0; hour < SPAN; hour++) {
            var local = instant(hour).atZone(zone);
            var isFree =
                    calendar.exceptions().stream()
                            .anyMatch(
                                    free ->
                                            !local.toLocalDate().isBefore(free.from())
                                                    && !local.toLocalDate().isAfter(free.to()));
            worked[hour] =
                    !isFree
                            && calendar.week().stream()
                                    .filter(day -> day.day() == local.getDayOfWeek())
                                    .flatMap(day -> day.hours().stream())
                                    .anyMatch(
                                            part ->
                                                    local.getHour() >= part.from().getHour()
                                                            && local.getHour()
                                                                    < part.to().getHour());
        }
        return worked;
    }
}
