package org.entente.app.feature.timeline;

import static org.entente.app.feature.timeline.Measures.LINE;
import static org.entente.app.feature.timeline.Measures.baseline;

import org.entente.app.draw.Box;
import org.entente.app.feature.timeline.table.Cells;
import org.entente.app.feature.timeline.table.Ties;
import org.entente.app.format.Language;
import org.jspecify.annotations.Nullable;

/// The cells between the names and the bars. Lives for one drawing.
final class TableLayout {
    private static final double PAD = 6;
    private static final double TEXT = 12;
    private static final double SMALL = 11;

    private final Pen pen;
    private final Language language;
    private final TimelineFrame frame;
    private final Table table;
    private final double width;
    private final Cells cells;

    TableLayout(Pen pen, Language language, TimelineFrame frame) {
        this.pen = pen;
        this.language = language;
        this.frame = frame;
        this.table = frame.measures().table();
        this.width = frame.measures().labelWidth();
        this.cells = cells(language, frame.state());
    }

    static Cells cells(Language language, TimelineState state) {
        return new Cells(
                language,
                state.plan(),
                new Ties(state.staffing()::assignments, state.links()::of),
                state.schedule().anchors());
    }

    void draw() {
        var bottom = frame.head() + frame.viewport().height();
        var left = table.names();
        pen.fill(left, 0, width - left, bottom, Styles.LABELS);
        for (int row = frame.firstRow(); row <= frame.lastRow(); row++) {
            draw(row);
        }
        pen.fill(left, 0, width - left, frame.head(), Styles.AXIS);
        for (int column = table.first(); column < table.columns().size(); column++) {
            var x = table.x(column);
            if (x < width) {
                pen.vertical(x, frame.head() - LINE, bottom, Styles.ROW_LINE);
                title(column, x);
            }
        }
        pen.horizontal(frame.head(), left, width, Styles.AXIS_EDGE);
        pen.vertical(left - 1, 0, bottom, Styles.LABEL_EDGE);
        pen.vertical(width - 1, 0, bottom, Styles.LABEL_EDGE);
    }

    private void title(int column, double x) {
        var title = language.say(table.columns().get(column).title());
        var fitted = pen.fit(title, Styles.AXIS_ZULU, room(column, x));
        pen.text(x + PAD, baseline(frame.head() - LINE / 2, SMALL), fitted, Styles.AXIS_ZULU);
    }

    private double room(int column, double x) {
        return Math.min(table.columns().get(column).width(), width - x) - 2 * PAD;
    }

    private void draw(int index) {
        var row = frame.state().row(index);
        var top = frame.head() + frame.top(index);
        var height = frame.measures().rowHeight();
        ground(index, row, top, height);
        var item = item(row);
        if (item == null) {
            return;
        }
        for (int column = table.first(); column < table.columns().size(); column++) {
            var x = table.x(column);
            if (x < width) {
                cell(item, column, x, top + height / 2.0);
            }
        }
        if (table.isActive() && index == Navigation.row(frame)) {
            var x = table.x(table.active());
            var wide = Math.min(table.activeColumn().width(), width - x);
            pen.bar(new Box(x + 1, top + 1, wide - 2, height - 2.0), 2, Styles.FOCUS);
        }
    }

    private void ground(int index, Row row, double top, double height) {
        var left = table.names();
        if (frame.isSelected(index)) {
            pen.fill(left, top, width - left, height, Styles.SELECTED_ROW);
        } else if (index == frame.spotlight().hoveredRow()) {
            pen.fill(left, top, width - left, height, Styles.HOVERED_ROW);
        } else if (row.isHeading()) {
            pen.fill(left, top, width - left, height, Styles.GROUP);
        }
        pen.horizontal(
                top + height, left, width, row.isHeading() ? Styles.GROUP_LINE : Styles.ROW_LINE);
    }

    private void cell(Item item, int column, double x, double middle) {
        var what = table.columns().get(column);
        var text = cells.of(item.task(), what);
        var style = Styles.LABEL;
        pen.text(x + PAD, baseline(middle, TEXT), pen.fit(text, style, room(column, x)), style);
    }

    /// The task of which the row tells, if it is one; a heading tells of none.
    static @Nullable Item item(Row row) {
        if (row.item() != null || row.isHeading()) {
            return row.item();
        }
        return row.items().size() == 1 ? row.items().item(0) : null;
    }
}
