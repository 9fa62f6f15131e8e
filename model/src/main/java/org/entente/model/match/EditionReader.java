package org.entente.model.match;

import java.util.ArrayList;
import java.util.List;

/// Reads the table of editions from rows of comma-separated text: key of the standard, one
/// edition, the other, `yes` or `no`, why, and the messages and fields in which they differ,
/// below a line of headings.
public final class EditionReader {
    private static final int COLUMNS = 6;

    private EditionReader() {}

    /// The lines that could be read, and the numbers of those that could not.
    public record Reading(List<Editions.Row> rows, List<Integer> faults) {
        public Reading {
            rows = List.copyOf(rows);
            faults = List.copyOf(faults);
        }
    }

    public static Reading read(String text) {
        var found = new ArrayList<Editions.Row>();
        var faults = new ArrayList<Integer>();
        var rows = CommaRows.read(text);
        for (int i = 1; i < rows.size(); i++) {
            var row = rows.get(i);
            var answer = row.size() == COLUMNS ? row.get(3) : "";
            if (answer.equals("yes") || answer.equals("no")) {
                var pair = new Editions.Pair(row.get(0), row.get(1), row.get(2));
                found.add(new Editions.Row(pair, answer.equals("yes"), row.get(4), row.get(5)));
            } else {
                faults.add(i + 1);
            }
        }
        return new Reading(found, faults);
    }
}
