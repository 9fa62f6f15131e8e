package org.entente.model.bulk;

import org.entente.model.time.Offset;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads stretches of time: counts with units, one after the other; a sign holds until the next.
/// English and French units are understood.
public final class AmountReader {
    private static final Pattern TOKEN =
            Pattern.compile("\\s*([+-]?)\\s*(\\d{1,7})\\s*(\\p{L}+)\\s*");
    private static final Pattern MINUS = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final int MOST_DAYS = 36_600;

    private enum Unit {
        MONTH,
        WEEK,
        DAY,
        WORKING_DAY,
        HOUR,
        MINUTE
    }

    private static final Map<String, Unit> UNITS =
            Map.ofEntries(
                    Map.entry("m", Unit.MONTH),
                    Map.entry("mo", Unit.MONTH),
                    Map.entry("mois", Unit.MONTH),
                    Map.entry("w", Unit.WEEK),
                    Map.entry("s", Unit.WEEK),
                    Map.entry("sem", Unit.WEEK),
                    Map.entry("d", Unit.DAY),
                    Map.entry("j", Unit.DAY),
                    Map.entry("wd", Unit.WORKING_DAY),
                    Map.entry("jo", Unit.WORKING_DAY),
                    Map.entry("h", Unit.HOUR),
                    Map.entry("min", Unit.MINUTE),
                    Map.entry("mn", Unit.MINUTE));

    private AmountReader() {}

    /// What came of reading.
    public sealed interface Reading {
        record Read(Amount amount) implements Reading {}

        /// `part` is the piece of the text, as typed, that is wrong; blank where there is nothing.
        record Unreadable(String part) implements Reading {}
    }

    public static Reading read(String typed) {
        var text = MINUS.matcher(typed).replaceAll("-").strip();
        var token = TOKEN.matcher(text);
        var sum = Amount.NOTHING;
        var sign = 1;
        int at = 0;
        while (at < text.length()) {
            if (!token.find(at) || token.start() != at) {
                return new Reading.Unreadable(text.substring(at).strip());
            }
            var unit = UNITS.get(token.group(3).toLowerCase(Locale.ROOT));
            var count = Integer.parseInt(token.group(2));
            if (unit == null || isFar(count, unit)) {
                return new Reading.Unreadable(token.group().strip());
            }
            sign = token.group(1).isEmpty() ? sign : token.group(1).equals("-") ? -1 : 1;
            sum = plus(sum, sign * count, unit);
            at = token.end();
        }
        return at == 0 ? new Reading.Unreadable("") : new Reading.Read(sum);
    }

    private static boolean isFar(int count, Unit unit) {
        return switch (unit) {
            case MONTH -> count > MOST_DAYS / 30;
            case WEEK -> count > MOST_DAYS / 7;
            case DAY, WORKING_DAY -> count > MOST_DAYS;
            case HOUR -> count > MOST_DAYS * 24;
            case MINUTE -> count > MOST_DAYS * 24 * 10;
        };
    }

    private static Amount plus(Amount sum, int count, Unit unit) {
        var offset = sum.offset();
        return switch (unit) {
            case MONTH -> new Amount(offset.plus(Offset.ofMonths(count)), sum.workingDays());
            case WEEK -> new Amount(offset.plus(Offset.ofDays(count * 7)), sum.workingDays());
            case DAY -> new Amount(offset.plus(Offset.ofDays(count)), sum.workingDays());
            case WORKING_DAY -> new Amount(offset, sum.workingDays() + count);
            case HOUR -> new Amount(offset.plus(Offset.ofHours(count)), sum.workingDays());
            case MINUTE -> new Amount(offset.plus(new Offset(0, 0, count)), sum.workingDays());
        };
    }
}
