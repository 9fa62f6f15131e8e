package org.entente.app.draw.grid;

/// What a grid shows, as far as its size goes.
public interface GridContent {
    int rowCount();

    int columnCount();

    /// Whether the line has cells; one that has none is the heading of those below it.
    default boolean hasCells(int row) {
        return row >= 0 && row < rowCount();
    }

    /// How large its parts are where it has that much room in all.
    GridMetrics metrics(double width, double height);
}
