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
    private static final double HIGHEST = 20;
    private static final double LOWEST = 14;
    private static final double WIDEST = 24;

    /// The points of a page that are left for the rows, and for the columns.
    private static final double HIGH = 628;

    private static final double WIDE = 1060;
    private static final double LEFT = 44;
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

    private final List<String> rows;
    private final List<String> columns;
    private final double width;
    private final double height;

    private PairGrid(List<String> rows, List<String> columns) {
        this.rows = rows;
        this.columns = columns;
        this.width = Math.min(WIDEST, halves(WIDE, columns.size()));
        this.height = Math.clamp(halves(HIGH, rows.size()), LOWEST, HIGHEST);
    }

    /// A part of the room in half points.
    private static double halves(double room, int parts) {
        return Math.floor(2 * room / Math.max(1, parts)) / 2;
    }

    /// How many of so many rows stand on a page: as many on each, and all on one if that can be.
    static int rowsOnAPage(int rows) {
        int most = (int) (HIGH / LOWEST);
        int pages = Math.max(1, (rows + most - 1) / most);
        return Math.max(1, (rows + pages - 1) / pages);
    }

    static Drawing of(List<String> rows, List<String> columns, Map<Spot, VerdictColour> cells) {
        return new PairGrid(rows, columns).drawing(cells);
    }

    private Drawing drawing(Map<Spot, VerdictColour> cells) {
        var shapes = new ArrayList<Shape>();
        for (int column = 0; column < columns.size(); column++) {
            double raised = column % 2 == 0 ? STEP : 0;
            var at = new Point(x(column) + width / 2, HEAD - BASE - 2 - raised);
            shapes.add(label(at, columns.get(column), Shape.Align.CENTRE));
        }
        for (int row = 0; row < rows.size(); row++) {
            var at = new Point(LEFT - BASE, y(row) + height / 2 + BASE);
            shapes.add(label(at, rows.get(row), Shape.Align.END));
        }
        cells.forEach(
                (spot, colour) ->
                        VerdictMark.draw(
                                new Box(
                                        x(spot.column()) + 1,
                                        y(spot.row()) + 1,
                                        width - 2,
                                        height - 2),
                                colour,
                                shapes));
        lines(shapes);
        return new Drawing(x(columns.size()), y(rows.size()), shapes, List.of());
    }

    private double x(int column) {
        return LEFT + column * width;
    }

    private double y(int row) {
        return HEAD + row * height;
    }

    private static Shape label(Point at, String text, Shape.Align align) {
        return new Shape.Label(at, text, align, TEXT);
    }

    private void lines(List<Shape> shapes) {
        for (int row = 0; row <= rows.size(); row++) {
            shapes.add(line(LEFT, y(row), x(columns.size()), y(row)));
        }
        for (int column = 0; column <= columns.size(); column++) {
            shapes.add(line(x(column), HEAD, x(column), y(rows.size())));
        }
    }

    private static Shape line(double x, double y, double right, double bottom) {
        return new Shape.Line(new Point(x, y), new Point(right, bottom), LINE);
    }
}
