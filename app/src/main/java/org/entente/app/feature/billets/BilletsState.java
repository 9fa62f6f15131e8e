package org.entente.app.feature.billets;

import org.entente.model.plan.Billet;

import java.util.List;
import java.util.Map;

/// The posts that the filter lets through, and how many there are in all.
record BilletsState(List<Row> rows, int posts, int vacancies, boolean isFiltered) {
    BilletsState {
        rows = List.copyOf(rows);
    }

    /// One post as the table shows it.
    record Row(Billet.Id id, Map<BilletColumn, String> cells) {
        Row {
            cells = Map.copyOf(cells);
        }

        String cell(BilletColumn column) {
            return cells.getOrDefault(column, "");
        }
    }
}
