package org.entente.model.time;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The date-time group of military messages: `121830ZMAR27`, day, hour and minute, zone letter,
/// month and year. `Z` is UTC, `A` to `M` lie east of it, `N` to `Y` west, and `J` is the local
/// time of the reader. It can tell the minutes of the years 2000 to 2099.
public final class DateTimeGroup {
    private static final String LETTERS = "YXWVUTSRQPONZABCDEFGHIKLM";
    private static final int WEST_MOST = -12;
    private static final int SECONDS_PER_HOUR = 3600;
    private static final int CENTURY = 2000;
    private static final List<String> MONTHS =
            List.of(
                    "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV",
                    "DEC");
    private static final Pattern FORM =
            Pattern.compile("(\\d{2}) ?(\\d{2})(\\d{2}) ?([A-Z]) ?(\\p{Lu}{3,5}) ?(\\d{4}|\\d{2})");

    private DateTimeGroup() {}

    /// The group in Zulu.
    public static String zulu(Instant at) {
        return format(at, ZoneOffset.UTC);
    }

    /// The group in the time of that zone, or in Zulu where no letter stands for the zone's offset.
    public static String format(Instant at, ZoneId zone) {
        var there = at.atZone(zone);
        var letter = letter(there.getOffset());
        var time = letter.isPresent() ? there : at.atZone(ZoneOffset.UTC);
        return "%02d%02d%02d%s%s%02d"
                .formatted(
                        time.getDayOfMonth(),
                        time.getHour(),
                        time.getMinute(),
                        letter.orElse("Z"),
                        MONTHS.get(time.getMonthValue() - 1),
                        Math.floorMod(time.getYear(), 100));
    }

    /// The letter of an offset of whole hours.
    public static Optional<String> letter(ZoneOffset offset) {
        int place = offset.getTotalSeconds() / SECONDS_PER_HOUR - WEST_MOST;
        return offset.getTotalSeconds() % SECONDS_PER_HOUR == 0
                        && place >= 0
                        && place < LETTERS.length()
                ? Optional.of(LETTERS.substring(place, place + 1))
                : Optional.empty();
    }

    /// True where the group says all that there is to say about the instant.
    public static boolean tells(Instant at) {
        int year = at.atZone(ZoneOffset.UTC).getYear();
        return at.equals(at.truncatedTo(ChronoUnit.MINUTES))
                && year >= CENTURY
                && year < CENTURY + 100;
    }

    /// Reads a group; blanks between its pieces, a year of four digits and French months are
    /// understood. `J` means the given zone.
    public static Reading parse(String text, ZoneId local) {
        var line = text.strip().toUpperCase(Locale.ROOT);
        return read(line, local)
                .orElseGet(
                        () ->
                                line.isEmpty()
                                        ? new Reading.Unreadable(text, Reading.Fault.EMPTY)
                                        : new Reading.Unreadable(text, Reading.Fault.FORM));
    }

    /// The same for a line in capitals; empty where it does not look like a group.
    static Optional<Reading> read(String line, ZoneId local) {
        var match = FORM.matcher(line);
        return match.matches()
                ? Optional.of(
                        new DateParts(match.group(1), match.group(5), match.group(6))
                                .at(
                                        new ClockParts(
                                                match.group(2), match.group(3), "", match.group(4)),
                                        local))
                : Optional.empty();
    }

    /// The offset behind a letter, `J` being that of the given zone; empty for what is no letter.
    static Optional<ZoneId> zone(String letter, ZoneId local) {
        int place = LETTERS.indexOf(letter);
        if (letter.equals("J")) {
            return Optional.of(local);
        }
        return letter.length() == 1 && place >= 0
                ? Optional.of(ZoneOffset.ofHours(place + WEST_MOST))
                : Optional.empty();
    }
}
