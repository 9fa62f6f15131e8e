package org.entente.app.feature.interop;

import org.entente.app.draw.Box;
import org.entente.app.draw.Drawing;
import org.entente.app.draw.Point;
import org.entente.app.draw.Shape;
import org.entente.app.draw.Shape.Align;
import org.entente.app.draw.Style;
import org.entente.app.draw.TextMeasurer;
import org.entente.app.draw.VerdictMark;
import org.entente.app.draw.grid.GridFrame;
import org.entente.app.draw.grid.GridFrame.Spot;
import org.entente.app.draw.grid.GridPainting;
import org.entente.model.match.VerdictColour;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// Draws what of the matrix is in view: never more than a screen of cells, however many there are.
final class MatrixLayout implements GridPainting<MatrixState> {
    private static final Style GROUND = Style.of("grid.background");
    private static final Style LINE = Style.of("grid.minor");
    private static final Style HOVER = Style.of("grid.hover");
    private static final Style EDGE = Style.of("label.edge");
    private static final Style NAME = Style.of("label.title");
    private static final Style CODE = Style.of("label.group");
    private static final Style COUNT = Style.of("label.count");
    private static final Style HEADER = Style.of("axis.background");
    private static final Style HEAD = Style.of("axis.minor");
    private static final Style HEAD_LIT = Style.of("axis.dday.zero");
    private static final double GAP = 8;
    private static final double CODE_WIDTH = 64;
    private static final double BAR_WIDTH = 44;
    private static final double BAR_HEIGHT = 6;
    private static final double RISE = 4;
    private static final double BASE = 5;

    /// In columns narrower than this the codes stand on two levels.
    private static final double TIGHT = 32;

    private static final double STEP = 13;

    /// Between two codes on one level.
    private static final double BETWEEN = 3;

    private final TextMeasurer measurer;
    private final IntFunction<String> number;

    /// @param number how a number of exchanges is written
    MatrixLayout(TextMeasurer measurer, IntFunction<String> number) {
        this.measurer = measurer;
        this.number = number;
    }

    @Override
    public Drawing content(GridFrame<MatrixState> frame) {
        var shapes = new ArrayList<Shape>();
        shapes.add(new Shape.Fill(new Box(0, 0, frame.width(), frame.height()), GROUND));
        crosshair(frame, shapes);
        for (int row = frame.firstRow(); row <= frame.lastRow(); row++) {
            row(frame, row, shapes);
        }
        for (int row = frame.firstRow(); row <= frame.lastRow(); row++) {
            label(frame, row, shapes);
        }
        heads(frame, shapes);
        return new Drawing(frame.width(), frame.height(), shapes, List.of());
    }

    /// Bands along the line and the column that the pointer or else the keyboard is in.
    private static void crosshair(GridFrame<MatrixState> frame, List<Shape> shapes) {
        var at = lit(frame);
        var sizes = frame.metrics();
        if (at.row() >= 0) {
            var box = new Box(0, frame.y(at.row()), frame.width(), sizes.row());
            shapes.add(new Shape.Fill(box, HOVER));
        }
        if (at.column() >= 0) {
            var box = new Box(frame.x(at.column()), 0, sizes.column(), frame.height());
            shapes.add(new Shape.Fill(box, HOVER));
        }
    }

    private static Spot lit(GridFrame<MatrixState> frame) {
        var hover = frame.hover();
        return hover == null ? frame.mark().to() : hover;
    }

    private static void row(GridFrame<MatrixState> frame, int row, List<Shape> shapes) {
        var sizes = frame.metrics();
        double y = frame.y(row);
        for (int column = frame.firstColumn(); column <= frame.lastColumn(); column++) {
            var cell = frame.state().cell(new Spot(row, column));
            if (cell != null) {
                var box = new Box(frame.x(column) + 1, y + 1, sizes.column() - 1, sizes.row() - 1);
                shapes.add(new Shape.Verdict(box, cell.verdict().colour()));
            }
        }
        shapes.add(
                new Shape.Line(
                        new Point(sizes.labels(), y + sizes.row()),
                        new Point(frame.width(), y + sizes.row()),
                        LINE));
    }

    private void label(GridFrame<MatrixState> frame, int row, List<Shape> shapes) {
        var head = frame.state().rows().get(row);
        var sizes = frame.metrics();
        double y = frame.y(row);
        double base = y + sizes.row() / 2 + RISE;
        boolean isLit = lit(frame).row() == row;
        var box = new Box(0, y, sizes.labels(), sizes.row());
        shapes.add(new Shape.Fill(box, isLit ? HOVER : GROUND));
        double right = sizes.labels() - BAR_WIDTH - 2 * GAP;
        var code = head.party().code();
        var name = head.party().name();
        double left = GAP + CODE_WIDTH;
        boolean isNarrow = right <= left + CODE_WIDTH;
        if (code.equals(name)) {
            double end = isNarrow ? sizes.labels() : right;
            shapes.add(words(GAP, base, measurer.fit(name, NAME, end - GAP), NAME));
            if (isNarrow) {
                return;
            }
        } else {
            shapes.add(words(GAP, base, measurer.fit(code, CODE, CODE_WIDTH - 4), CODE));
            if (!isNarrow) {
                shapes.add(words(left, base, measurer.fit(name, NAME, right - left), NAME));
            }
        }
        share(new Point(right + GAP, y + (sizes.row() - BAR_HEIGHT) / 2), head.tally(), shapes);
    }

