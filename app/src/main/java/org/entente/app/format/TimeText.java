package org.entente.app.format;

import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.entente.model.time.WhenText;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Times as planners type them: an offset from an anchor (`D+3`, `E-6m`) or a date-time group with
/// any zone letter, `J` for local (`121830ZMAR27`).
public final class TimeText {
    private static final Pattern GROUP =
            Pattern.compile("(\\d{2})(\\d{2})(\\d{2})([A-Z])([A-Z]{3})(\\d{2})");
    private static final List<String> MONTHS =
            List.of(
                    "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV",
                    "DEC");
    private static final String EAST = "ABCDEFGHIKLM";
    private static final String WEST = "NOPQRSTUVWXY";
    private static final int CENTURY = 2000;
    private static final String BETWEEN = " … ";

    private final Formats formats;

    public TimeText(Formats formats) {
        this.formats = formats;
    }

    /// The text that `read` takes back as the same time, to the minute.
    public String of(When when) {
        return switch (when) {
            case When.Fixed(var at) -> formats.zulu(at);
            case When.Relative relative -> WhenText.of(relative);
        };
    }

    /// Two times with dots between, `D-3 … D+20`.
    public String of(Timeframe period) {
        return of(period.start()) + BETWEEN + of(period.finish());
    }

    /// The time that the text names; empty when it names none.
    public Optional<When> read(String text) {
        var typed = text.strip().toUpperCase(Locale.ROOT);
        var group = GROUP.matcher(typed.replace(" ", ""));
        return group.matches()
                ? group(group.toMatchResult())
                : WhenText.read(lowerUnits(typed)).map(When.class::cast);
    }

    /// Units of an offset are written small, anchors large; people mix them up.
    private static String lowerUnits(String typed) {
        return Pattern.compile("(?<=\\d)[MWD]")
                .matcher(typed)
                .replaceAll(unit -> unit.group().toLowerCase(Locale.ROOT));
    }

    private Optional<When> group(MatchResult found) {
        int month = MONTHS.indexOf(found.group(5)) + 1;
        try {
            var time =
                    LocalDateTime.of(
                            CENTURY + number(found, 6),
                            month,
                            number(found, 1),
                            number(found, 2),
                            number(found, 3));
            return Optional.of(When.at(time.atZone(zone(found.group(4))).toInstant()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private ZoneId zone(String letter) {
        if (letter.equals("J")) {
            return formats.zone();
        }
        return ZoneOffset.ofHours(EAST.indexOf(letter) + 1 - (WEST.indexOf(letter) + 1));
    }
}
