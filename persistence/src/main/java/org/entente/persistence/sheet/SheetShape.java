package org.entente.persistence.sheet;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Whether a table is whole: a cell that is not there must never count as one that is blank.
final class SheetShape {
    private SheetShape() {}

    /// What is wrong with the columns and the rows below them; empty where nothing is.
    static Optional<SheetProblem> fault(SheetBook book, SheetMapping mapping) {
        return twice(book, mapping).or(() -> cut(book, mapping));
    }

    /// Of two columns of one name nobody can say which of them is meant.
    private static Optional<SheetProblem> twice(SheetBook book, SheetMapping mapping) {
        var headings = book.row(mapping.sheet(), mapping.row());
        return mapping.columns().values().stream()
                .sorted()
                .flatMap(
                        at ->
                                headings.entrySet().stream()
                                        .filter(other -> !other.getKey().equals(at))
                                        .filter(
                                                other ->
                                                        other.getValue()
                                                                .equalsIgnoreCase(headings.get(at)))
                                        .map(Map.Entry::getKey)
                                        .sorted()
                                        .map(other -> twice(book, mapping, at, other)))
                .findFirst();
    }

    private static SheetProblem twice(SheetBook book, SheetMapping mapping, int one, int other) {
        int row = mapping.row();
        return new SheetProblem.ColumnTwice(
                book.file(),
                book.row(mapping.sheet(), row).getOrDefault(one, ""),
                SheetBook.address(row, Math.min(one, other)),
                SheetBook.address(row, Math.max(one, other)));
    }

    private static Optional<SheetProblem> cut(SheetBook book, SheetMapping mapping) {
        var grid = book.grid(mapping.sheet());
        int headings = headings(grid, mapping);
        var rows =
                IntStream.range(mapping.row() + 1, grid.height())
                        .filter(row -> grid.width(row) < headings)
                        .filter(row -> !grid.row(row).isEmpty() && !isNote(grid, row, mapping))
                        .mapToObj(row -> row + 1)
                        .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new SheetProblem.ShortRows(book.file(), rows, headings));
    }

    /// Up to the last column that has a heading or is read.
    private static int headings(Grid grid, SheetMapping mapping) {
        return Stream.concat(
                                grid.row(mapping.row()).keySet().stream(),
                                mapping.columns().values().stream())
                        .mapToInt(at -> at)
                        .max()
                        .orElse(-1)
                + 1;
    }

    /// Such as the marking below the table: words alone in a row, where nothing that must be known
    /// stands.
    private static boolean isNote(Grid grid, int row, SheetMapping mapping) {
        return grid.width(row) == 1
                && mapping.table().needed().stream()
                        .map(mapping.columns()::get)
                        .noneMatch(at -> at != null && at == 0);
    }
}