    /// How the exchanges of a line divide into colours, worst first.
    private static void share(Point at, Tally tally, List<Shape> shapes) {
        double x = at.x();
        double all = tally.all();
        for (var colour : VerdictColour.values()) {
            double width = tally.of(colour) == 0 ? 0 : BAR_WIDTH * tally.of(colour) / all;
            if (width > 0) {
                shapes.add(
                        new Shape.Fill(
                                new Box(x, Math.round(at.y()), width, BAR_HEIGHT),
                                VerdictMark.ground(colour)));
                x += width;
            }
        }
    }

    private void heads(GridFrame<MatrixState> frame, List<Shape> shapes) {
        var sizes = frame.metrics();
        shapes.add(new Shape.Fill(new Box(0, 0, frame.width(), sizes.head()), HEADER));
        int lit = lit(frame).column();
        for (int column = frame.firstColumn(); column <= frame.lastColumn(); column++) {
            shapes.add(head(frame, column, column == lit ? HEAD_LIT : HEAD));
        }
        shapes.add(new Shape.Fill(new Box(0, 0, sizes.labels(), sizes.head()), HEADER));
        var tally = frame.state().tally();
        shapes.add(
                new Shape.Label(
                        new Point(sizes.labels() - GAP, sizes.head() - GAP),
                        number.apply(tally.all()),
                        Align.END,
                        COUNT));
        together(frame, shapes);
        shapes.add(
                new Shape.Line(
                        new Point(0, sizes.head()), new Point(frame.width(), sizes.head()), EDGE));
        shapes.add(
                new Shape.Line(
                        new Point(sizes.labels(), 0),
                        new Point(sizes.labels(), frame.height()),
                        EDGE));
    }

    /// The code of a column above its middle, or beside it where the edge would cut the code.
    private Shape head(GridFrame<MatrixState> frame, int column, Style style) {
        var sizes = frame.metrics();
        boolean isTight = sizes.column() < TIGHT;
        double centre = frame.x(column) + sizes.column() / 2;
        double half = isTight ? sizes.column() - 1 : sizes.column() / 2 - 1;
        double before = isTight ? before(frame, column, style) : 0;
        if (isTight) {
            half = Math.max(half, Math.min(before, after(frame, column, style)));
        }
        double right = centre + half;
        double room = 2 * half;
        if (frame.x(column) + sizes.column() <= frame.width() && right > frame.width()) {
            right = frame.width();
            room = Math.min(room, right - centre + Math.max(before, half));
        }
        var text = measurer.fit(code(frame, column), style, room);
        double wide = measurer.width(text, style) / 2;
        double middle = Math.min(centre, right - wide);
        if (frame.x(column) >= sizes.labels()) {
            middle = Math.max(middle, sizes.labels() + 1 + wide);
        }
        double raised = isTight && column % 2 == 0 ? STEP : 0;
        var at = new Point(middle, sizes.head() - BASE - raised);
        return new Shape.Label(at, text, Align.CENTRE, style);
    }

    /// From the code before on the same level to the middle of the column.
    private double before(GridFrame<MatrixState> frame, int column, Style style) {
        return column < 2 ? 0 : apart(frame, column - 2, style);
    }

    /// From the middle of the column to the next code on the same level.
    private double after(GridFrame<MatrixState> frame, int column, Style style) {
        return column + 2 < frame.state().columns().size()
                ? apart(frame, column + 2, style)
                : before(frame, column, style);
    }

    /// From the middle of a column to the whole code of the next but one.
    private double apart(GridFrame<MatrixState> frame, int column, Style style) {
        double half = measurer.width(code(frame, column), style) / 2;
        return 2 * frame.metrics().column() - half - BETWEEN;
    }

    private static String code(GridFrame<MatrixState> frame, int column) {
        return frame.state().columns().get(column).party().code();
    }

    /// All together are set off from those of whom they are made, while they are in view.
    private static void together(GridFrame<MatrixState> frame, List<Shape> shapes) {
        double x = frame.x(1);
        double y = frame.y(1);
        if (frame.state().hasAll() && y > frame.metrics().head()) {
            shapes.add(new Shape.Line(new Point(0, y), new Point(frame.width(), y), EDGE));
        }
        if (frame.state().hasAll() && x > frame.metrics().labels()) {
            shapes.add(new Shape.Line(new Point(x, 0), new Point(x, frame.height()), EDGE));
        }
    }

    private static Shape words(double x, double y, String text, Style style) {
        return new Shape.Label(new Point(x, y), text, Align.START, style);
    }
}
