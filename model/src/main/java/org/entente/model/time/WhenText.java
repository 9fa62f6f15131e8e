package org.entente.model.time;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How planners write a time reckoned from an anchor: `E-18m`, `D-5`, `MPC-3w`, `E-6m+2d`, `D+3
/// H+12`, `D+3 H-0:30`. Months are `m`, weeks `w`, days `d` or nothing; `H` leads hours and minutes
/// of elapsed time.
public final class WhenText {
    private static final String STEPS = "((?:[+-]\\d{1,6}[mwd]?)*)";
    private static final String HOURS = "H([+-])(\\d{1,6})(?::([0-5]\\d))?";
    private static final Pattern RELATIVE =
            Pattern.compile("([A-Z][A-Z0-9]{0,7})" + STEPS + "(?: " + HOURS + ")?");
    private static final Pattern OFFSET = Pattern.compile("()" + STEPS + " ?(?:" + HOURS + ")?");
    private static final Pattern STEP = Pattern.compile("([+-]\\d+)([mwd]?)");

    private WhenText() {}

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
        var found = RELATIVE.matcher(text);
        return found.matches()
                ? Optional.of(new When.Relative(new AnchorCode(found.group(1)), offset(found)))
                : Optional.empty();
    }

    /// Reads an offset without its anchor: `+2d H+8`.
    ///
    /// @throws IllegalArgumentException when the text is not of that form
    public static Offset parseOffset(String text) {
        var found = OFFSET.matcher(text);
        if (text.isBlank() || !found.matches()) {
            throw new IllegalArgumentException(
                    "The offset (%s) must be of the form +2d or -3w H+4.".formatted(text));
        }
        return offset(found);
    }

    private static Offset offset(MatchResult found) {
        var sum = new Offset(0, 0, minutes(found));
        for (var step : STEP.matcher(found.group(2)).results().toList()) {
            int count = Integer.parseInt(step.group(1));
            sum =
                    sum.plus(
                            switch (step.group(2)) {
                                case "m" -> Offset.ofMonths(count);
                                case "w" -> Offset.ofDays(7 * count);
                                default -> Offset.ofDays(count);
                            });
        }
        return sum;
    }

    private static int minutes(MatchResult found) {
        if (found.group(4) == null) {
            return 0;
        }
        int part = found.group(5) == null ? 0 : Integer.parseInt(found.group(5));
        int minutes = Integer.parseInt(found.group(4)) * 60 + part;
        return found.group(3).equals("-") ? -minutes : minutes;
    }

    /// The text that reads back as the same.
    public static String of(When.Relative when) {
        var offset = when.offset();
        var text = new StringBuilder(when.anchor().value());
        if (offset.months() != 0) {
            text.append("%+dm".formatted(offset.months()));
        }
        if (offset.days() != 0) {
            text.append("%+d".formatted(offset.days())).append(offset.months() == 0 ? "" : "d");
        }
        return text.append(hours(offset.minutes())).toString();
    }

    private static String hours(int minutes) {
        if (minutes == 0) {
            return "";
        }
        int size = Math.abs(minutes);
        var rest = size % 60 == 0 ? "" : ":%02d".formatted(size % 60);
        return " H%s%d%s".formatted(minutes < 0 ? "-" : "+", size / 60, rest);
    }
}
