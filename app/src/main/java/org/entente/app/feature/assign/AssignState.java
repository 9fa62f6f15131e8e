package org.entente.app.feature.assign;

import org.entente.app.draw.grid.GridContent;
import org.entente.app.draw.grid.GridMetrics;
import org.entente.model.assign.Matrix;
import org.entente.model.plan.Activity;
import org.entente.model.plan.AssigneeId;
import org.entente.model.time.Span;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the screen of the matrix shows: its lines and columns, and the time that its loads are
/// drawn over, null where the plan has no dates.
record AssignState(Matrix matrix, List<Row> rows, List<Head> heads, @Nullable Span time)
        implements GridContent {
    static final GridMetrics METRICS = new GridMetrics(46, 440, 26, 46);

    AssignState {
        rows = List.copyOf(rows);
        heads = List.copyOf(heads);
    }

    /// The head of a column: the nation, the unit in short and in full.
    record Head(String nation, String title, String name, boolean isFirstOfNation) {}

    @Override
    public int rowCount() {
        return rows.size();
    }

    @Override
    public int columnCount() {
        return heads.size();
    }

    @Override
    public boolean hasCells(int row) {
        return row >= 0 && row < rows.size() && rows.get(row).activity() != null;
    }

    @Override
    public GridMetrics metrics(double width, double height) {
        return METRICS;
    }

    boolean isEmpty() {
        return heads.isEmpty();
    }

    /// The line of the activity, -1 where it is not shown.
    int row(Activity.Id id) {
        for (int row = 0; row < rows.size(); row++) {
            var activity = rows.get(row).activity();
            if (activity != null && activity.id().equals(id)) {
                return row;
            }
        }
        return -1;
    }

    /// The column of the unit, or that into which it is folded; -1 where there is none.
    int column(AssigneeId id) {
        var columns = matrix.columns();
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).units().anyMatch(unit -> unit.id().equals(id))) {
                return column;
            }
        }
        return -1;
    }
}
