package org.entente.app.feature.timeline;

import org.entente.app.feature.timeline.table.Column;

import java.util.ArrayList;
import java.util.List;

/// The table beside the names: its columns, the first of them that is in view, and the one with the
/// keyboard, -1 while the keyboard is elsewhere. `names` and `alone` are how wide the names are in
/// pixels while it is shown, and while it is not.
public record Table(
        boolean isShown, List<Column> columns, int first, int active, double names, double alone) {
    static final Table HIDDEN = new Table(false, Column.USUAL, 0, -1, 220, 300);
    private static final double SHARE = 0.55;

    public Table {
        columns = List.copyOf(columns);
    }

    boolean isActive() {
        return isShown && active >= 0;
    }

    /// The column with the keyboard.
    Column activeColumn() {
        return columns.get(active);
    }

    /// Where a column begins, from the left edge of the names.
    double x(int column) {
        double x = names;
        for (int at = first; at < column; at++) {
            x += columns.get(at).width();
        }
        return x;
    }

    /// The column at that x; -1 over the names and beside the last.
    int columnAt(double x) {
        for (int column = first; isShown && column < columns.size(); column++) {
            if (x >= x(column) && x < x(column + 1)) {
                return column;
            }
        }
        return -1;
    }

    /// Shown or hidden again, with the measures that it needs within that width of the whole.
    static Measures toggled(Measures measures, double width) {
        var table = measures.table();
        if (table.isShown()) {
            var hidden = new Table(false, table.columns, 0, -1, table.names, table.alone);
            return new Measures(measures.rowHeight(), table.alone, hidden);
        }
        var shown = new Table(true, table.columns, 0, -1, table.names, measures.labelWidth());
        var all = shown.x(shown.columns.size());
        return new Measures(measures.rowHeight(), Math.min(all, width * SHARE), shown);
    }

    /// With the keyboard on that column, which is in view within that width; -1 to leave the table.
    Table withActive(int column, double width) {
        var wanted = Math.clamp(column, -1, columns.size() - 1);
        var moved = new Table(isShown, columns, first, wanted, names, alone);
        if (wanted < 0) {
            return moved;
        }
        if (wanted < first) {
            return moved.withFirst(wanted);
        }
        while (moved.first < wanted && moved.x(wanted + 1) > width) {
            moved = moved.withFirst(moved.first + 1);
        }
        return moved;
    }

    private Table withFirst(int newFirst) {
        return new Table(isShown, columns, newFirst, active, names, alone);
    }

    /// With these columns.
    Table withColumns(List<Column> wanted) {
        return wanted.equals(columns) ? this : new Table(isShown, wanted, 0, -1, names, alone);
    }

    /// With the column or without it, in the order of all columns.
    Table toggling(Column column) {
        var wanted = new ArrayList<Column>();
        for (var one : Column.values()) {
            if (columns.contains(one) != (one == column)) {
                wanted.add(one);
            }
        }
        return wanted.isEmpty() ? this : new Table(isShown, wanted, 0, -1, names, alone);
    }
}
