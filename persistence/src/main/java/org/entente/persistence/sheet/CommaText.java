package org.entente.persistence.sheet;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Values separated by commas (RFC 4180), or by semicolons or tabs as some spreadsheets write them.
/// Blank lines count, so that every cell keeps its address.
final class CommaText {
    private static final String SEPARATORS = ",;\t";
    private static final String END = "\r\n";

    /// A cell that begins so would be run as a formula by a spreadsheet; an apostrophe before it
    /// says that it is text.
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);

    private final List<Map<Integer, String>> rows = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private final char separator;
    private Map<Integer, String> row = new HashMap<>();
    private int column;
    private boolean isQuoted;

    /// The texts of each row by column, both counted from 0, and how many cells it was written
    /// with; blank cells have no text.
    ///
    /// @param open the row with a quotation mark that is not closed; null where all are
    record Table(List<Map<Integer, String>> rows, List<Integer> widths, @Nullable Integer open) {
        private long cells() {
            return rows.stream().mapToLong(Map::size).sum();
        }
    }

    private CommaText(char separator) {
        this.separator = separator;
    }

    static String write(List<List<String>> rows) {
        return rows.stream()
                .map(
                        cells ->
                                cells.stream()
                                        .map(CommaText::quoted)
                                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining(END, "", END));
    }

    private static String quoted(String text) {
        var safe = FORMULA.matcher(text).matches() ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    /// By the separator that makes the most cells of it.
    static Table read(String text) {
        var widest = new CommaText(SEPARATORS.charAt(0)).all(text);
        for (int i = 1; i < SEPARATORS.length(); i++) {
            var other = new CommaText(SEPARATORS.charAt(i)).all(text);
            widest = other.cells() > widest.cells() ? other : widest;
        }
        return widest;
    }

    private Table all(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isQuoted && text.startsWith("\"\"", i)) {
                cell.append('"');
                i++;
            } else {
                take(text.charAt(i));
            }
        }
        var open = isQuoted ? rows.size() : null;
        if (!row.isEmpty() || !cell.isEmpty()) {
            endRow();
        }
        return new Table(rows, widths, open);
    }

    private void take(char letter) {
        if (letter == '"') {
            isQuoted = !isQuoted;
        } else if (isQuoted) {
            cell.append(letter);
        } else if (letter == separator) {
            endCell();
        } else if (letter == '\n') {
            endRow();
        } else if (letter != '\r') {
            cell.append(letter);
        }
    }

    private void endCell() {
        var text = cell.toString();
        var plain =
                text.startsWith("'") && FORMULA.matcher(text).matches() ? text.substring(1) : text;
        if (!plain.isBlank()) {
            row.put(column, plain.strip());
        }
        cell.setLength(0);
        column++;
    }

    private void endRow() {
        endCell();
        rows.add(row);
        widths.add(column);
        row = new HashMap<>();
        column = 0;
    }
}
