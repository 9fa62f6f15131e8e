package org.entente.app.draw.pdf;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.entente.app.draw.Box;
import org.entente.app.draw.HatchLines;
import org.entente.app.draw.Look;
import org.entente.app.draw.Plotter;
import org.entente.app.draw.Plotting;
import org.entente.app.draw.Point;
import org.entente.app.draw.Rgb;
import org.entente.app.draw.Shape;
import org.entente.app.draw.StyleTokens;

import java.io.IOException;
import java.util.List;

/// Paints shapes on one page of a PDF as vectors. The shapes' units are points and their y runs
/// downwards from the top of the page.
public final class PdfPainter {
    private final Plotting<IOException> plotting;

    public PdfPainter(
            PDPageContentStream content, PdfFonts fonts, StyleTokens styles, double pageHeight) {
        this.plotting =
                new Plotting<>(
                        styles,
                        new PdfTextMeasurer(fonts.typefaces(), styles),
                        new Sheet(new Pen(content, pageHeight), fonts));
    }

    /// Paints the shapes in their order.
    public void paint(List<Shape> shapes) throws IOException {
        plotting.draw(shapes);
    }

    /// The page as a plotter.
    private record Sheet(Pen pen, PdfFonts fonts) implements Plotter<IOException> {
        private static final double SMALLEST_RADIUS = 0.2;

        @Override
        public void rectangle(Box box, double radius, Look look) throws IOException {
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
            pen.strokeWith(colour, Plotting.HATCH_WIDTH, false);
            for (var piece : pieces) {
                pen.moveTo(piece.from());
                pen.lineTo(piece.to());
            }
            pen.stroke();
        }

        @Override
        public void line(List<Point> points, Look look) throws IOException {
            if (look.line() != null) {
                pen.strokeWith(look.line(), look.width(), look.isDashed());
                pen.path(points);
                pen.stroke();
            }
        }

        @Override
        public void polygon(List<Point> points, Look look) throws IOException {
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

        @Override
        public void area(List<Point> points, Rgb colour) throws IOException {
            pen.fillWith(colour);
            pen.path(points);
            pen.closeAndFill();
        }

        @Override
        public void text(String text, Point start, double width, Look look) throws IOException {
            if (look.fill() != null) {
                pen.fillWith(look.fill());
            }
            var face = Typefaces.face(look.type());
            pen.beginText(start);
            for (var run : fonts.typefaces().runs(face, text)) {
                pen.show(fonts.font(run.face()), look.type().size(), run.text());
            }
            pen.endText();
        }
    }
}
