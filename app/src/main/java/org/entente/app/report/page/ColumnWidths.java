package org.entente.app.report.page;

import org.entente.app.draw.Style;
import org.entente.app.report.Block;
import org.entente.app.report.Cell;
import org.entente.app.report.Column;

import java.util.ArrayList;
import java.util.List;

/// How a table divides the width of the page: columns that fit take what their longest text needs,
/// the others share what is left.
final class ColumnWidths {
    /// No column that fits is wider than this part of the page.
    private static final double WIDEST = 0.3;

    /// Columns that share are left at least this part of the page.
    private static final double LEAST_SHARED = 0.25;

    private final Typesetter type;
    private final Block.Table table;

    ColumnWidths(Typesetter type, Block.Table table) {
        this.type = type;
        this.table = table;
    }

    List<Double> within(double width) {
        var natural = new ArrayList<Double>();
        for (int index = 0; index < table.columns().size(); index++) {
            natural.add(Math.min(natural(index), width * WIDEST));
        }
        double shares = table.columns().stream().mapToDouble(Column::share).sum();
        double fitted = fitted(natural);
        double allowed = shares == 0 ? width : width * (1 - LEAST_SHARED);
        double scale = shares == 0 || fitted > allowed ? allowed / fitted : 1;
        double left = width - fitted * scale;
        var widths = new ArrayList<Double>();
        for (int index = 0; index < natural.size(); index++) {
            double share = table.columns().get(index).share();
            widths.add(share == 0 ? natural.get(index) * scale : left * share / shares);
        }
        return widths;
    }

    private double fitted(List<Double> natural) {
        double sum = 0;
        for (int index = 0; index < natural.size(); index++) {
            sum += table.columns().get(index).share() == 0 ? natural.get(index) : 0;
        }
        return sum;
    }

    private double natural(int index) {
        double widest = title(table.columns().get(index).title());
        for (var row : table.rows()) {
            int column = 0;
            for (var cell : row.cells()) {
                if (column == index && cell.span() == 1) {
                    widest = Math.max(widest, width(cell, Looks.of(row.kind())));
                }
                column += cell.span();
            }
        }
        return widest + 2 * SetRow.PADDING;
    }

    private double width(Cell cell, Style style) {
        double inset = cell.indent() * SetRow.INDENT + Signs.width(cell.sign());
        double widest = 0;
        for (var line : cell.text().split("\\R", -1)) {
            widest = Math.max(widest, type.width(line, style));
        }
        return widest + inset;
    }

    /// What the title needs on at most two lines that are broken between words.
    private double title(String title) {
        double narrowest = type.width(title, Looks.COLUMN_TITLE);
        for (int at = title.indexOf(' '); at > 0; at = title.indexOf(' ', at + 1)) {
            double first = type.width(title.substring(0, at), Looks.COLUMN_TITLE);
            double second = type.width(title.substring(at + 1), Looks.COLUMN_TITLE);
            narrowest = Math.min(narrowest, Math.max(first, second));
        }
        return narrowest;
    }
}
