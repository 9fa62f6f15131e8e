package org.entente.app.feature.timeline.table;

import static java.util.stream.Collectors.joining;

import org.entente.app.format.Language;
import org.entente.model.plan.Task;
import org.entente.persistence.sheet.PastedRows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Tables as text with tabs, as spreadsheets put them on the clipboard.
public final class Sheets {
    private Sheets() {}

    /// A heading and a line for each task.
    public static String text(
            Language language, Cells cells, List<Task> tasks, List<Column> columns) {
        var head = columns.stream().map(column -> language.say(column.title()));
        var lines =
                tasks.stream()
                        .map(
                                task ->
                                        columns.stream()
                                                .map(column -> plain(cells.of(task, column)))
                                                .collect(joining("\t")));
        return Stream.concat(Stream.of(head.collect(joining("\t"))), lines)
                .collect(joining("\n", "", "\n"));
    }

    private static String plain(String cell) {
        return cell.replaceAll("[\\t\\r\\n]+", " ");
    }

    /// The lines of a table, and what its columns are where its first line says so.
    public record Block(List<Optional<Column>> columns, List<List<String>> lines) {
        public Block {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
        }

        public boolean hasHeading() {
            return columns.stream().anyMatch(Optional::isPresent);
        }
    }

    /// Reads a table; two known titles make the first line a heading.
    public static Block read(Language language, String text) {
        var lines = PastedRows.of(text).stream().filter(row -> !PastedRows.isBlank(row)).toList();
        if (lines.isEmpty()) {
            return new Block(List.of(), List.of());
        }
        var columns = lines.getFirst().stream().map(title -> column(language, title)).toList();
        return columns.stream().filter(Optional::isPresent).count() >= 2
                ? new Block(columns, lines.subList(1, lines.size()))
                : new Block(List.of(), lines);
    }

    private static Optional<Column> column(Language language, String title) {
        return Stream.of(Column.values())
                .filter(
                        column ->
                                language.say(column.title()).equalsIgnoreCase(title)
                                        || column.name().equals(title.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
