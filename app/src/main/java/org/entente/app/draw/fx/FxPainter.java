package org.entente.app.draw.fx;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

import org.entente.app.draw.Box;
import org.entente.app.draw.Drawing;
import org.entente.app.draw.Look;
import org.entente.app.draw.Point;
import org.entente.app.draw.Rgb;
import org.entente.app.draw.Shape;
import org.entente.app.draw.Shape.Align;
import org.entente.app.draw.Style;
import org.entente.app.draw.StyleTokens;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Paints drawings on canvases in the looks of one theme. Never clips: clips are dear. Confined to
/// the JavaFX thread.
public final class FxPainter {
    private static final double[] DASHES = {4, 3};
    private static final double[] SOLID = {};

    private final StyleTokens tokens;
    private final Typefaces typefaces = new Typefaces();
    private final Map<Style, Ink> inks = new HashMap<>();
    private final RoundBars bars = new RoundBars();
    private final ArrowHeads heads = new ArrowHeads();
    private final SmallPolygons polygons = new SmallPolygons();
    private final Hatching hatching = new Hatching();
    private final StoredVerdicts verdicts = new StoredVerdicts();

    /// A look in the types of JavaFX.
    record Ink(
            @Nullable Color fill,
            @Nullable Color line,
            double width,
            boolean isDashed,
            Look.Hatch hatch,
            @Nullable Color plate,
            Font font) {}

    public FxPainter(StyleTokens tokens) {
        this.tokens = tokens;
    }

    /// Paints the drawing over whatever the canvas showed.
    public void paint(Drawing drawing, Canvas canvas) {
        var graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        bars.begin(canvas);
        for (var shape : drawing.shapes()) {
            paint(shape, graphics);
        }
    }

    private void paint(Shape shape, GraphicsContext graphics) {
        var ink = inks.computeIfAbsent(shape.style(), this::ink);
        switch (shape) {
            case Shape.Fill(var box, _) -> fill(box, ink, graphics);
            case Shape.Bar(var box, var radius, _) -> bar(box, radius, ink, graphics);
            case Shape.Line(var from, var to, _) -> line(from, to, ink, graphics);
            case Shape.Label label -> label(label, ink, graphics);
            case Shape.Diamond(var centre, var radius, _) ->
                    polygon(corners(centre, radius), ink, graphics);
            case Shape.Link(var points, _) -> link(points, ink, graphics);
            case Shape.Polygon(var points, _) -> polygon(points, ink, graphics);
            case Shape.Verdict verdict -> verdict(verdict, graphics);
        }
    }

    private void verdict(Shape.Verdict verdict, GraphicsContext graphics) {
        if (!bars.isOnPixels() || !verdicts.paint(verdict, this::paint, graphics)) {
            verdict.parts().forEach(part -> paint(part, graphics));
        }
    }

    private Ink ink(Style style) {
        var look = tokens.look(style);
        return new Ink(
                colour(look.fill()),
                colour(look.line()),
                look.width(),
                look.isDashed(),
                look.hatch(),
                colour(look.plate()),
                typefaces.font(look.type()));
    }

    private static @Nullable Color colour(@Nullable Rgb rgb) {
        return rgb == null ? null : Color.rgb(rgb.red(), rgb.green(), rgb.blue());
    }

    private void fill(Box box, Ink ink, GraphicsContext graphics) {
        if (ink.fill() != null) {
            graphics.setFill(ink.fill());
            graphics.fillRect(box.x(), box.y(), box.width(), box.height());
        }
        hatching.paint(box, ink, bars.isOnPixels(), graphics);
    }

    private void bar(Box box, double radius, Ink ink, GraphicsContext graphics) {
        if (bars.paint(box, radius, ink, graphics)) {
            return;
        }
        var arc = 2 * radius;
        if (ink.fill() != null) {
            graphics.setFill(ink.fill());
            graphics.fillRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
        }
        hatching.paint(box, ink, bars.isOnPixels(), graphics);
        if (ink.line() != null && box.width() > ink.width() && box.height() > ink.width()) {
            var inset = ink.width() / 2;
            stroke(ink, graphics);
            graphics.strokeRoundRect(
                    box.x() + inset,
                    box.y() + inset,
                    box.width() - ink.width(),
                    box.height() - ink.width(),
                    arc,
                    arc);
        }
    }

    private static void stroke(Ink ink, GraphicsContext graphics) {
        graphics.setStroke(ink.line());
        graphics.setLineWidth(ink.width());
        graphics.setLineDashes(ink.isDashed() ? DASHES : SOLID);
    }

