package org.entente.app.report;

import java.util.List;

/// A row of a table. A group row heads the rows below it and is repeated on the next page.
public record Row(Kind kind, List<Cell> cells) {
    public enum Kind {
        PLAIN,
        GROUP,
        TOTAL
    }

    public Row {
        cells = List.copyOf(cells);
    }

    public static Row of(Cell... cells) {
        return new Row(Kind.PLAIN, List.of(cells));
    }

    public static Row group(Cell... cells) {
        return new Row(Kind.GROUP, List.of(cells));
    }

    public static Row total(Cell... cells) {
        return new Row(Kind.TOTAL, List.of(cells));
    }

    int columns() {
        return cells.stream().mapToInt(Cell::span).sum();
    }
}
