package org.entente.app.feature.timeline;

import static java.time.DayOfWeek.MONDAY;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/// The units into which the axis is divided, in local time; coarsest last. `millis` is their usual
/// length.
enum AxisUnit {
    MINUTE(60_000L),
    FIVE_MINUTES(5 * 60_000L),
    QUARTER_HOUR(15 * 60_000L),
    HOUR(3_600_000L),
    SIX_HOURS(6 * 3_600_000L),
    DAY(86_400_000L),
    WEEK(7 * 86_400_000L),
    MONTH(2_629_746_000L),
    QUARTER(3 * 2_629_746_000L),
    YEAR(12 * 2_629_746_000L),
    DECADE(120 * 2_629_746_000L);

    static final List<AxisUnit> SNAPS =
            List.of(MINUTE, FIVE_MINUTES, QUARTER_HOUR, HOUR, SIX_HOURS, DAY);

    private final long millis;

    AxisUnit(long millis) {
        this.millis = millis;
    }

    long millis() {
        return millis;
    }

    boolean isWithinDay() {
        return compareTo(DAY) < 0;
    }

    /// The last boundary at or before the time.
    ZonedDateTime floor(ZonedDateTime at) {
        return switch (this) {
            case MINUTE -> at.truncatedTo(ChronoUnit.MINUTES);
            case FIVE_MINUTES -> minutes(at, 5);
            case QUARTER_HOUR -> minutes(at, 15);
            case HOUR -> at.truncatedTo(ChronoUnit.HOURS);
            case SIX_HOURS -> sixHours(at);
            case DAY, WEEK, MONTH, QUARTER, YEAR, DECADE -> startOfDays(at);
        };
    }

    private static ZonedDateTime minutes(ZonedDateTime at, int step) {
        var minute = at.truncatedTo(ChronoUnit.MINUTES);
        return minute.minusMinutes(minute.getMinute() % step);
    }

    private static ZonedDateTime sixHours(ZonedDateTime at) {
        var boundary = at.toLocalDate().atTime(at.getHour() / 6 * 6, 0).atZone(at.getZone());
        return boundary.isAfter(at) ? at.truncatedTo(ChronoUnit.HOURS) : boundary;
    }

    private ZonedDateTime startOfDays(ZonedDateTime at) {
        var day = at.toLocalDate();
        var first =
                switch (this) {
                    case WEEK -> day.with(TemporalAdjusters.previousOrSame(MONDAY));
                    case MONTH -> day.withDayOfMonth(1);
                    case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
                    case YEAR -> day.withDayOfYear(1);
                    case DECADE -> day.withDayOfYear(1).withYear(day.getYear() / 10 * 10);
                    case MINUTE, FIVE_MINUTES, QUARTER_HOUR, HOUR, SIX_HOURS, DAY -> day;
                };
        return first.atStartOfDay(at.getZone());
    }

    /// The boundary after a boundary. Hours and minutes go by elapsed time, so that the hour which
    /// the clocks repeat is there twice; days by the calendar.
    ZonedDateTime next(ZonedDateTime boundary) {
        return switch (this) {
            case MINUTE -> boundary.plusMinutes(1);
            case FIVE_MINUTES -> later(boundary, 5);
            case QUARTER_HOUR -> later(boundary, 15);
            case HOUR -> later(boundary, 60);
            case SIX_HOURS -> nextSixHours(boundary);
            case DAY -> day(boundary, 1);
            case WEEK -> day(boundary, 7);
            case MONTH -> months(boundary, 1);
            case QUARTER -> months(boundary, 3);
            case YEAR -> months(boundary, 12);
            case DECADE -> months(boundary, 120);
        };
    }

    /// Half-hour clock changes put later boundaries off the grid; they are brought back to it.
    private ZonedDateTime later(ZonedDateTime boundary, int minutes) {
        var after = boundary.plusMinutes(minutes);
        var onGrid = floor(after);
        return onGrid.isAfter(boundary) ? onGrid : after;
    }

    private static ZonedDateTime nextSixHours(ZonedDateTime boundary) {
        var local = boundary.toLocalDateTime();
        var start = LocalDateTime.of(local.toLocalDate(), local.toLocalTime().withMinute(0));
        var after = start.withHour(local.getHour() / 6 * 6).plusHours(6);
        return after.atZone(boundary.getZone());
    }

    private static ZonedDateTime day(ZonedDateTime boundary, int days) {
        return boundary.toLocalDate().plusDays(days).atStartOfDay(boundary.getZone());
    }

    private static ZonedDateTime months(ZonedDateTime boundary, int months) {
        return boundary.toLocalDate().plusMonths(months).atStartOfDay(boundary.getZone());
    }
}
