package org.entente.app.format;

import static java.time.temporal.ChronoField.HOUR_OF_DAY;
import static java.time.temporal.ChronoField.MINUTE_OF_HOUR;
import static java.time.temporal.ChronoField.SECOND_OF_MINUTE;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Dates, numbers and date-time groups as the user reads them, in one language and with one local
/// zone: that of the exercise. Immutable.
public final class Formats {
    private static final String LETTERS = "YXWVUTSRQPONZABCDEFGHIKLM";
    private static final int WEST_MOST = -12;
    private static final int EAST_MOST = 12;
    private static final int SECONDS_PER_HOUR = 3600;

    private final Locale locale;
    private final ZoneId zone;
    private final DateTimeFormatter date;
    private final DateTimeFormatter weekday;
    private final Map<DateForm, DateTimeFormatter> forms = new EnumMap<>(DateForm.class);

    public Formats(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
        this.date = DateTimeFormatter.ofPattern("d MMM yyyy", locale);
        this.weekday = DateTimeFormatter.ofPattern("EEE", locale);
        for (var form : DateForm.values()) {
            forms.put(form, DateTimeFormatter.ofPattern(form.pattern(), locale));
        }
    }

    public Locale locale() {
        return locale;
    }

    /// The local zone.
    public ZoneId zone() {
        return zone;
    }

    /// The date-time group in Zulu, for example `121830ZMAR27`.
    public String zulu(Instant at) {
        return group(at, ZoneOffset.UTC);
    }

    /// The date-time group in local time, for example `121930AMAR27`.
    public String local(Instant at) {
        return group(at, zone);
    }

    private static String group(Instant at, ZoneId where) {
        var time = at.atZone(where);
        return "%02d%02d%02d%s%s%02d"
                .formatted(
                        time.getDayOfMonth(),
                        time.getHour(),
                        time.getMinute(),
                        letter(time.getOffset()),
                        time.format(MONTH).toUpperCase(Locale.ROOT),
                        time.getYear() % 100);
    }

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    /// The military letter of an offset; a star follows it where the offset has a part of an hour.
    private static String letter(ZoneOffset offset) {
        int hours = offset.getTotalSeconds() / SECONDS_PER_HOUR;
        var letter =
                LETTERS.substring(
                        Math.clamp(hours, WEST_MOST, EAST_MOST) - WEST_MOST,
                        Math.clamp(hours, WEST_MOST, EAST_MOST) - WEST_MOST + 1);
        return offset.getTotalSeconds() % SECONDS_PER_HOUR == 0 && hours <= EAST_MOST
                ? letter
                : letter + "*";
    }

    private static final DateTimeFormatter CLOCK =
            new DateTimeFormatterBuilder()
                    .appendValue(HOUR_OF_DAY, 2)
                    .appendValue(MINUTE_OF_HOUR, 2)
                    .toFormatter(Locale.ROOT);
    private static final DateTimeFormatter SECONDS =
            new DateTimeFormatterBuilder()
                    .append(CLOCK)
                    .appendLiteral(':')
                    .appendValue(SECOND_OF_MINUTE, 2)
                    .toFormatter(Locale.ROOT);

    /// The time of day in Zulu, for example `1830Z`.
    public String zuluClock(Instant at) {
        return CLOCK.format(at.atZone(ZoneOffset.UTC)) + "Z";
    }

    /// The local time of day, for example `1930A`.
    public String localClock(Instant at) {
        return clock(at, zone);
    }

    /// The time of day in that zone, for example `1930A`.
    public String clock(Instant at, ZoneId where) {
        var time = at.atZone(where);
        return CLOCK.format(time) + letter(time.getOffset());
    }

    /// The time of day in Zulu to the second, for example `1830:07Z`.
    public String zuluSeconds(Instant at) {
        return SECONDS.format(at.atZone(ZoneOffset.UTC)) + "Z";
    }

    /// The local date, for example `12 Mar 2027` or `12 mars 2027`.
    public String date(Instant at) {
        return date(at.atZone(zone).toLocalDate());
    }

    public String date(LocalDate day) {
        return date.format(day);
    }

    public String date(LocalDate day, DateForm form) {
        return Objects.requireNonNull(forms.get(form)).format(day);
    }

    /// The local day of the week, short.
    public String weekday(Instant at) {
        return weekday.format(at.atZone(zone));
    }

    /// Days from one instant to another by the local calendar.
    public long days(Instant from, Instant to) {
        return ChronoUnit.DAYS.between(
                from.atZone(zone).toLocalDate(), to.atZone(zone).toLocalDate());
    }

    /// Days from D-day by the local calendar: `D-142`, `D`, `D+3`.
    public String dayCount(Instant at, Instant dDay) {
        return dayCount("D", days(dDay, at));
    }

    /// Days from an anchor as planners write them: `D-142`, `D`, `D+3`.
    public String dayCount(String anchor, long days) {
        return days == 0 ? anchor : "%s%+d".formatted(anchor, days);
    }

    /// The day that `date` wrote so; empty where the text is no such day.
    public Optional<LocalDate> readDate(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip(), date));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    public String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /// A share from 0 to 1 as a whole percentage.
    public String percent(double share) {
        return NumberFormat.getPercentInstance(locale).format(share);
    }
}
