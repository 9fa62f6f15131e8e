package org.entente.persistence.sheet;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/// Rows as a spreadsheet puts them on the clipboard: tabs between the cells, and a cell with line
/// breaks in it in quotation marks.
public final class PastedRows {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setDelimiter('\t').get();
    private static final Pattern BREAK = Pattern.compile("\\s*[\\r\\n\\t]\\s*");

    private PastedRows() {}

    /// The cells of each row, which has one at least, without blanks around them and with a blank
    /// for each line break in them. Where quotation marks do not stand as a spreadsheet would put
    /// them, they are letters like others.
    public static List<List<String>> of(String text) {
        try (var parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            return parser.stream().map(CSVRecord::toList).map(PastedRows::plain).toList();
        } catch (IOException | UncheckedIOException _) {
            return text.lines().map(line -> plain(List.of(line.split("\t", -1)))).toList();
        }
    }

    private static List<String> plain(List<String> cells) {
        return cells.stream().map(cell -> BREAK.matcher(cell.strip()).replaceAll(" ")).toList();
    }

    /// True where there is nothing in any cell.
    public static boolean isBlank(List<String> row) {
        return row.stream().allMatch(String::isEmpty);
    }
}
