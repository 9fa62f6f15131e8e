package org.entente.app.holiday;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableMap;

import org.entente.model.holiday.HolidayRules;
import org.entente.resources.Table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The holidays and working weeks of nations, by the trigraph of the nation, as tables state them.
public final class HolidayBook {
    /// The first and the last year that the book knows.
    public static final int FIRST_YEAR = 2024;

    public static final int LAST_YEAR = 2035;

    private final Map<String, List<DayEntry>> days;
    private final Map<String, WorkingWeek> weeks;

    private HolidayBook(Map<String, List<DayEntry>> days, Map<String, WorkingWeek> weeks) {
        this.days = days;
        this.weeks = weeks;
    }

    /// The book that ships with the product.
    public static HolidayBook shipped() {
        var rules = new HolidayRules(series());
        var names = names();
        var days =
                Table.read("holiday/holidays.tsv", "nation", "days", "source")
                        .distinct("nation")
                        .rows()
                        .stream()
                        .collect(
                                toUnmodifiableMap(
                                        row -> row.text("nation"),
                                        row -> row.as("days", text -> days(text, rules, names))));
        var weeks =
                Table.read("holiday/weeks.tsv", "nation", "zone", "days", "from", "until", "source")
                        .distinct("nation")
                        .rows()
                        .stream()
                        .collect(toUnmodifiableMap(row -> row.text("nation"), WorkingWeek::read));
        return new HolidayBook(days, weeks);
    }

    private static Map<String, List<LocalDate>> series() {
        return Table.read("holiday/series.tsv", "key", "meaning", "dates")
                .distinct("key")
                .rows()
                .stream()
                .collect(toMap(row -> row.text("key"), row -> row.as("dates", HolidayBook::dates)));
    }

    private static List<LocalDate> dates(String text) {
        return Stream.of(text.split(" ")).map(LocalDate::parse).toList();
    }

    private static Map<String, DayEntry.Names> names() {
        return Table.read("holiday/names.tsv", "key", "english", "french")
                .distinct("key")
                .rows()
                .stream()
                .collect(toMap(row -> row.text("key"), DayEntry::names));
    }

    private static List<DayEntry> days(
            String text, HolidayRules rules, Map<String, DayEntry.Names> names) {
        return Stream.of(text.split("; ")).map(day -> DayEntry.read(day, rules, names)).toList();
    }

    /// The holidays of a nation in one year, by date; none for a nation that the book does not
    /// know.
    public List<Holiday> days(String nation, int year) {
        return days.getOrDefault(nation, List.of()).stream()
                .flatMap(day -> day.in(year))
                .sorted(Comparator.comparing(Holiday::date).thenComparing(Holiday::english))
                .toList();
    }

    public Optional<WorkingWeek> week(String nation) {
        return Optional.ofNullable(weeks.get(nation));
    }
}
