package org.entente.app.report.image;

import static java.util.stream.Collectors.joining;

import org.entente.app.draw.Box;
import org.entente.app.draw.HatchLines;
import org.entente.app.draw.Look;
import org.entente.app.draw.Plotter;
import org.entente.app.draw.Plotting;
import org.entente.app.draw.Point;
import org.entente.app.draw.Rgb;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes shapes as elements of an SVG.
record SvgShapes(XMLStreamWriter xml) implements Plotter<XMLStreamException> {
    static void told(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute("id", element.equals("desc") ? "description" : element);
        xml.writeCharacters(speakable(text));
        xml.writeEndElement();
    }

    /// What XML cannot hold is left out.
    private static String speakable(String text) {
        return text.codePoints()
                .filter(SvgShapes::isSpeakable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isSpeakable(int point) {
        boolean isHalf = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return point == '\n' || (point >= 0x20 && !isHalf && point != 0xFFFE && point != 0xFFFF);
    }

    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    @Override
    public void rectangle(Box box, double radius, Look look) throws XMLStreamException {
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
                        .map(piece -> path(List.of(piece.from(), piece.to())))
                        .collect(joining());
        if (!path.isEmpty()) {
            xml.writeEmptyElement("path");
            xml.writeAttribute("d", path);
            xml.writeAttribute("stroke", colour(line));
            xml.writeAttribute("stroke-width", number(Plotting.HATCH_WIDTH));
        }
    }

    @Override
    public void line(List<Point> points, Look look) throws XMLStreamException {
        xml.writeEmptyElement("path");
        xml.writeAttribute("d", path(points));
        xml.writeAttribute("fill", "none");
        stroke(look);
    }

    @Override
    public void polygon(List<Point> points, Look look) throws XMLStreamException {
        xml.writeEmptyElement("path");
        xml.writeAttribute("d", path(points) + "Z");
        xml.writeAttribute("fill", colour(look.fill()));
        stroke(look);
    }

    @Override
    public void area(List<Point> points, Rgb colour) throws XMLStreamException {
        xml.writeEmptyElement("path");
        xml.writeAttribute("d", path(points) + "Z");
        xml.writeAttribute("fill", colour(colour));
    }

    private static String path(List<Point> points) {
        return points.stream()
                .map(point -> number(point.x()) + " " + number(point.y()))
                .collect(joining("L", "M", ""));
    }

    private void stroke(Look look) throws XMLStreamException {
        if (look.line() != null) {
            xml.writeAttribute("stroke", colour(look.line()));
            xml.writeAttribute("stroke-width", number(look.width()));
            if (look.isDashed()) {
                xml.writeAttribute("stroke-dasharray", number(Plotting.DASH));
            }
        }
    }

    private static String colour(@Nullable Rgb colour) {
        return colour == null ? "none" : colour.toString();
    }

    /// As wide as it was measured, whatever the reader's program makes of the font.
    @Override
    public void text(String text, Point start, double width, Look look) throws XMLStreamException {
        xml.writeStartElement("text");
        xml.writeAttribute("x", number(start.x()));
        xml.writeAttribute("y", number(start.y()));
        xml.writeAttribute("font-family", SvgFonts.families(look.type()));
        xml.writeAttribute("font-size", number(look.type().size()));
        if (look.type().isBold()) {
            xml.writeAttribute("font-weight", "bold");
        }
        xml.writeAttribute("fill", colour(look.fill()));
        if (text.length() > 1) {
            xml.writeAttribute("textLength", number(width));
            xml.writeAttribute("lengthAdjust", "spacingAndGlyphs");
        }
        xml.writeCharacters(speakable(text));
        xml.writeEndElement();
    }
}
