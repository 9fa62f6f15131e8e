package org.entente.app.report.plan;

import org.entente.app.draw.Box;
import org.entente.app.draw.Drawing;
import org.entente.app.draw.Point;
import org.entente.app.draw.Shape;
import org.entente.app.draw.Style;
import org.entente.app.draw.VerdictMark;
import org.entente.model.match.VerdictColour;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Parties against parties with the colour and the sign of what they exchange, so that it can be
/// read in grey too. Sizes are in points.
final class PairGrid {
    private static final double CELL = 20;
    private static final double HEAD = 34;
    private static final double BASE = 4;

    /// Codes of organisations are wider than a cell, so the heads stand on two levels.
    private static final double STEP = 9;

    private static final Style TEXT = Style.of("pair.text");
    private static final Style LINE = Style.of("pair.line");

    /// More columns than these do not fit beside each other on paper.
    static final int MOST = 50;

    /// A row and a column by their place.
    record Spot(int row, int column) {}

    private PairGrid() {}

    static Drawing of(List<String> rows, List<String> columns, Map<Spot, VerdictColour> cells) {
        var shapes = new ArrayList<Shape>();
        double width = HEAD + columns.size() * CELL;
        double height = HEAD + rows.size() * CELL;
        for (int column = 0; column < columns.size(); column++) {
            double x = HEAD + column * CELL + CELL / 2;
            double raised = column % 2 == 0 ? STEP : 0;
            double y = HEAD - BASE - 2 - raised;
            shapes.add(label(x, y, columns.get(column), Shape.Align.CENTRE));
        }
        for (int row = 0; row < rows.size(); row++) {
            double y = HEAD + row * CELL + CELL / 2 + BASE;
            shapes.add(label(HEAD - BASE, y, rows.get(row), Shape.Align.END));
        }
        cells.forEach(
                (spot, colour) ->
                        VerdictMark.draw(
                                new Box(
                                        HEAD + spot.column() * CELL + 1,
                                        HEAD + spot.row() * CELL + 1,
                                        CELL - 2,
                                        CELL - 2),
                                colour,
                                shapes));
        lines(rows.size(), columns.size(), shapes);
        return new Drawing(width, height, shapes, List.of());
    }

    private static Shape label(double x, double y, String text, Shape.Align align) {
        return new Shape.Label(new Point(x, y), text, align, TEXT);
    }

    private static void lines(int rows, int columns, List<Shape> shapes) {
        double right = HEAD + columns * CELL;
        double bottom = HEAD + rows * CELL;
        for (int row = 0; row <= rows; row++) {
            double y = HEAD + row * CELL;
            shapes.add(new Shape.Line(new Point(HEAD, y), new Point(right, y), LINE));
        }
        for (int column = 0; column <= columns; column++) {
            double x = HEAD + column * CELL;
            shapes.add(new Shape.Line(new Point(x, HEAD), new Point(x, bottom), LINE));
        }
    }
}
