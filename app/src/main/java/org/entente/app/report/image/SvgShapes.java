package org.entente.app.report.image;

import static java.util.stream.Collectors.joining;

import org.entente.app.draw.Box;
import org.entente.app.draw.Look;
import org.entente.app.draw.Point;
import org.entente.app.draw.Rgb;
import org.entente.app.draw.Shape;
import org.entente.app.draw.Style;
import org.entente.app.draw.StyleTokens;
import org.entente.app.draw.TextMeasurer;
import org.entente.app.draw.pdf.HatchLines;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes shapes as elements of an SVG.
final class SvgShapes {
    private static final double ARROW = 4;
    private static final double ARROW_HALF = 1.8;
    private static final double ASCENT = 0.82;

    private final XMLStreamWriter xml;
    private final StyleTokens styles;
    private final TextMeasurer measurer;

    SvgShapes(XMLStreamWriter xml, StyleTokens styles, TextMeasurer measurer) {
        this.xml = xml;
        this.styles = styles;
        this.measurer = measurer;
    }

    static void told(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute("id", element.equals("desc") ? "description" : element);
        xml.writeCharacters(speakable(text));
        xml.writeEndElement();
    }

    /// What XML cannot hold is left out.
    private static String speakable(String text) {
        return text.codePoints()
                .filter(
                        point ->
                                point == '\n'
                                        || point >= 0x20
                                                && !(point >= 0xD800 && point <= 0xDFFF)
                                                && point != 0xFFFE
                                                && point != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    void write(Shape shape) throws XMLStreamException {
        switch (shape) {
            case Shape.Fill(var box, var style) -> rectangle(box, 0, style);
            case Shape.Bar(var box, var radius, var style) -> rectangle(box, radius, style);
            case Shape.Line(var from, var to, var style) -> line(List.of(from, to), style);
            case Shape.Label label -> text(label);
            case Shape.Diamond(var centre, var radius, var style) ->
                    polygon(corners(centre, radius), style);
            case Shape.Link(var points, var style) -> link(points, style);
            case Shape.Polygon(var points, var style) -> polygon(points, style);
        }
    }

    private void rectangle(Box box, double radius, Style style) throws XMLStreamException {
        var look = styles.look(style);
        xml.writeEmptyElement("rect");
        xml.writeAttribute("x", number(box.x()));
        xml.writeAttribute("y", number(box.y()));
        xml.writeAttribute("width", number(box.width()));
        xml.writeAttribute("height", number(box.height()));
        if (radius > 0) {
            xml.writeAttribute("rx", number(radius));
        }
        xml.writeAttribute("fill", colour(look.fill()));
        stroke(look);
        hatch(box, look);
    }

    private void hatch(Box box, Look look) throws XMLStreamException {
        var line = look.line();
        if (line == null) {
            return;
        }
        var path =
                HatchLines.in(box, look.hatch()).stream()
                        .map(piece -> path(List.of(piece.from(), piece.to()), false))
                        .collect(joining());
        if (!path.isEmpty()) {
            xml.writeEmptyElement("path");
            xml.writeAttribute("d", path);
            xml.writeAttribute("stroke", colour(line));
            xml.writeAttribute("stroke-width", "0.35");
        }
    }

    private void line(List<Point> points, Style style) throws XMLStreamException {
        var look = styles.look(style);
        xml.writeEmptyElement("path");
        xml.writeAttribute("d", path(points, false));
        xml.writeAttribute("fill", "none");
        stroke(look);
    }

    private void polygon(List<Point> points, Style style) throws XMLStreamException {
        var look = styles.look(style);
        xml.writeEmptyElement("path");
        xml.writeAttribute("d", path(points, true));
        xml.writeAttribute("fill", colour(look.fill()));
        stroke(look);
    }

    private void link(List<Point> points, Style style) throws XMLStreamException {
        var line = styles.look(style).line();
        if (points.size() < 2 || line == null) {
            return;
        }
        line(points, style);
        xml.writeEmptyElement("path");
        xml.writeAttribute("d", path(arrow(points.get(points.size() - 2), points.getLast()), true));
        xml.writeAttribute("fill", colour(line));
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

    private static String path(List<Point> points, boolean isClosed) {
        var steps =
                Stream.concat(
                                Stream.of("M"),
                                points.stream()
                                        .map(point -> number(point.x()) + " " + number(point.y())))
                        .toList();
        var path = steps.getFirst() + String.join("L", steps.subList(1, steps.size()));
        return isClosed ? path + "Z" : path;
    }

    private void stroke(Look look) throws XMLStreamException {
        if (look.line() != null) {
            xml.writeAttribute("stroke", colour(look.line()));
            xml.writeAttribute("stroke-width", number(look.width()));
            if (look.isDashed()) {
                xml.writeAttribute("stroke-dasharray", "2");
            }
        }
    }

    private static String colour(@Nullable Rgb colour) {
        return colour == null
                ? "none"
                : "#%02x%02x%02x".formatted(colour.red(), colour.green(), colour.blue());
    }

    /// As wide as it was measured, whichever font the reader's computer has.
    private void text(Shape.Label label) throws XMLStreamException {
        var look = styles.look(label.style());
        var size = look.type().size();
        var width = measurer.width(label.text(), label.style());
        var x =
                switch (label.align()) {
                    case START -> label.at().x();
                    case CENTRE -> label.at().x() - width / 2;
                    case END -> label.at().x() - width;
                };
        if (look.plate() != null) {
            xml.writeEmptyElement("rect");
            xml.writeAttribute("x", number(x - 1));
            xml.writeAttribute("y", number(label.at().y() - size * ASCENT));
            xml.writeAttribute("width", number(width + 2));
            xml.writeAttribute("height", number(size));
            xml.writeAttribute("fill", colour(look.plate()));
        }
        xml.writeStartElement("text");
        xml.writeAttribute("x", number(x));
        xml.writeAttribute("y", number(label.at().y()));
        xml.writeAttribute("font-family", family(look.type()));
        xml.writeAttribute("font-size", number(size));
        if (look.type().isBold()) {
            xml.writeAttribute("font-weight", "bold");
        }
        xml.writeAttribute("fill", colour(look.fill()));
        if (label.text().length() > 1) {
            xml.writeAttribute("textLength", number(width));
            xml.writeAttribute("lengthAdjust", "spacingAndGlyphs");
        }
        xml.writeCharacters(speakable(label.text()));
        xml.writeEndElement();
    }

    private static String family(Look.Type type) {
        return switch (type.family()) {
            case SANS -> "'Liberation Sans', Arial, Helvetica, sans-serif";
            case MONO -> "'Liberation Mono', 'Courier New', monospace";
        };
    }
}