    /// Lines of odd width lie in the middle of pixels, those of even width between them.
    private static double crisp(double at, Ink ink) {
        return Math.rint(ink.width()) % 2 == 1 ? Math.floor(at) + 0.5 : Math.rint(at);
    }

    private static void line(Point from, Point to, Ink ink, GraphicsContext graphics) {
        if (ink.line() != null) {
            strokes(
                    new double[] {from.x(), to.x()},
                    new double[] {from.y(), to.y()},
                    ink,
                    graphics);
        }
    }

    /// A path of crisp pieces. Upright and level ones are filled, which looks the same and takes a
    /// hundredth of the time where no graphics card helps.
    private static void strokes(double[] xs, double[] ys, Ink ink, GraphicsContext graphics) {
        for (int i = 0; i < xs.length; i++) {
            xs[i] = crisp(xs[i], ink);
            ys[i] = crisp(ys[i], ink);
        }
        if (ink.isDashed() || !isSquare(xs, ys)) {
            stroke(ink, graphics);
            graphics.strokePolyline(xs, ys, xs.length);
            return;
        }
        graphics.setFill(ink.line());
        for (int i = 1; i < xs.length; i++) {
            graphics.fillRect(
                    Math.min(xs[i - 1], xs[i]) - ink.width() / 2,
                    Math.min(ys[i - 1], ys[i]) - ink.width() / 2,
                    Math.abs(xs[i] - xs[i - 1]) + ink.width(),
                    Math.abs(ys[i] - ys[i - 1]) + ink.width());
        }
    }

    /// True where every piece is upright or level.
    private static boolean isSquare(double[] xs, double[] ys) {
        for (int i = 1; i < xs.length; i++) {
            if (xs[i] != xs[i - 1] && ys[i] != ys[i - 1]) {
                return false;
            }
        }
        return true;
    }

    private static void label(Shape.Label label, Ink ink, GraphicsContext graphics) {
        graphics.setFont(ink.font());
        graphics.setTextAlign(align(label.align()));
        if (ink.plate() != null) {
            plate(label, ink.plate(), ink.font(), graphics);
        }
        graphics.setFill(ink.fill());
        graphics.fillText(label.text(), label.at().x(), label.at().y());
    }

    private static void plate(
            Shape.Label label, Color colour, Font font, GraphicsContext graphics) {
        var text = new Text(label.text());
        text.setFont(font);
        var width = Math.ceil(text.getLayoutBounds().getWidth());
        var left =
                switch (label.align()) {
                    case START -> label.at().x();
                    case CENTRE -> label.at().x() - width / 2;
                    case END -> label.at().x() - width;
                };
        graphics.setFill(colour);
        graphics.fillRect(
                Math.floor(left) - 2,
                Math.floor(label.at().y() - font.getSize()),
                width + 4,
                Math.ceil(font.getSize() * 1.3));
    }

    private static TextAlignment align(Align align) {
        return switch (align) {
            case START -> TextAlignment.LEFT;
            case CENTRE -> TextAlignment.CENTER;
            case END -> TextAlignment.RIGHT;
        };
    }

    private static double[] along(List<Point> points, ToDoubleFunction<Point> axis) {
        var all = new double[points.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = axis.applyAsDouble(points.get(i));
        }
        return all;
    }

    private static List<Point> corners(Point centre, double radius) {
        return List.of(
                new Point(centre.x(), centre.y() - radius),
                new Point(centre.x() + radius, centre.y()),
                new Point(centre.x(), centre.y() + radius),
                new Point(centre.x() - radius, centre.y()));
    }

    private void polygon(List<Point> points, Ink ink, GraphicsContext graphics) {
        if (bars.isOnPixels()
                && ink.fill() != null
                && ink.line() == null
                && polygons.paint(points, ink.fill(), graphics)) {
            return;
        }
        var xs = along(points, Point::x);
        var ys = along(points, Point::y);
        if (ink.fill() != null) {
            graphics.setFill(ink.fill());
            graphics.fillPolygon(xs, ys, xs.length);
        }
        if (ink.line() != null) {
            stroke(ink, graphics);
            graphics.strokePolygon(xs, ys, xs.length);
        }
    }

    private void link(List<Point> points, Ink ink, GraphicsContext graphics) {
        if (ink.line() == null) {
            return;
        }
        var xs = along(points, Point::x);
        var ys = along(points, Point::y);
        strokes(xs, ys, ink, graphics);
        var last = xs.length - 1;
        graphics.setFill(ink.line());
        heads.paint(xs[last], ys[last], xs[last] >= xs[last - 1], bars.isOnPixels(), graphics);
    }
}
