package org.entente.app.report.plan;

import org.entente.app.report.Cell;
import org.entente.model.plan.Strength;
import org.entente.model.time.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Cells that several tables have in common.
final class Cells {
    private final Reading reading;

    Cells(Reading reading) {
        this.reading = reading;
    }

    /// A number; nothing where there is none.
    Cell amount(long number) {
        return Cell.of(number == 0 ? "" : reading.formats().number(number));
    }

    List<Cell> strength(Strength strength) {
        return List.of(
                amount(strength.personnel()),
                amount(strength.vehicles()),
                amount(strength.vessels()),
                amount(strength.aircraft()));
    }

    /// From when until when; both unknown without a span.
    List<Cell> period(@Nullable Span span) {
        return List.of(
                Cell.of(reading.zulu(span == null ? null : span.start())),
                Cell.of(reading.zulu(span == null ? null : span.end())));
    }

    /// A row's cells in their order.
    @SafeVarargs
    static List<Cell> joined(Cell first, List<Cell>... more) {
        var cells = new ArrayList<Cell>();
        cells.add(first);
        for (var part : more) {
            cells.addAll(part);
        }
        return cells;
    }
}
