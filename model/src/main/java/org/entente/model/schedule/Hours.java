package org.entente.model.schedule;

import org.entente.model.plan.WorkCalendar;
import org.entente.model.plan.WorkCalendar.Rota;
import org.entente.model.time.Span;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// When work goes on, as a rule that can be asked for any window of time.
sealed interface Hours {
    /// The working hours within a window, in seconds of the epoch.
    Stretches within(long from, long to);

    /// Around the clock.
    record Always() implements Hours {
        @Override
        public Stretches within(long from, long to) {
            return Stretches.of(from, to);
        }
    }

    /// The hours of each day of a working calendar in its zone.
    record Daily(Days days, ZoneId zone) implements Hours {
        @Override
        public Stretches within(long from, long to) {
            var first = Instant.ofEpochSecond(from).atZone(zone).toLocalDate().minusDays(1);
            var last = Instant.ofEpochSecond(to).atZone(zone).toLocalDate();
            var clock = new LocalClock(zone.getRules());
            for (var date = first; !date.isAfter(last); date = date.plusDays(1)) {
                clock.add(date, days.on(date));
            }
            return clock.close().and(Stretches.of(from, to));
        }
    }

    /// When both rules say so.
    record Both(Hours one, Hours other) implements Hours {
        @Override
        public Stretches within(long from, long to) {
            return one.within(from, to).and(other.within(from, to));
        }
    }

    /// When a rule says so, and all through a span besides.
    record Besides(Hours usual, Span span) implements Hours {
        @Override
        public Stretches within(long from, long to) {
            var through =
                    Stretches.of(
                            Math.max(from, span.start().getEpochSecond()),
                            Math.min(to, span.end().getEpochSecond()));
            return usual.within(from, to).or(through);
        }
    }

    /// What the local hours of a date are.
    sealed interface Days {
        List<WorkCalendar.Hours> on(LocalDate date);
    }

    /// The same hours on the same days of the week.
    record Week(Map<DayOfWeek, List<WorkCalendar.Hours>> days) implements Days {
        static Week of(List<WorkCalendar.WorkingDay> listed) {
            var days = new EnumMap<DayOfWeek, List<WorkCalendar.Hours>>(DayOfWeek.class);
            listed.forEach(day -> days.put(day.day(), day.hours()));
            return new Week(days);
        }

        @Override
        public List<WorkCalendar.Hours> on(LocalDate date) {
            return days.getOrDefault(date.getDayOfWeek(), List.of());
        }
    }

    /// The same hours every so many days.
    record Turns(Rota rota) implements Days {
        @Override
        public List<WorkCalendar.Hours> on(LocalDate date) {
            if (rota.days().isEmpty()) {
                return List.of();
            }
            var turn = date.toEpochDay() - rota.from().toEpochDay();
            return rota.days().get(Math.floorMod(turn, rota.days().size())).hours();
        }
    }

    /// The usual days, but for some. Where two exceptions meet, the one listed later counts.
    record Except(Days usual, Map<LocalDate, List<WorkCalendar.Hours>> days) implements Days {
        private static final long LONGEST_DAYS = 3_660;

        static Except of(Days usual, List<WorkCalendar.DayException> listed) {
            var days = new HashMap<LocalDate, List<WorkCalendar.Hours>>();
            for (var exception : listed) {
                exception
                        .from()
                        .datesUntil(end(exception))
                        .forEach(date -> days.put(date, exception.hours()));
            }
            return new Except(usual, days);
        }

        private static LocalDate end(WorkCalendar.DayException exception) {
            var longest = exception.from().plusDays(LONGEST_DAYS);
            var end = exception.to().plusDays(1);
            if (end.isBefore(exception.from())) {
                return exception.from();
            }
            return end.isBefore(longest) ? end : longest;
        }

        @Override
        public List<WorkCalendar.Hours> on(LocalDate date) {
            var changed = days.get(date);
            return changed == null ? usual.on(date) : changed;
        }
    }
}
