package org.entente.model.time;

import org.entente.model.time.Reading.Fault;
import org.entente.model.time.Reading.Read;
import org.entente.model.time.Reading.Unreadable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/// The pieces of a date as written. The month is a number or a name in English or French, a year of
/// two digits belongs to this century.
record DateParts(String day, String month, String year) {
    private static final Map<String, Month> MONTHS =
            Map.ofEntries(
                    Map.entry("JAN", Month.JANUARY),
                    Map.entry("JANV", Month.JANUARY),
                    Map.entry("FEB", Month.FEBRUARY),
                    Map.entry("FEV", Month.FEBRUARY),
                    Map.entry("FÉV", Month.FEBRUARY),
                    Map.entry("MAR", Month.MARCH),
                    Map.entry("MARS", Month.MARCH),
                    Map.entry("APR", Month.APRIL),
                    Map.entry("AVR", Month.APRIL),
                    Map.entry("MAY", Month.MAY),
                    Map.entry("MAI", Month.MAY),
                    Map.entry("JUN", Month.JUNE),
                    Map.entry("JUIN", Month.JUNE),
                    Map.entry("JUL", Month.JULY),
                    Map.entry("JUIL", Month.JULY),
                    Map.entry("AUG", Month.AUGUST),
                    Map.entry("AOU", Month.AUGUST),
                    Map.entry("AOÛ", Month.AUGUST),
                    Map.entry("AOUT", Month.AUGUST),
                    Map.entry("AOÛT", Month.AUGUST),
                    Map.entry("SEP", Month.SEPTEMBER),
                    Map.entry("SEPT", Month.SEPTEMBER),
                    Map.entry("OCT", Month.OCTOBER),
                    Map.entry("NOV", Month.NOVEMBER),
                    Map.entry("DEC", Month.DECEMBER),
                    Map.entry("DÉC", Month.DECEMBER));

    /// The moment at that time of that day.
    Reading at(ClockParts clock, ZoneId local) {
        var month = monthOfYear();
        if (month.isEmpty()) {
            return new Unreadable(month(), Fault.MONTH);
        }
        var within = YearMonth.of(fullYear(), month.get());
        if (within.getYear() == 0) {
            return new Unreadable(year, Fault.YEAR);
        }
        int dayOfMonth = Integer.parseInt(day);
        return within.isValidDay(dayOfMonth)
                ? at(within.atDay(dayOfMonth), clock, local)
                : new Unreadable(day, Fault.DAY);
    }

    private Optional<Month> monthOfYear() {
        if (!Character.isDigit(month.charAt(0))) {
            return Optional.ofNullable(MONTHS.get(month));
        }
        int number = Integer.parseInt(month);
        return number >= 1 && number <= Month.values().length
                ? Optional.of(Month.of(number))
                : Optional.empty();
    }

    private int fullYear() {
        int number = Integer.parseInt(year);
        return year.length() == 2 ? 2000 + number : number;
    }

    private Reading at(LocalDate date, ClockParts clock, ZoneId local) {
        var zone = zone(clock.zone(), local);
        if (zone.isEmpty()) {
            return new Unreadable(clock.zone(), Fault.ZONE);
        }
        var fault = fault(clock);
        if (fault.isPresent()) {
            return fault.get();
        }
        var there = date.atTime(time(clock));
        if (zone.get().getRules().getValidOffsets(there).isEmpty()) {
            return new Unreadable(clock.hour() + clock.minute(), Fault.SKIPPED_BY_CLOCK_CHANGE);
        }
        var at = there.atZone(zone.get()).toInstant();
        return When.Fixed.admits(at) ? new Read(When.at(at)) : new Unreadable(year, Fault.YEAR);
    }

    private static Optional<ZoneId> zone(String text, ZoneId local) {
        if (text.isEmpty()) {
            return Optional.of(local);
        }
        if (!text.startsWith("+") && !text.startsWith("-")) {
            return DateTimeGroup.zone(text, local);
        }
        try {
            return Optional.of(ZoneOffset.of(text));
        } catch (DateTimeException outOfRange) {
            return Optional.empty();
        }
    }

    private static Optional<Reading> fault(ClockParts clock) {
        if (Integer.parseInt(clock.hour()) > 23) {
            return Optional.of(new Unreadable(clock.hour(), Fault.HOUR));
        }
        if (Integer.parseInt(clock.minute()) > 59) {
            return Optional.of(new Unreadable(clock.minute(), Fault.MINUTE));
        }
        return !clock.second().isEmpty() && Integer.parseInt(clock.second().substring(0, 2)) > 59
                ? Optional.of(new Unreadable(clock.second(), Fault.SECOND))
                : Optional.empty();
    }

    private static LocalTime time(ClockParts clock) {
        var second = clock.second().isEmpty() ? "00" : clock.second();
        return LocalTime.parse(
                "%02d:%s:%s".formatted(Integer.parseInt(clock.hour()), clock.minute(), second));
    }
}
