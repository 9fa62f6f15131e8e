package org.entente.model.time;

import org.entente.model.time.Reading.Fault;
import org.entente.model.time.Reading.Unreadable;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Reads points in time as planners type them: anchors with offsets (`D+3 H+2`, `E-6m`, `J+1 H+2
/// M-5`, `J+3 09h05`), date-time groups (`121830ZMAR27`), dates with and without a time of day
/// (`25OCT18`, `2027-03-12T18:30Z`, `26/06/2024 09h00`). Small letters, blanks and French months
/// are understood.
public final class WhenReader {
    private static final Pattern WHITE = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final Pattern MINUS = Pattern.compile("[\\u2010-\\u2015\\u2212]");

    private final ZoneId zone;
    private final Function<AnchorCode, Optional<Instant>> dates;

    /// @param zone where a time without a zone, and the letter `J`, are local
    /// @param dates when an anchor is, as far as it is known; needed for `D+3 09h05` alone
    public WhenReader(ZoneId zone, Function<AnchorCode, Optional<Instant>> dates) {
        this.zone = zone;
        this.dates = dates;
    }

    public WhenReader(ZoneId zone) {
        this(zone, _ -> Optional.empty());
    }

    public Reading read(String text) {
        var typed = MINUS.matcher(WHITE.matcher(text).replaceAll(" ")).replaceAll("-").strip();
        var line = typed.toUpperCase(Locale.ROOT);
        if (line.isEmpty()) {
            return new Unreadable("", Fault.EMPTY);
        }
        var reading =
                Character.isDigit(line.charAt(0))
                        ? FixedText.read(line, zone)
                        : RelativeText.read(line, zone, dates);
        return switch (reading) {
            case Reading.Read read -> read;
            case Unreadable(var part, var fault) ->
                    new Unreadable(asTyped(part, line, typed), fault);
        };
    }

    /// The piece in the user's own letters.
    private static String asTyped(String part, String line, String typed) {
        int at = line.indexOf(part);
        return at < 0 || line.length() != typed.length()
                ? part
                : typed.substring(at, at + part.length());
    }
}
