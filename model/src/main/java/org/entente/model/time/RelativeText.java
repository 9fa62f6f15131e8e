package org.entente.model.time;

import static java.util.Map.entry;

import org.entente.model.time.Reading.Fault;
import org.entente.model.time.Reading.Read;
import org.entente.model.time.Reading.Unreadable;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads an anchor and the distance from it: `E-6m`, `D-5`, `E-2w`, `D+3 H+2`, `J+1 H+2 M-5`, `J+3
/// 09h05`. A number without a unit counts days, or hours from the anchor `H`; from `E`, where some
/// count months and some days, the unit must be there.
final class RelativeText {
    private static final Pattern HEAD = Pattern.compile("([^ +-]+)(.*)");
    private static final Pattern STEP =
            Pattern.compile(" ?([+-]) ?(\\d+)(\\p{Lu}++| \\p{Lu}++(?! ?[+-]|\\d)|)");
    private static final Pattern CLOCK_STEP =
            Pattern.compile(" ([HM]) ?([+-]) ?(\\d+)(?::([0-5]\\d))?(?![\\p{Lu}\\d:])");
    private static final Pattern CLOCK = Pattern.compile(" (\\d.*)");
    private static final int DIGITS = 9;

    private static final Offset YEAR = Offset.ofMonths(12);
    private static final Offset MONTH = Offset.ofMonths(1);
    private static final Offset WEEK = Offset.ofDays(7);
    private static final Offset DAY = Offset.ofDays(1);
    private static final Offset HOUR = Offset.ofHours(1);
    private static final Offset MINUTE = new Offset(0, 0, 1);
    private static final Map<String, Offset> UNITS =
            Map.ofEntries(
                    entry("Y", YEAR),
                    entry("AN", YEAR),
                    entry("ANS", YEAR),
                    entry("M", MONTH),
                    entry("MO", MONTH),
                    entry("MOIS", MONTH),
                    entry("MONTH", MONTH),
                    entry("MONTHS", MONTH),
                    entry("W", WEEK),
                    entry("WK", WEEK),
                    entry("WEEK", WEEK),
                    entry("WEEKS", WEEK),
                    entry("SEM", WEEK),
                    entry("D", DAY),
                    entry("DAY", DAY),
                    entry("DAYS", DAY),
                    entry("J", DAY),
                    entry("JOUR", DAY),
                    entry("JOURS", DAY),
                    entry("H", HOUR),
                    entry("MIN", MINUTE));

    private final AnchorCode anchor;
    private final ZoneId zone;
    private final Function<AnchorCode, Optional<Instant>> dates;
    private Offset offset = Offset.ZERO;
    private String rest;

    private RelativeText(
            AnchorCode anchor,
            String rest,
            ZoneId zone,
            Function<AnchorCode, Optional<Instant>> dates) {
        this.anchor = anchor;
        this.rest = rest;
        this.zone = zone;
        this.dates = dates;
    }

    /// Reads a line in capitals with single blanks.
    static Reading read(String line, ZoneId zone, Function<AnchorCode, Optional<Instant>> dates) {
        var head = HEAD.matcher(line);
        if (!head.matches() || !AnchorCode.isCode(head.group(1))) {
            return new Unreadable(head.matches() ? head.group(1) : line, Fault.ANCHOR);
        }
        return new RelativeText(new AnchorCode(head.group(1)), head.group(2), zone, dates).read();
    }

    private Reading read() {
        while (!rest.isEmpty()) {
            var clock = CLOCK.matcher(rest);
            if (clock.matches()) {
                return atTimeOfDay(clock.group(1));
            }
            var fault = step();
            if (fault.isPresent()) {
                return fault.get();
            }
        }
        return new Read(new When.Relative(anchor, offset));
    }

    private Optional<Reading> step() {
        var step = STEP.matcher(rest);
        var clock = CLOCK_STEP.matcher(rest);
        if (step.lookingAt()) {
            var fault = calendar(step);
            rest = rest.substring(step.end());
            return fault;
        }
        if (clock.lookingAt()) {
            rest = rest.substring(clock.end());
            return clock(clock);
        }
        return Optional.of(new Unreadable(rest.strip(), Fault.OFFSET));
    }

    private Optional<Reading> calendar(Matcher step) {
        var word = step.group(3).strip();
        var unit = word.isEmpty() ? plainUnit(step.group(1)) : UNITS.get(word);
        return unit == null || runsOn(step, unit)
                ? Optional.of(new Unreadable(step.group().strip(), Fault.UNIT))
                : add(step.group(1), step.group(2), unit);
    }

    private @Nullable Offset plainUnit(String sign) {
        return switch (anchor.value()) {
            case "E" -> sign.equals("-") ? null : DAY;
            case "H" -> HOUR;
            default -> DAY;
        };
    }

    /// `D+3H+2` may mean three days or three hours.
    private boolean runsOn(Matcher step, Offset unit) {
        return unit.equals(HOUR)
                && step.end() < rest.length()
                && "+-".indexOf(rest.charAt(step.end())) >= 0;
    }

    /// `H+2`, `M-5` or `H+26:30`.
    private Optional<Reading> clock(Matcher found) {
        var isHour = found.group(1).equals("H");
        var minutes = found.group(4);
        if (minutes == null) {
            return add(found.group(2), found.group(3), isHour ? HOUR : MINUTE);
        }
        return isHour
                ? add(found.group(2), minutes, MINUTE)
                        .or(() -> add(found.group(2), found.group(3), HOUR))
                : Optional.of(new Unreadable(found.group().strip(), Fault.OFFSET));
    }

    private Optional<Reading> add(String sign, String digits, Offset unit) {
        if (digits.length() > DIGITS) {
            return Optional.of(new Unreadable(digits, Fault.TOO_FAR));
        }
        long count = Long.parseLong(sign + digits);
        var sum =
                Offset.of(
                        offset.months() + count * unit.months(),
                        offset.days() + count * unit.days(),
                        offset.minutes() + count * unit.minutes());
        sum.ifPresent(reached -> offset = reached);
        return sum.isPresent()
                ? Optional.empty()
                : Optional.of(new Unreadable(digits, Fault.TOO_FAR));
    }

    /// The local time of day on the day that the offset leads to; kept as the distance from the
    /// anchor.
    private Reading atTimeOfDay(String text) {
        var clock = FixedText.clock(text);
        if (clock.isEmpty()) {
            return new Unreadable(text, Fault.FORM);
        }
        var from = dates.apply(anchor).map(at -> offset.from(at, zone));
        if (from.isEmpty()) {
            return new Unreadable(anchor.value(), Fault.ANCHOR_WITHOUT_DATE);
        }
        var day = from.get().atZone(zone).toLocalDate();
        var parts =
                new DateParts(
                        "%02d".formatted(day.getDayOfMonth()),
                        "%02d".formatted(day.getMonthValue()),
                        "%04d".formatted(day.getYear()));
        return switch (parts.at(clock.get(), zone)) {
            case Read(When.Fixed(var at)) -> between(from.get(), at, text);
            case Read read -> read;
            case Unreadable unreadable -> unreadable;
        };
    }

    private Reading between(Instant from, Instant at, String text) {
        long minutes = Duration.between(from, at).toMinutes();
        return Offset.of(offset.months(), offset.days(), offset.minutes() + minutes)
                .<Reading>map(sum -> new Read(new When.Relative(anchor, sum)))
                .orElseGet(() -> new Unreadable(text, Fault.TOO_FAR));
    }
}
