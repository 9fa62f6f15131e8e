package org.entente.model.holiday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.chrono.HijrahChronology;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// On which dates a holiday falls. Years and dates are those of the civil calendar.
public sealed interface HolidayRule {
    /// The dates in that year, in order; most rules have one, some have none or two.
    List<LocalDate> in(int year);

    /// True where the true dates are only known shortly before, by the sighted moon.
    default boolean isEstimate() {
        return this instanceof Hijri;
    }

    /// The same date every year, moved where it meets a weekend.
    record Fixed(MonthDay date, Weekend weekend) implements HolidayRule {
        @Override
        public List<LocalDate> in(int year) {
            var before = Stream.of(date.atYear(year), date.atYear(year + 1));
            return before.map(weekend::move).filter(day -> day.getYear() == year).toList();
        }
    }

    /// Days from Easter Sunday, negative before it.
    record OfEaster(Easter easter, int days) implements HolidayRule {
        @Override
        public List<LocalDate> in(int year) {
            return List.of(easter.in(year).plusDays(days));
        }
    }

    /// Days from the first to fifth, or with -1 the last, such day of a month.
    record OfWeekday(Month month, DayOfWeek day, int ordinal, int days) implements HolidayRule {
        @Override
        public List<LocalDate> in(int year) {
            var found =
                    LocalDate.of(year, month, 1)
                            .with(TemporalAdjusters.dayOfWeekInMonth(ordinal, day));
            return found.getMonth() == month ? List.of(found.plusDays(days)) : List.of();
        }
    }

    /// The first such day on or after a date.
    record OnOrAfter(MonthDay date, DayOfWeek day) implements HolidayRule {
        @Override
        public List<LocalDate> in(int year) {
            return List.of(date.atYear(year).with(TemporalAdjusters.nextOrSame(day)));
        }
    }

    /// The last such day on or before a date.
    record OnOrBefore(MonthDay date, DayOfWeek day) implements HolidayRule {
        @Override
        public List<LocalDate> in(int year) {
            return List.of(date.atYear(year).with(TemporalAdjusters.previousOrSame(day)));
        }
    }

    /// A date of the Islamic calendar in its calculated form (Umm al-Qura).
    record Hijri(int month, int dayOfMonth) implements HolidayRule {
        @Override
        public List<LocalDate> in(int year) {
            var first = LocalDate.of(year, 1, 1);
            var from = HijrahChronology.INSTANCE.date(first).get(ChronoField.YEAR);
            return IntStream.rangeClosed(from, from + 1)
                    .mapToObj(era -> HijrahChronology.INSTANCE.date(era, month, dayOfMonth))
                    .map(LocalDate::from)
                    .filter(day -> day.getYear() == year)
                    .toList();
        }
    }

    /// Days from dates that are listed, because no simple rule gives them.
    record OfList(List<LocalDate> dates, int days) implements HolidayRule {
        public OfList {
            dates = List.copyOf(dates);
        }

        @Override
        public List<LocalDate> in(int year) {
            return dates.stream()
                    .filter(date -> date.getYear() == year)
                    .map(date -> date.plusDays(days))
                    .toList();
        }
    }
}
