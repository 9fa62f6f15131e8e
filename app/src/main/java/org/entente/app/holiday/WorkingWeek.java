package org.entente.app.holiday;

import org.entente.model.holiday.HolidayRules;
import org.entente.model.plan.WorkCalendar.Hours;
import org.entente.model.plan.WorkCalendar.WorkingDay;
import org.entente.resources.Table;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The days and hours at which a nation works, local to the zone of its capital.
public record WorkingWeek(ZoneId zone, List<WorkingDay> days) {
    public WorkingWeek {
        days = List.copyOf(days);
    }

    static WorkingWeek read(Table.Row row) {
        var hours = new Hours(row.as("from", LocalTime::parse), row.as("until", LocalTime::parse));
        var days = row.as("days", WorkingWeek::days);
        return new WorkingWeek(
                row.as("zone", ZoneId::of),
                days.stream().map(day -> new WorkingDay(day, List.of(hours))).toList());
    }

    /// `SUN-THU`, or several such stretches.
    private static Set<DayOfWeek> days(String text) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        Stream.of(text.split(" ")).forEach(part -> days.addAll(stretch(part)));
        return days;
    }

    private static List<DayOfWeek> stretch(String text) {
        var ends = List.of(text.split("-"));
        var first = HolidayRules.day(ends.getFirst());
        var last = HolidayRules.day(ends.getLast());
        int length = Math.floorMod(last.getValue() - first.getValue(), 7);
        return IntStream.rangeClosed(0, length).mapToObj(first::plus).toList();
    }
}
