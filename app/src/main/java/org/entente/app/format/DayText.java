package org.entente.app.format;

import org.entente.model.plan.WorkCalendar.DayException;
import org.entente.model.time.Reading;
import org.entente.model.time.When;
import org.entente.model.time.WhenReader;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Days of a calendar as planners type them: a date or two, hours where people work then, and a
/// name: `24DEC27-26DEC27 Christmas`, `24DEC27 0800-1200 Christmas Eve`.
public final class DayText {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("ddMMMyy", Locale.ENGLISH);

    private DayText() {}

    /// What came of reading a day.
    public sealed interface Typed {
        record Good(DayException day) implements Typed {}

        /// `part` is no date.
        record BadDate(String part) implements Typed {}

        /// `part` are no hours, or they begin too early.
        record BadHours(String part, boolean isOverlap) implements Typed {}

        /// The second date comes before the first.
        record Backwards(String from, String to) implements Typed {}
    }

    public static String of(LocalDate day) {
        return DATE.format(day).toUpperCase(Locale.ROOT);
    }

    public static String of(DayException day) {
        var to = day.to().equals(day.from()) ? "" : "-" + of(day.to());
        return Stream.of(of(day.from()) + to, HoursText.of(day.hours()), day.name())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /// The day that the text names: `24DEC27`, `24/12/2027`.
    public static Optional<LocalDate> date(String text) {
        return new WhenReader(ZoneOffset.UTC).read(text) instanceof Reading.Read(When.Fixed(var at))
                ? Optional.of(at.atOffset(ZoneOffset.UTC).toLocalDate())
                : Optional.empty();
    }

    public static Typed read(String text) {
        var words = List.of(text.strip().split("\\s+"));
        var dates = words.getFirst().split("[-–]", 2);
        var from = date(dates[0]);
        var to = dates.length == 1 ? from : date(dates[1]);
        if (from.isEmpty() || to.isEmpty()) {
            return new Typed.BadDate(from.isEmpty() ? dates[0] : dates[dates.length - 1]);
        }
        if (to.get().isBefore(from.get())) {
            return new Typed.Backwards(dates[1], dates[0]);
        }
        var rest = words.subList(1, words.size());
        var hours = rest.stream().takeWhile(HoursText::isHours).toList();
        var name = String.join(" ", rest.subList(hours.size(), rest.size()));
        return switch (HoursText.read(String.join(" ", hours))) {
            case HoursText.Typed.Bad(var part, var isOverlap) ->
                    new Typed.BadHours(part, isOverlap);
            case HoursText.Typed.Good(var read) ->
                    new Typed.Good(new DayException(name, from.get(), to.get(), read));
        };
    }
}
