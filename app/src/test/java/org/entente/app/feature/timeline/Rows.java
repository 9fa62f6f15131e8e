package org.entente.app.feature.timeline;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes the rows of a timeline as text.
final class Rows {
    private Rows() {}

    static String dump(TimelineState state) {
        return IntStream.range(0, state.rowCount())
                .mapToObj(state::row)
                .map(Rows::line)
                .collect(Collectors.joining("\n"));
    }

    static List<String> names(TimelineState state) {
        return IntStream.range(0, state.rowCount())
                .mapToObj(state::row)
                .map(row -> "  ".repeat(row.depth()) + row.title().name())
                .toList();
    }

    private static String line(Row row) {
        var fold =
                switch (row.fold()) {
                    case NONE -> " ";
                    case OPEN -> "v";
                    case CLOSED -> ">";
                };
        var title = row.title();
        return "%s%s %s|%s|%d %s"
                .formatted(
                        "  ".repeat(row.depth()),
                        fold,
                        title.code(),
                        title.name(),
                        title.count(),
                        items(row.items()));
    }

    private static String items(RowIndex items) {
        return IntStream.range(0, items.size())
                .mapToObj(items::item)
                .map(
                        item ->
                                "%s %s %s/%s"
                                        .formatted(
                                                item.form(),
                                                item.task().name(),
                                                Instant.ofEpochMilli(item.start()),
                                                Instant.ofEpochMilli(item.end())))
                .collect(Collectors.joining(", "));
    }

    static org.entente.model.rule.Severity worse(
            org.entente.model.rule.Severity one, org.entente.model.rule.Severity other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
