package org.entente.app.symbol;

import org.entente.app.draw.Box;
import org.entente.app.draw.Drawing;
import org.entente.app.draw.Point;
import org.entente.app.draw.Shape;
import org.entente.app.draw.Style;
import org.entente.model.symbol.Amplifier;
import org.entente.model.symbol.Sidc;
import org.entente.model.symbol.SymbolStatus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// Draws a symbol into a square. Lines are a pixel wide in a row of a table and two where it is
/// large.
public final class SymbolArt {
    private static final double CANVAS = 200;
    private static final double LARGE = 60;
    private static final double MARK_ABOVE = 15;
    private static final double MARK_ROOM = 11;
    private static final double STAFF_END = 198;
    private static final double BRACKET_HALF = 34;
    private static final double DUMMY_RISE = 30;

    private final SymbolBook book;
    private final Sidc code;
    private final Box into;
    private final UnaryOperator<Style> look;
    private final List<Shape> shapes = new ArrayList<>();

    private SymbolArt(Sidc code, Box into, UnaryOperator<Style> look) {
        this.book = SymbolBook.shipped();
        this.code = code;
        this.into = into;
        this.look = look;
    }

    /// The symbol in a square of that side, in looks of the screen.
    public static Drawing drawing(Sidc code, double side) {
        var shapes = shapes(code, new Box(0, 0, side, side), style -> style);
        return new Drawing(side, side, shapes, List.of());
    }

    /// The shapes of the symbol in that square, their looks as that function gives them: the same
    /// for the screen, those borrowed from the screen for paper.
    public static List<Shape> shapes(Sidc code, Box square, UnaryOperator<Style> look) {
        var art = new SymbolArt(code, square, look);
        art.draw();
        return List.copyOf(art.shapes);
    }

    private void draw() {
        var frame = book.frame(code);
        frame(frame);
        icon(frame);
        marks(frame);
    }

    private void frame(SymbolBook.Frame frame) {
        var affiliation = code.identity().affiliation().name().toLowerCase(Locale.ROOT);
        add(frame.outline().points(), "symbol." + affiliation, UnaryOperator.identity());
        var isDashed = code.identity().isUnsure() || code.status() == SymbolStatus.PLANNED;
        if (isDashed) {
            dashed(frame.outline(), "symbol.frame.dashed");
        } else {
            stroke(frame.outline(), "symbol.frame", point -> point);
        }
        frame.cap().forEach(stroke -> add(stroke.points(), "symbol.solid", point -> point));
    }

    private void icon(SymbolBook.Frame frame) {
        var art = book.icon(code).art();
        var full = frame.full();
        UnaryOperator<Point> stretch =
                point ->
                        new Point(
                                full.x() + full.width() * point.x() / 100,
                                full.y() + full.height() * point.y() / 100);
        art.full().forEach(stroke -> ink(stroke, stretch));
        art.main().forEach(stroke -> ink(stroke, UnaryOperator.identity()));
    }

    private void ink(Stroke stroke, UnaryOperator<Point> place) {
        if (stroke.mode() == Stroke.Mode.SOLID) {
            add(stroke.points(), "symbol.solid", place);
        } else {
            stroke(stroke, "symbol.line", place);
        }
    }

    private void marks(SymbolBook.Frame frame) {
        var middle = Math.max(MARK_ROOM, frame.top() - MARK_ABOVE);
        for (var stroke : book.size(code.amplifier())) {
            mark(stroke, point -> new Point(CANVAS / 2 + point.x(), middle + point.y()));
        }
        var station = code.station();
        if (station.isHeadquarters()) {
            line(frame.staff(), new Point(frame.staff().x(), STAFF_END));
        }
        if (station.isTaskForce()) {
            bracket(frame.top());
        }
        if (station.isDummy()) {
            var left = new Point(frame.staff().x(), frame.top());
            var right = new Point(CANVAS - frame.staff().x(), frame.top());
            var peak = new Point(CANVAS / 2, Math.max(0, frame.top() - DUMMY_RISE));
            dashed(left, peak, right);
        }
    }

    /// The bracket of a task force stands on the frame, around the mark of size.
    private void bracket(double bottom) {
        var half = code.amplifier() == Amplifier.NONE ? BRACKET_HALF : BRACKET_HALF * 1.3;
        var top = Math.max(1, bottom - 2 * MARK_ABOVE);
        line(
                new Point(CANVAS / 2 - half, bottom),
                new Point(CANVAS / 2 - half, top),
                new Point(CANVAS / 2 + half, top),
                new Point(CANVAS / 2 + half, bottom));
    }

    private void mark(Stroke stroke, UnaryOperator<Point> place) {
        if (stroke.mode() == Stroke.Mode.SOLID) {
            add(stroke.points(), "symbol.mark.solid", place);
        } else {
            stroke(stroke, "symbol.mark", place);
        }
    }

    private void line(Point... points) {
        stroke(new Stroke(List.of(points), Stroke.Mode.OPEN), "symbol.mark", point -> point);
    }

    private void dashed(Point... points) {
        dashed(new Stroke(List.of(points), Stroke.Mode.OPEN), "symbol.mark.dashed");
    }

    /// Every dash is a line of its own, for a line traced there and back would fill its gaps.
    private void dashed(Stroke stroke, String style) {
        stroke.dashes().forEach(dash -> stroke(dash, style, point -> point));
    }

    private void stroke(Stroke stroke, String style, UnaryOperator<Point> place) {
        add(stroke.traced(), isLarge() ? style + ".large" : style, place);
    }

    private boolean isLarge() {
        return into.height() >= LARGE;
    }

    private void add(List<Point> points, String style, UnaryOperator<Point> place) {
        var scale = into.height() / CANVAS;
        var placed =
                points.stream()
                        .map(place)
                        .map(
                                point ->
                                        new Point(
                                                into.x() + point.x() * scale,
                                                into.y() + point.y() * scale))
                        .toList();
        shapes.add(new Shape.Polygon(placed, look.apply(Style.of(style))));
    }
}
