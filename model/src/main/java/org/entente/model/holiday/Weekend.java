package org.entente.model.holiday;

import java.time.DayOfWeek;
import java.time.LocalDate;

/// What becomes of a holiday that meets a weekend.
public enum Weekend {
    /// It stays where it is.
    STAYS(0, 0),
    /// A Sunday moves to Monday.
    SUNDAY_TO_MONDAY(0, 1),
    /// Both days move to Monday.
    TO_MONDAY(2, 1),
    /// Both days move on by two days, as Christmas and the day after it do together.
    TWO_DAYS_ON(2, 2),
    /// A Saturday moves to Friday, a Sunday to Monday.
    TO_THE_NEAREST(-1, 1),
    /// A Sunday moves to Saturday.
    SUNDAY_TO_SATURDAY(0, -1);

    private final int fromSaturday;
    private final int fromSunday;

    Weekend(int fromSaturday, int fromSunday) {
        this.fromSaturday = fromSaturday;
        this.fromSunday = fromSunday;
    }

    LocalDate move(LocalDate date) {
        var day = date.getDayOfWeek();
        if (day == DayOfWeek.SATURDAY) {
            return date.plusDays(fromSaturday);
        }
        return day == DayOfWeek.SUNDAY ? date.plusDays(fromSunday) : date;
    }
}
