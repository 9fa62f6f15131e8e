package org.entente.app.report.timeline;

import org.entente.app.format.Formats;
import org.entente.model.time.Span;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/// The local calendar of the exercise, as ticks as close as the paper allows.
final class Calendar {
    private static final int NEVER_MORE = 500;

    private final Formats formats;
    private final ZoneId zone;

    Calendar(Formats formats) {
        this.formats = formats;
        this.zone = formats.zone();
    }

    /// How far apart ticks are, and how many points a day must have for that.
    enum Step {
        SIX_HOURS(60),
        DAY(12),
        WEEK(2.6),
        MONTH(0.62),
        QUARTER(0.2),
        YEAR(0);

        private final double pointsPerDay;

        Step(double pointsPerDay) {
            this.pointsPerDay = pointsPerDay;
        }

        static Step at(double pointsPerDay) {
            for (var step : values()) {
                if (pointsPerDay >= step.pointsPerDay) {
                    return step;
                }
            }
            return YEAR;
        }
    }

    List<Tick> ticks(Span span, Step step) {
        var ticks = new ArrayList<Tick>();
        var at = floor(span.start().atZone(zone), step);
        while (at.toInstant().isBefore(span.end()) && ticks.size() < NEVER_MORE) {
            if (!at.toInstant().isBefore(span.start())) {
                ticks.add(tick(at, step));
            }
            at = next(at, step);
        }
        return ticks;
    }

    private static ZonedDateTime floor(ZonedDateTime at, Step step) {
        var day = at.toLocalDate();
        var from =
                switch (step) {
                    case SIX_HOURS, DAY -> day;
                    case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                    case MONTH -> day.withDayOfMonth(1);
                    case QUARTER ->
                            day.with(day.getMonth().firstMonthOfQuarter()).withDayOfMonth(1);
                    case YEAR -> day.withDayOfYear(1);
                };
        return from.atStartOfDay(at.getZone());
    }

    private static ZonedDateTime next(ZonedDateTime at, Step step) {
        return switch (step) {
            case SIX_HOURS -> sixHoursOn(at);
            case DAY -> midnight(at, at.toLocalDate().plusDays(1));
            case WEEK -> midnight(at, at.toLocalDate().plusWeeks(1));
            case MONTH -> midnight(at, at.toLocalDate().plusMonths(1));
            case QUARTER -> midnight(at, at.toLocalDate().plusMonths(3));
            case YEAR -> midnight(at, at.toLocalDate().plusYears(1));
        };
    }

    /// By the clock on the wall, also on a day when the clocks change.
    private static ZonedDateTime sixHoursOn(ZonedDateTime at) {
        var hour = at.getHour() / 6 * 6 + 6;
        var day = at.toLocalDate();
        return hour >= 24
                ? midnight(at, day.plusDays(1))
                : day.atTime(hour, 0).atZone(at.getZone());
    }

    private static ZonedDateTime midnight(ZonedDateTime at, LocalDate day) {
        return day.atStartOfDay(at.getZone());
    }

    private Tick tick(ZonedDateTime at, Step step) {
        return switch (step) {
            case SIX_HOURS ->
                    at.getHour() == 0
                            ? new Tick(at.toInstant(), text(at, "EEE d MMM"), true)
                            : new Tick(at.toInstant(), text(at, "HH"), false);
            case DAY ->
                    at.getDayOfMonth() == 1
                            ? new Tick(at.toInstant(), text(at, "d MMM"), true)
                            : new Tick(at.toInstant(), text(at, "d"), false);
            case WEEK ->
                    at.getDayOfMonth() <= 7
                            ? new Tick(at.toInstant(), text(at, "d MMM"), true)
                            : new Tick(at.toInstant(), text(at, "d"), false);
            case MONTH ->
                    at.getMonthValue() == 1
                            ? new Tick(at.toInstant(), text(at, "MMM yyyy"), true)
                            : new Tick(at.toInstant(), text(at, "MMM"), false);
            case QUARTER ->
                    at.getMonthValue() == 1
                            ? new Tick(at.toInstant(), text(at, "yyyy"), true)
                            : new Tick(at.toInstant(), text(at, "MMM"), false);
            case YEAR -> new Tick(at.toInstant(), text(at, "yyyy"), true);
        };
    }

    /// What opens the axis where no major tick stands at its beginning.
    String opening(Instant at, Step step) {
        var local = at.atZone(zone);
        return switch (step) {
            case SIX_HOURS -> text(local, "EEE d MMM yyyy");
            case DAY, WEEK -> text(local, "d MMM yyyy");
            case MONTH -> text(local, "MMM yyyy");
            case QUARTER, YEAR -> text(local, "yyyy");
        };
    }

    private String text(ZonedDateTime at, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, formats.locale()).format(at);
    }

    /// The local days of the weekend within the span.
    List<Span> weekends(Span span) {
        var weekends = new ArrayList<Span>();
        var saturday =
                span.start()
                        .atZone(zone)
                        .toLocalDate()
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        while (saturday.atStartOfDay(zone).toInstant().isBefore(span.end())) {
            var start = saturday.atStartOfDay(zone).toInstant();
            var end = saturday.plusDays(2).atStartOfDay(zone).toInstant();
            new Span(start, end).intersection(span).ifPresent(weekends::add);
            saturday = saturday.plusWeeks(1);
        }
        return weekends;
    }

    /// When the clocks change within the span.
    List<Instant> clockChanges(Span span) {
        var changes = new ArrayList<Instant>();
        var next = zone.getRules().nextTransition(span.start());
        while (next != null
                && next.getInstant().isBefore(span.end())
                && changes.size() < NEVER_MORE) {
            changes.add(next.getInstant());
            next = zone.getRules().nextTransition(next.getInstant());
        }
        return changes;
    }

    /// Days counted from STARTEX, every so many that their labels stand apart.
    List<Tick> dayCounts(Span span, Instant startex, int everyDays) {
        var ticks = new ArrayList<Tick>();
        var zero = startex.atZone(zone).toLocalDate();
        long first = zero.until(span.start().atZone(zone).toLocalDate(), ChronoUnit.DAYS);
        long count = Math.floorDiv(first, everyDays) * everyDays;
        while (ticks.size() < NEVER_MORE) {
            var at = zero.plusDays(count).atStartOfDay(zone).toInstant();
            if (!at.isBefore(span.end())) {
                break;
            }
            if (!at.isBefore(span.start())) {
                ticks.add(new Tick(at, formats.dayCount(at, startex), count == 0));
            }
            count += everyDays;
        }
        return ticks;
    }
}
