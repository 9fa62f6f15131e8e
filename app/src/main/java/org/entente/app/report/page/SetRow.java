package org.entente.app.report.page;

import org.entente.app.draw.Box;
import org.entente.app.draw.Point;
import org.entente.app.draw.Shape;
import org.entente.app.draw.Style;
import org.entente.app.report.Cell;
import org.entente.app.report.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A row of a table with its text broken into lines, or some lines of it.
record SetRow(Row row, List<SetCell> cells, int from, int to) {
    static final double PADDING = 4.5;
    static final double INDENT = 10;
    private static final double PADDING_Y = 2;
    private static final double INSET = 1.5;

    SetRow {
        cells = List.copyOf(cells);
    }

    /// The box tells where the text stands from left to right; its height means nothing.
    record SetCell(Cell cell, List<String> lines, Box box, Shape.Align align) {}

    static SetRow of(Row row, List<SetCell> cells) {
        int lines = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(1);
        return new SetRow(row, cells, 0, lines);
    }

    int lineCount() {
        return to - from;
    }

    SetRow lines(int newFrom, int newTo) {
        return new SetRow(row, cells, newFrom, newTo);
    }

    double height(Typesetter type, Style style) {
        return lineCount() * type.leading(style) + 2 * PADDING_Y;
    }

    /// Room for the answer, where the row begins.
    Optional<Page.Blank> blank(SetCell cell, Tag tag, double y, double height) {
        var field = cell.cell().field();
        if (field == null || from > 0) {
            return Optional.empty();
        }
        var around = cell.box();
        var box =
                new Box(
                        around.x() - PADDING + INSET,
                        y + INSET,
                        around.width() + 2 * (PADDING - INSET),
                        height - 2 * INSET);
        return Optional.of(new Page.Blank(tag.child(Role.FORM), box, field));
    }

    /// How many lines of such a row go into that height; at least one.
    static int fitting(double height, double leading) {
        return Math.max(1, (int) ((height - 2 * PADDING_Y + 0.01) / leading));
    }

    /// The cell's lines of this part, below `y`, with its sign where it begins.
    List<Shape> labels(SetCell cell, double y, Typesetter type, Style style) {
        int last = Math.min(to, cell.lines().size());
        if (from >= last) {
            return List.of();
        }
        var shapes = new ArrayList<Shape>();
        if (from == 0 && cell.cell().sign() != null) {
            double middle = y + PADDING_Y + type.leading(style) / 2;
            shapes.addAll(
                    Signs.shapes(
                            cell.cell().sign(),
                            new Point(cell.box().x() - Signs.WIDTH + Signs.RADIUS, middle)));
        }
        double x =
                switch (cell.align()) {
                    case START -> cell.box().x();
                    case CENTRE -> cell.box().x() + cell.box().width() / 2;
                    case END -> cell.box().right();
                };
        var at = new Point(x, y + PADDING_Y);
        shapes.addAll(type.labels(cell.lines().subList(from, last), at, cell.align(), style));
        return shapes;
    }
}
