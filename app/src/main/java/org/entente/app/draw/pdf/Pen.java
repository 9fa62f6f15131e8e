package org.entente.app.draw.pdf;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.entente.app.draw.Box;
import org.entente.app.draw.Plotting;
import org.entente.app.draw.Point;
import org.entente.app.draw.Rgb;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;

/// Writes paths and text into the content of one page, y downwards, and changes colours and lines
/// only when they differ from the last.
final class Pen {
    private static final float SCALE = 255;
    private static final double PRECISION = 100;
    private static final float DASH = (float) Plotting.DASH;

    /// How far the ends of a quarter circle's Bezier handles are from its corner, as a share of the
    /// radius.
    private static final double HANDLE = 0.448;

    private final PDPageContentStream content;
    private final double pageHeight;
    private @Nullable Rgb fill;
    private @Nullable Rgb stroke;
    private double width = -1;
    private boolean dashed;
    private @Nullable PDFont font;
    private double fontSize;

    Pen(PDPageContentStream content, double pageHeight) {
        this.content = content;
        this.pageHeight = pageHeight;
    }

    void fillWith(Rgb colour) throws IOException {
        if (!colour.equals(fill)) {
            content.setNonStrokingColor(
                    share(colour.red()), share(colour.green()), share(colour.blue()));
            fill = colour;
        }
    }

    void strokeWith(Rgb colour, double wantedWidth, boolean wantsDashes) throws IOException {
        if (!colour.equals(stroke)) {
            content.setStrokingColor(
                    share(colour.red()), share(colour.green()), share(colour.blue()));
            stroke = colour;
        }
        if (width != wantedWidth) {
            content.setLineWidth((float) wantedWidth);
            width = wantedWidth;
        }
        if (dashed != wantsDashes) {
            content.setLineDashPattern(wantsDashes ? new float[] {DASH} : new float[0], 0);
            dashed = wantsDashes;
        }
    }

    private static float share(int component) {
        return Math.round(component / SCALE * 1000) / 1000f;
    }

    void rectangle(Box box) throws IOException {
        content.addRect(
                rounded(box.x()), up(box.bottom()), rounded(box.width()), rounded(box.height()));
    }

    void path(List<Point> points) throws IOException {
        moveTo(points.getFirst());
        for (var point : points.subList(1, points.size())) {
            lineTo(point);
        }
    }

    /// A rectangle with round corners.
    void rounded(Box box, double radius) throws IOException {
        moveTo(new Point(box.x() + radius, box.y()));
        lineTo(new Point(box.right() - radius, box.y()));
        corner(box.right(), box.y(), new Point(0, -radius), new Point(radius, 0));
        lineTo(new Point(box.right(), box.bottom() - radius));
        corner(box.right(), box.bottom(), new Point(radius, 0), new Point(0, radius));
        lineTo(new Point(box.x() + radius, box.bottom()));
        corner(box.x(), box.bottom(), new Point(0, radius), new Point(-radius, 0));
        lineTo(new Point(box.x(), box.y() + radius));
        corner(box.x(), box.y(), new Point(-radius, 0), new Point(0, -radius));
        content.closePath();
    }

    /// A quarter circle round the corner `(x, y)`; `from` and `to` point from the circle's centre
    /// to where it begins and ends.
    private void corner(double x, double y, Point from, Point to) throws IOException {
        content.curveTo(
                rounded(x - to.x() * HANDLE),
                up(y - to.y() * HANDLE),
                rounded(x - from.x() * HANDLE),
                up(y - from.y() * HANDLE),
                rounded(x - from.x()),
                up(y - from.y()));
    }

    void moveTo(Point point) throws IOException {
        content.moveTo(rounded(point.x()), up(point.y()));
    }

    void lineTo(Point point) throws IOException {
        content.lineTo(rounded(point.x()), up(point.y()));
    }

    void fill() throws IOException {
        content.fill();
    }

    void stroke() throws IOException {
        content.stroke();
    }

    void closeAndFill() throws IOException {
        content.closePath();
        content.fill();
    }

    void closeAndStroke() throws IOException {
        content.closeAndStroke();
    }

    void closeAndFillAndStroke() throws IOException {
        content.closeAndFillAndStroke();
    }

    void beginText(Point at) throws IOException {
        content.beginText();
        content.newLineAtOffset(rounded(at.x()), up(at.y()));
    }

    void show(PDFont wanted, double size, String text) throws IOException {
        if (!wanted.equals(font) || size != fontSize) {
            content.setFont(wanted, (float) size);
            font = wanted;
            fontSize = size;
        }
        content.showText(text);
    }

    void endText() throws IOException {
        content.endText();
    }

    private float up(double y) {
        return rounded(pageHeight - y);
    }

    private static float rounded(double value) {
        return (float) (Math.round(value * PRECISION) / PRECISION);
    }
}
