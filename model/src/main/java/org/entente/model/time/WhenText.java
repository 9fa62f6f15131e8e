package org.entente.model.time;

import org.entente.model.time.Reading.Read;
import org.entente.model.time.Reading.Unreadable;

import java.time.ZoneOffset;
import java.util.Optional;

/// Points in time as planners write them, in one canonical form: `E-18m`, `E-6w`, `D+3 H+2 M-5`,
/// `121830ZMAR27`. What people type is read by `WhenReader`.
public final class WhenText {
    private static final int MINUTES_PER_HOUR = 60;
    private static final int DAYS_PER_WEEK = 7;

    private WhenText() {}

    /// The form that reads back as the same. A fixed moment is a date-time group in Zulu, or an ISO
    /// instant where the group cannot tell it. Before the anchor `E` every number has its
    /// unit, because some count months there and some days.
    public static String of(When when) {
        return switch (when) {
            case When.Fixed(var at) ->
                    DateTimeGroup.tells(at) ? DateTimeGroup.zulu(at) : at.toString();
            case When.Relative(var anchor, var offset) -> of(anchor, offset);
        };
    }

    private static String of(AnchorCode anchor, Offset offset) {
        var text = new StringBuilder(anchor.value());
        var isBeforeStartex = anchor.equals(AnchorCode.STARTEX) && offset.days() < 0;
        var bareHours = isHour(anchor) && offset.isElapsed();
        append(text, "", offset.months(), "m");
        if (isBeforeStartex && offset.days() % DAYS_PER_WEEK == 0) {
            append(text, "", offset.days() / DAYS_PER_WEEK, "w");
        } else {
            append(text, "", offset.days(), isBeforeStartex || isHour(anchor) ? "d" : "");
        }
        append(text, bareHours ? "" : " H", offset.minutes() / MINUTES_PER_HOUR, "");
        append(text, " M", offset.minutes() % MINUTES_PER_HOUR, "");
        return text.toString();
    }

    private static boolean isHour(AnchorCode anchor) {
        return anchor.value().equals("H");
    }

    private static void append(StringBuilder text, String before, int amount, String unit) {
        if (amount != 0) {
            text.append(before).append("%+d".formatted(amount)).append(unit);
        }
    }

    /// Reads an anchor with its offset.
    ///
    /// @throws IllegalArgumentException when the text is not of that form
    public static When.Relative parse(String text) {
        return read(text)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "The time (%s) must be an anchor and an offset, such as %s."
                                                .formatted(text, "E-18m or D+3 H+2")));
    }

    /// The same; empty when the text is not of that form.
    public static Optional<When.Relative> read(String text) {
        return switch (new WhenReader(ZoneOffset.UTC).read(text)) {
            case Read(When.Relative relative) -> Optional.of(relative);
            case Read(When.Fixed _) -> Optional.empty();
            case Unreadable _ -> Optional.empty();
        };
    }

    /// Reads an offset without its anchor: `+2d H+8`.
    ///
    /// @throws IllegalArgumentException when the text is not of that form
    public static Offset parseOffset(String text) {
        return read("T " + text.strip())
                .filter(_ -> !text.isBlank())
                .map(When.Relative::offset)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "The offset (%s) must be of the form +2d or -3w H+4."
                                                .formatted(text)));
    }
}
