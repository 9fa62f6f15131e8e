package org.entente.persistence.codec;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/// Instants as `2027-03-12T18:30:00Z`. The common form, whole seconds of a four-digit year, is
/// spelt and read without the formatter, which is most of the cost of a plan otherwise.
final class Instants {
    private static final int LENGTH = "2027-03-12T18:30:00Z".length();
    private static final String FORM = "0000-00-00T00:00:00Z";
    private static final long DAY = 86_400;
    private static final int LAST_COMMON_YEAR = 9999;

    private Instants() {}

    static String text(Instant instant) {
        var day = Math.floorDiv(instant.getEpochSecond(), DAY);
        if (instant.getNano() != 0 || Math.abs(day) > LAST_COMMON_YEAR * 365L) {
            return instant.toString();
        }
        var date = LocalDate.ofEpochDay(day);
        return date.getYear() < 0 || date.getYear() > LAST_COMMON_YEAR
                ? instant.toString()
                : common(date, (int) Math.floorMod(instant.getEpochSecond(), DAY));
    }

    private static String common(LocalDate date, int second) {
        var form = FORM.toCharArray();
        digits(form, 0, 4, date.getYear());
        digits(form, 5, 2, date.getMonthValue());
        digits(form, 8, 2, date.getDayOfMonth());
        digits(form, 11, 2, second / 3600);
        digits(form, 14, 2, second / 60 % 60);
        digits(form, 17, 2, second % 60);
        return new String(form);
    }

    private static void digits(char[] form, int at, int count, int value) {
        int rest = value;
        for (int place = at + count - 1; place >= at; place--) {
            form[place] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }

    /// The instant, or null when the text is not its one spelling.
    static @Nullable Instant parse(String text) {
        try {
            return isCommon(text) ? common(text) : rare(text);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static boolean isCommon(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int place = 0; place < LENGTH; place++) {
            var form = FORM.charAt(place);
            var found = text.charAt(place);
            if (form == '0' ? found < '0' || found > '9' : found != form) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Instant common(String text) {
        var hour = number(text, 11, 13);
        var minute = number(text, 14, 16);
        var second = number(text, 17, 19);
        if (hour > 23 || minute > 59 || second > 59) {
            return null;
        }
        var date = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        return Instant.ofEpochSecond(
                date.toEpochDay() * DAY + hour * 3600L + minute * 60L + second);
    }

    private static int number(String text, int from, int to) {
        int value = 0;
        for (int place = from; place < to; place++) {
            value = value * 10 + text.charAt(place) - '0';
        }
        return value;
    }

    private static @Nullable Instant rare(String text) {
        var instant = Instant.parse(text);
        return instant.toString().equals(text) ? instant : null;
    }
}
