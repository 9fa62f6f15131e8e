package org.entente.app.format;

import org.entente.model.plan.WorkCalendar.Hours;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Working hours as planners type them: `0800-1200 1300-1600`; `0000-2400` is the whole day.
public final class HoursText {
    private static final Pattern STRETCH =
            Pattern.compile(
                    "([01]\\d|2[0-3]):?([0-5]\\d)[-–]((?:[01]\\d|2[0-3]):?[0-5]\\d|24:?00)");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);
    private static final String END_OF_DAY = "2400";

    private HoursText() {}

    /// What came of reading hours.
    public sealed interface Typed {
        record Good(List<Hours> hours) implements Typed {
            public Good {
                hours = List.copyOf(hours);
            }
        }

        /// `part` is what could not be read, or what begins too early.
        record Bad(String part, boolean isOverlap) implements Typed {}
    }

    /// Blank where there are none.
    public static String of(List<Hours> hours) {
        return hours.stream().map(HoursText::of).collect(Collectors.joining(" "));
    }

    private static String of(Hours stretch) {
        var to = stretch.to().equals(LocalTime.MIDNIGHT) ? END_OF_DAY : CLOCK.format(stretch.to());
        return CLOCK.format(stretch.from()) + "-" + to;
    }

    /// True where the word looks like hours.
    public static boolean isHours(String word) {
        return STRETCH.matcher(word).matches();
    }

    public static Typed read(String text) {
        var hours = new ArrayList<Hours>();
        for (var word : text.strip().split("[\\s,;]+", -1)) {
            if (word.isEmpty() || word.equals("-")) {
                continue;
            }
            var found = STRETCH.matcher(word);
            if (!found.matches()) {
                return new Typed.Bad(word, false);
            }
            var next = new Hours(clock(found.group(1) + found.group(2)), clock(found.group(3)));
            if (!hours.isEmpty() && overlap(hours.getLast(), next)) {
                return new Typed.Bad(word, true);
            }
            hours.add(next);
        }
        return new Typed.Good(hours);
    }

    private static LocalTime clock(String digits) {
        var plain = digits.replace(":", "");
        return plain.equals(END_OF_DAY) ? LocalTime.MIDNIGHT : LocalTime.parse(plain, CLOCK);
    }

    private static boolean overlap(Hours one, Hours next) {
        var isOverNight = !one.to().isAfter(one.from());
        return isOverNight || Duration.between(one.to(), next.from()).isNegative();
    }
}
