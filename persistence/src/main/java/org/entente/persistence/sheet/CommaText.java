package org.entente.persistence.sheet;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Values separated by commas (RFC 4180), or by semicolons or tabs as some spreadsheets write them.
/// Blank lines count, so that every cell keeps its address.
final class CommaText {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final CSVFormat WRITTEN =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

    /// What follows a closed quotation mark belongs to the cell too.
    private static final CSVFormat READ =
            CSVFormat.RFC4180
                    .builder()
                    .setIgnoreEmptyLines(false)
                    .setIgnoreSurroundingSpaces(true)
                    .setTrailingData(true)
                    .get();

    /// A cell that begins so would be run as a formula by a spreadsheet; an apostrophe before it
    /// says that it is text.
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);

    private CommaText() {}

    /// The texts of each row by column, both counted from 0, and how many cells it was written
    /// with; blank cells have no text.
    ///
    /// @param open the row with a quotation mark that is not closed; null where all are
    record Table(List<Map<Integer, String>> rows, List<Integer> widths, @Nullable Integer open) {
        /// Whether more of its rows are alike than of the other, or as many and it has more texts.
        private boolean isBetter(Table other) {
            return alike() == other.alike() ? texts() > other.texts() : alike() > other.alike();
        }

        /// How many rows have the same number of cells, which is more than one.
        private long alike() {
            var byWidth =
                    widths.stream()
                            .filter(width -> width > 1)
                            .collect(groupingBy(w -> w, counting()));
            return byWidth.values().stream().max(naturalOrder()).orElse(0L);
        }

        private long texts() {
            return rows.stream().mapToLong(Map::size).sum();
        }
    }

    static String write(List<List<String>> rows) {
        var text = new StringBuilder();
        try (var printer = WRITTEN.print(text)) {
            for (var row : rows) {
                printer.printRecord(row.stream().map(CommaText::safe));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String safe(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /// By the separator that parts most rows alike.
    static Table read(String text) {
        var best = read(text, SEPARATORS.getFirst());
        for (char separator : SEPARATORS.subList(1, SEPARATORS.size())) {
            var other = read(text, separator);
            best = other.isBetter(best) ? other : best;
        }
        return best;
    }

    private static Table read(String text, char separator) {
        var rows = new ArrayList<Map<Integer, String>>();
        var widths = new ArrayList<Integer>();
        var format = READ.builder().setDelimiter(separator).get();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            for (var cells : parser) {
                rows.add(texts(cells));
                widths.add(cells.size());
            }
            return new Table(rows, widths, null);
        } catch (IOException | UncheckedIOException _) {
            return new Table(rows, widths, rows.size());
        }
    }

    private static Map<Integer, String> texts(CSVRecord cells) {
        var texts = new HashMap<Integer, String>();
        for (int column = 0; column < cells.size(); column++) {
            var text = plain(cells.get(column));
            if (!text.isBlank()) {
                texts.put(column, text.strip());
            }
        }
        return texts;
    }

    private static String plain(String text) {
        return text.startsWith("'") && FORMULA.matcher(text).matches() ? text.substring(1) : text;
    }
}
