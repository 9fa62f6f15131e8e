package org.entente.app.drift;

import org.entente.app.format.Language;
import org.entente.resources.BaselineText;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What changed since a baseline as comma-separated values (RFC 4180, UTF-8): the marking in the
/// first and the last record, so that it stays with the table.
public final class DriftCsv {
    private static final String END = "\r\n";

    /// A cell that begins so would be run as a formula by a spreadsheet.
    private static final String FORMULA = "=+-@\t\r";

    private DriftCsv() {}

    public static void write(DriftTable table, Language language, Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            record(out, List.of(table.label().marking()));
            record(
                    out,
                    List.of(
                            language.say(
                                    BaselineText.SINCE,
                                    table.baseline().name(),
                                    language.formats().zulu(table.baseline().at()))));
            record(out, head(language));
            for (var row : table.rows()) {
                record(out, cells(row, language));
            }
            record(out, List.of(table.label().marking()));
        }
    }

    private static List<String> head(Language language) {
        return Stream.of(
                        BaselineText.COLUMN_CHANGE,
                        BaselineText.COLUMN_KIND,
                        BaselineText.COLUMN_NUMBER,
                        BaselineText.COLUMN_NAME,
                        BaselineText.COLUMN_BEFORE,
                        BaselineText.COLUMN_NOW,
                        BaselineText.COLUMN_SLIP)
                .map(language::say)
                .toList();
    }

    private static List<String> cells(DriftRow row, Language language) {
        return List.of(
                language.say(SortText.of(row.sort())),
                row.kind(),
                row.number(),
                row.name(),
                row.before(),
                row.now(),
                SlipText.brief(language, row.slipMinutes()));
    }

    private static void record(BufferedWriter out, List<String> cells) throws IOException {
        out.write(cells.stream().map(DriftCsv::cell).collect(Collectors.joining(",")));
        out.write(END);
    }

    private static String cell(String text) {
        var isSlip = text.matches("[+−][0-9]+ .*");
        var safe =
                !isSlip && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0
                        ? "'" + text
                        : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
