package org.entente.model.holiday;

import org.entente.model.holiday.HolidayRule.Fixed;
import org.entente.model.holiday.HolidayRule.Hijri;
import org.entente.model.holiday.HolidayRule.OfEaster;
import org.entente.model.holiday.HolidayRule.OfList;
import org.entente.model.holiday.HolidayRule.OfWeekday;
import org.entente.model.holiday.HolidayRule.OnOrAfter;
import org.entente.model.holiday.HolidayRule.OnOrBefore;
import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the rules of holidays as people write them: `05-17`, `01-01/w`, `E-2`, `O+1`, `05-MON1`,
/// `06-20>SAT`, `H10-01`, `$CNY+1`.
public final class HolidayRules {
    private static final Pattern FIXED = Pattern.compile("(\\d\\d)-(\\d\\d)(?:/([swxub]))?");
    private static final Pattern EASTER = Pattern.compile("([EO])([+-]\\d{1,3})?");
    private static final Pattern WEEKDAY =
            Pattern.compile("(\\d\\d)-([A-Z]{3})(-1|[1-5])([+-]\\d)?");
    private static final Pattern NEAR = Pattern.compile("(\\d\\d)-(\\d\\d)([<>])([A-Z]{3})");
    private static final Pattern HIJRI = Pattern.compile("H(\\d\\d)-(\\d\\d)");
    private static final Pattern LISTED = Pattern.compile("\\$([A-Z]+)([+-]\\d{1,3})?");

    private final Map<String, List<LocalDate>> lists;

    /// Rules that may name these lists of dates.
    public HolidayRules(Map<String, List<LocalDate>> lists) {
        this.lists = Map.copyOf(lists);
    }

    /// The rule in that text.
    ///
    /// @throws IllegalArgumentException when it is none, or names an unknown list
    /// @throws java.time.DateTimeException when there is no such date
    public HolidayRule read(String text) {
        return Stream.<Matcher>of(
                        FIXED.matcher(text),
                        EASTER.matcher(text),
                        WEEKDAY.matcher(text),
                        NEAR.matcher(text),
                        HIJRI.matcher(text),
                        LISTED.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .map(this::rule)
                .orElseThrow(() -> new IllegalArgumentException(wrong(text)));
    }

    private static String wrong(String text) {
        return "the rule (%s) must be like 05-17, E-2, O+1, 05-MON1, 06-20>SAT, H10-01 or $CNY+1"
                .formatted(text);
    }

    private HolidayRule rule(Matcher found) {
        var form = found.pattern();
        if (form == FIXED) {
            return new Fixed(date(found), weekend(found.group(3)));
        }
        if (form == EASTER) {
            var easter = found.group(1).equals("E") ? Easter.WESTERN : Easter.ORTHODOX;
            return new OfEaster(easter, days(found.group(2)));
        }
        if (form == WEEKDAY) {
            return new OfWeekday(
                    Month.of(number(found, 1)),
                    day(found.group(2)),
                    number(found, 3),
                    days(found.group(4)));
        }
        if (form == NEAR) {
            var day = day(found.group(4));
            return found.group(3).equals(">")
                    ? new OnOrAfter(date(found), day)
                    : new OnOrBefore(date(found), day);
        }
        return form == HIJRI
                ? new Hijri(number(found, 1), number(found, 2))
                : new OfList(list(found.group(1)), days(found.group(2)));
    }

    private List<LocalDate> list(String name) {
        var dates = lists.get(name);
        if (dates == null) {
            throw new IllegalArgumentException("there is no list of dates (%s)".formatted(name));
        }
        return dates;
    }

    private static MonthDay date(MatchResult found) {
        return MonthDay.of(number(found, 1), number(found, 2));
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static int days(@Nullable String text) {
        return text == null ? 0 : Integer.parseInt(text);
    }

    /// The day of the week by its first three letters in English.
    ///
    /// @throws IllegalArgumentException when there is no such day
    public static DayOfWeek day(String letters) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.name().startsWith(letters.toUpperCase(Locale.ROOT)))
                .filter(_ -> letters.length() == 3)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "the day (%s) must be one of MON to SUN"
                                                .formatted(letters)));
    }

    private static Weekend weekend(@Nullable String letter) {
        return switch (letter) {
            case "s" -> Weekend.SUNDAY_TO_MONDAY;
            case "w" -> Weekend.TO_MONDAY;
            case "x" -> Weekend.TWO_DAYS_ON;
            case "u" -> Weekend.TO_THE_NEAREST;
            case "b" -> Weekend.SUNDAY_TO_SATURDAY;
            case null, default -> Weekend.STAYS;
        };
    }
}
