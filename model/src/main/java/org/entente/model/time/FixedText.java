package org.entente.model.time;

import org.entente.model.time.Reading.Fault;
import org.entente.model.time.Reading.Unreadable;
import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads a moment that stands for itself: a date-time group, `25OCT18`, `2027-03-12T18:30Z`,
/// `26/06/2024 09h00`. Without a zone it is local; without a time of day, midnight.
final class FixedText {
    private static final Pattern NAMED =
            Pattern.compile("(\\d{1,2}) ?(\\p{Lu}{3,5}) ?(\\d{4}|\\d{2})(?: (.+))?");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4}|\\d{2})(?: (.+))?");
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ](.+))?");
    private static final List<Pattern> CLOCKS =
            List.of(
                    Pattern.compile(
                            "(\\d{1,2}):(\\d{2})(?::(\\d{2}(?:\\.\\d{1,9})?))? ?"
                                    + "([A-Z]|[+-]\\d{2}:?\\d{2})?"),
                    Pattern.compile("(\\d{1,2})H(\\d{2})()? ?([A-Z])?"),
                    Pattern.compile("(\\d{2})(\\d{2})()? ?([A-Z])?"));

    private FixedText() {}

    /// Reads a line in capitals with single blanks.
    static Reading read(String line, ZoneId local) {
        return DateTimeGroup.read(line, local)
                .or(() -> match(NAMED, line).map(found -> dayFirst(found, local)))
                .or(() -> match(NUMBERS, line).map(found -> dayFirst(found, local)))
                .or(() -> match(ISO, line).map(found -> yearFirst(found, local)))
                .orElseGet(() -> new Unreadable(line, Fault.FORM));
    }

    private static Optional<MatchResult> match(Pattern pattern, String line) {
        var matcher = pattern.matcher(line);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static Reading dayFirst(MatchResult found, ZoneId local) {
        return on(
                new DateParts(found.group(1), found.group(2), found.group(3)),
                found.group(4),
                local);
    }

    private static Reading yearFirst(MatchResult found, ZoneId local) {
        return on(
                new DateParts(found.group(3), found.group(2), found.group(1)),
                found.group(4),
                local);
    }

    private static Reading on(DateParts date, @Nullable String clock, ZoneId local) {
        if (clock == null) {
            return date.at(ClockParts.MIDNIGHT, local);
        }
        return clock(clock)
                .map(time -> date.at(time, local))
                .orElseGet(() -> new Unreadable(clock, Fault.FORM));
    }

    /// A time of day: `09h05`, `9:05`, `09:05:30.5`, `0905`, each with a zone or without.
    static Optional<ClockParts> clock(String text) {
        return CLOCKS.stream()
                .flatMap(pattern -> match(pattern, text).stream())
                .findFirst()
                .map(
                        found ->
                                new ClockParts(
                                        found.group(1),
                                        found.group(2),
                                        orBlank(found.group(3)),
                                        orBlank(found.group(4))));
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
