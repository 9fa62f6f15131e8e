package org.entente.app.feature.timeline;

import org.entente.app.format.DateForm;
import org.entente.app.format.Formats;
import org.entente.app.format.Language;
import org.entente.resources.TimelineText;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;

/// How the divisions of the axis are called, the longest form first.
record AxisNames(Language language) {
    private Formats formats() {
        return language.formats();
    }

    List<String> major(AxisUnit unit, ZonedDateTime at) {
        var day = at.toLocalDate();
        return switch (unit) {
            case DECADE -> List.of(language.say(TimelineText.AXIS_DECADE, year(day)));
            case YEAR -> List.of(year(day));
            case MONTH ->
                    List.of(
                            formats().date(day, DateForm.MONTH_AND_YEAR),
                            formats().date(day, DateForm.MONTH_SHORT));
            case MINUTE, FIVE_MINUTES, QUARTER_HOUR, HOUR, SIX_HOURS, DAY, WEEK, QUARTER ->
                    List.of(
                            formats().date(day, DateForm.FULL_DAY),
                            formats().date(day, DateForm.WEEKDAY_AND_DAY));
        };
    }

    List<String> minor(AxisUnit unit, ZonedDateTime at) {
        var day = at.toLocalDate();
        return switch (unit) {
            case MINUTE, FIVE_MINUTES, QUARTER_HOUR, HOUR, SIX_HOURS ->
                    List.of(formats().clock(at.toInstant(), at.getZone()));
            case DAY ->
                    List.of(
                            formats().date(day, DateForm.WEEKDAY_AND_DAY),
                            formats().date(day, DateForm.DAY));
            case WEEK -> week(day);
            case MONTH ->
                    List.of(
                            formats().date(day, DateForm.MONTH),
                            formats().date(day, DateForm.MONTH_SHORT));
            case QUARTER -> List.of(formats().date(day, DateForm.QUARTER));
            case YEAR, DECADE -> List.of(year(day));
        };
    }

    private List<String> week(LocalDate monday) {
        var number = formats().number(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        var day = formats().date(monday, DateForm.DAY);
        return List.of(language.say(TimelineText.AXIS_WEEK, day, number), day);
    }

    private String year(LocalDate day) {
        return formats().date(day, DateForm.YEAR);
    }

    /// Months from STARTEX as planners count: `E-6`, `E`, `E+1`.
    String monthCount(long months) {
        return months == 0 ? "E" : "E%+d".formatted(months);
    }

    String dayCount(LocalDate day, LocalDate dDay) {
        var days = ChronoUnit.DAYS.between(dDay, day);
        return days == 0 ? "D" : "D%+d".formatted(days);
    }
}
