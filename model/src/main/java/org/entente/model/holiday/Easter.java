package org.entente.model.holiday;

import java.time.LocalDate;

/// Easter Sunday as a date of the civil calendar, for the years 1900 to 2099.
public enum Easter {
    /// The Gregorian reckoning of the Western churches.
    WESTERN,
    /// The Julian reckoning of the Orthodox churches.
    ORTHODOX;

    private static final int LUNAR_CYCLE = 19;
    private static final int JULIAN_DELAY_DAYS = 13;

    /// Easter Sunday of that year.
    public LocalDate in(int year) {
        return switch (this) {
            case WESTERN -> western(year);
            case ORTHODOX -> orthodox(year);
        };
    }

    /// The first Sunday after the full moon of the church: the epact of the year, mended where two
    /// full moons would fall on one day.
    private static LocalDate western(int year) {
        int golden = year % LUNAR_CYCLE;
        int age = (LUNAR_CYCLE * golden + 24) % 30;
        boolean isTooLate = age == 29 || (age == 28 && golden > 10);
        return sundayAfter(LocalDate.of(year, 3, 21).plusDays(isTooLate ? age - 1 : age));
    }

    private static LocalDate orthodox(int year) {
        int age = (LUNAR_CYCLE * (year % LUNAR_CYCLE) + 15) % 30;
        return sundayAfter(LocalDate.of(year, 3, 21).plusDays(age + JULIAN_DELAY_DAYS));
    }

    private static LocalDate sundayAfter(LocalDate fullMoon) {
        return fullMoon.plusDays(7 - fullMoon.getDayOfWeek().getValue() % 7);
    }
}
