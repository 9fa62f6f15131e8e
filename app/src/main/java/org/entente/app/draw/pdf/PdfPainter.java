package org.entente.app.draw.pdf;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.entente.app.draw.Box;
import org.entente.app.draw.Look;
import org.entente.app.draw.Point;
import org.entente.app.draw.Rgb;
import org.entente.app.draw.Shape;
import org.entente.app.draw.Style;
import org.entente.app.draw.StyleTokens;

import java.io.IOException;
import java.util.List;

/// Paints shapes on one page of a PDF as vectors. The shapes' units are points and their y runs
/// downwards from the top of the page.
public final class PdfPainter {
    private static final double SMALLEST_RADIUS = 0.2;
    private static final double HATCH_WIDTH = 0.35;
    private static final double ASCENT = 0.82;
    private static final double ARROW = 4;
    private static final double ARROW_HALF = 1.8;

    private final Pen pen;
    private final PdfFonts fonts;
    private final StyleTokens styles;

    public PdfPainter(
            PDPageContentStream content, PdfFonts fonts, StyleTokens styles, double pageHeight) {
        this.pen = new Pen(content, pageHeight);
        this.fonts = fonts;
        this.styles = styles;
    }

    /// Paints the shapes in their order.
    public void paint(List<Shape> shapes) throws IOException {
        for (var shape : shapes) {
            paint(shape);
        }
    }

    private void paint(Shape shape) throws IOException {
        switch (shape) {
            case Shape.Fill(var box, var style) -> bar(box, 0, style);
            case Shape.Bar(var box, var radius, var style) -> bar(box, radius, style);
            case Shape.Line(var from, var to, var style) -> line(List.of(from, to), style);
            case Shape.Label label -> text(label);
            case Shape.Diamond(var centre, var radius, var style) ->
                    polygon(corners(centre, radius), style);
            case Shape.Link(var points, var style) -> link(points, style);
            case Shape.Polygon(var points, var style) -> polygon(points, style);
        }
    }

    private void bar(Box box, double wanted, Style style) throws IOException {
        var look = styles.look(style);
        double radius = Math.min(wanted, Math.min(box.width(), box.height()) / 2);
        if (look.fill() != null) {
            pen.fillWith(look.fill());
            outline(box, radius);
            pen.fill();
        }
        if (look.line() != null) {
            hatch(box, look.hatch(), look.line());
            pen.strokeWith(look.line(), look.width(), look.isDashed());
            outline(box, radius);
            pen.stroke();
        }
    }

    private void outline(Box box, double radius) throws IOException {
        if (radius < SMALLEST_RADIUS) {
            pen.rectangle(box);
        } else {
            pen.rounded(box, radius);
        }
    }

    private void hatch(Box box, Look.Hatch hatch, Rgb colour) throws IOException {
        var pieces = HatchLines.in(box, hatch);
        if (pieces.isEmpty()) {
            return;
        }
        pen.strokeWith(colour, HATCH_WIDTH, false);
        for (var piece : pieces) {
            pen.moveTo(piece.from());
            pen.lineTo(piece.to());
        }
        pen.stroke();
    }

    private void line(List<Point> points, Style style) throws IOException {
        var look = styles.look(style);
        if (look.line() != null) {
            pen.strokeWith(look.line(), look.width(), look.isDashed());
            pen.path(points);
            pen.stroke();
        }
    }

    private void polygon(List<Point> points, Style style) throws IOException {
        var look = styles.look(style);
        if (look.fill() != null) {
            pen.fillWith(look.fill());
        }
        if (look.line() != null) {
            pen.strokeWith(look.line(), look.width(), look.isDashed());
        }
        pen.path(points);
        if (look.line() == null) {
            pen.closeAndFill();
        } else if (look.fill() == null) {
            pen.closeAndStroke();
        } else {
            pen.closeAndFillAndStroke();
        }
    }

    private void link(List<Point> points, Style style) throws IOException {
        var colour = styles.look(style).line();
        if (points.size() < 2 || colour == null) {
            return;
        }
        line(points, style);
        pen.fillWith(colour);
        pen.path(arrow(points.get(points.size() - 2), points.getLast()));
        pen.closeAndFill();
    }

    private static List<Point> arrow(Point before, Point tip) {
        double length = Math.hypot(tip.x() - before.x(), tip.y() - before.y());
        double ux = length == 0 ? 1 : (tip.x() - before.x()) / length;
        double uy = length == 0 ? 0 : (tip.y() - before.y()) / length;
        double x = tip.x() - ARROW * ux;
        double y = tip.y() - ARROW * uy;
        return List.of(
                tip,
                new Point(x - ARROW_HALF * uy, y + ARROW_HALF * ux),
                new Point(x + ARROW_HALF * uy, y - ARROW_HALF * ux));
    }

    private static List<Point> corners(Point centre, double radius) {
        return List.of(
                new Point(centre.x(), centre.y() - radius),
                new Point(centre.x() + radius, centre.y()),
                new Point(centre.x(), centre.y() + radius),
                new Point(centre.x() - radius, centre.y()));
    }

    private void text(Shape.Label label) throws IOException {
        var look = styles.look(label.style());
        var face = Typefaces.face(look.type());
        double size = look.type().size();
        double width = fonts.typefaces().width(face, label.text()) * size;
        double x =
                switch (label.align()) {
                    case START -> label.at().x();
                    case CENTRE -> label.at().x() - width / 2;
                    case END -> label.at().x() - width;
                };
        if (look.plate() != null) {
            pen.fillWith(look.plate());
            pen.rectangle(new Box(x - 1, label.at().y() - size * ASCENT, width + 2, size));
            pen.fill();
        }
        if (look.fill() != null) {
            pen.fillWith(look.fill());
        }
        pen.beginText(new Point(x, label.at().y()));
        for (var run : fonts.typefaces().runs(face, label.text())) {
            pen.show(fonts.font(run.face()), size, run.text());
        }
        pen.endText();
    }
}
