package org.entente.persistence.sheet;

import org.entente.persistence.exchange.ImportWatch;

import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;

/// Goes through the rows below the headings while somebody waits for it.
final class RowWalk {
    private static final double FROM = 0.6;
    private static final double TO = 0.9;

    private RowWalk() {}

    /// Hands over each row by its number.
    ///
    /// @throws CancellationException when it was called off on the way
    static void each(Grid grid, SheetMapping mapping, ImportWatch watch, IntConsumer row) {
        int first = mapping.row() + 1;
        for (int i = first; i < grid.height(); i++) {
            if (watch.isCancelled()) {
                throw new CancellationException("The import was called off.");
            }
            watch.report(FROM + (TO - FROM) * (i - first) / (grid.height() - first));
            row.accept(i);
        }
    }
}
