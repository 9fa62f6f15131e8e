package org.entente.app.holiday;

import org.entente.model.holiday.HolidayRule;
import org.entente.model.holiday.HolidayRules;
import org.entente.resources.Table;

import java.time.Year;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One holiday of a nation as a table states it: `12-24 CHRISTMAS_EVE 2025-`.
record DayEntry(HolidayRule rule, Names names, int first, int last) {
    private static final Pattern FORM =
            Pattern.compile("(\\S+) ([A-Z0-9_]+)(?: (\\d{4})?(-)?(\\d{4})?)?");

    /// What a holiday is called.
    record Names(String english, String french) {}

    static DayEntry read(String text, HolidayRules rules, Map<String, Names> names) {
        var found = FORM.matcher(text);
        if (!found.matches()) {
            throw new IllegalArgumentException(
                    "the day (%s) must be a rule, a key and perhaps years".formatted(text));
        }
        var name = names.get(found.group(2));
        if (name == null) {
            throw new IllegalArgumentException(
                    "the holiday (%s) must have names".formatted(found.group(2)));
        }
        var from = found.group(3);
        var until = found.group(4) == null ? from : found.group(5);
        return new DayEntry(
                rules.read(found.group(1)),
                name,
                from == null ? Year.MIN_VALUE : Integer.parseInt(from),
                until == null ? Year.MAX_VALUE : Integer.parseInt(until));
    }

    Stream<Holiday> in(int year) {
        return year < first || year > last
                ? Stream.of()
                : rule.in(year).stream()
                        .map(
                                date ->
                                        new Holiday(
                                                date,
                                                names.english(),
                                                names.french(),
                                                rule.isEstimate()));
    }

    static Names names(Table.Row row) {
        return new Names(row.text("english"), row.text("french"));
    }
}
