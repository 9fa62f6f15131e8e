package org.entente.app.feature.timeline;

import org.entente.app.draw.Box;
import org.entente.app.draw.Drawing;
import org.entente.app.draw.Hit;
import org.entente.app.draw.Point;
import org.entente.app.draw.Shape;
import org.entente.app.draw.Shape.Align;
import org.entente.app.draw.Style;
import org.entente.app.draw.TextMeasurer;
import org.entente.app.draw.VerdictMark;
import org.entente.model.match.VerdictColour;
import org.entente.model.plan.EntityId;

import java.util.ArrayList;
import java.util.List;

/// Collects the shapes of one drawing. Lives for one call.
final class Pen {
    private final TextMeasurer measurer;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Hit> hits = new ArrayList<>();

    Pen(TextMeasurer measurer) {
        this.measurer = measurer;
    }

    Drawing drawing(double width, double height) {
        return new Drawing(width, height, shapes, hits);
    }

    double width(String text, Style style) {
        return measurer.width(text, style);
    }

    String fit(String text, Style style, double width) {
        return measurer.fit(text, style, width);
    }

    void fill(double x, double y, double width, double height, Style style) {
        shapes.add(new Shape.Fill(new Box(x, y, width, height), style));
    }

    /// Not again where exactly the same was drawn last.
    void bar(Box box, double radius, Style style) {
        var bar = new Shape.Bar(box, radius, style);
        if (shapes.isEmpty() || !bar.equals(shapes.getLast())) {
            shapes.add(bar);
        }
    }

    void vertical(double x, double from, double until, Style style) {
        shapes.add(new Shape.Line(new Point(x, from), new Point(x, until), style));
    }

    void horizontal(double y, double from, double until, Style style) {
        shapes.add(new Shape.Line(new Point(from, y), new Point(until, y), style));
    }

    void text(double x, double baseline, String text, Style style) {
        text(x, baseline, text, Align.START, style);
    }

    void text(double x, double baseline, String text, Align align, Style style) {
        if (!text.isEmpty()) {
            shapes.add(new Shape.Label(new Point(x, baseline), text, align, style));
        }
    }

    void diamond(double x, double y, double radius, Style style) {
        shapes.add(new Shape.Diamond(new Point(x, y), radius, style));
    }

    void polygon(Style style, Point... points) {
        shapes.add(new Shape.Polygon(List.of(points), style));
    }

    void link(List<Point> points, Style style) {
        shapes.add(new Shape.Link(points, style));
    }

    /// The ground and the sign of a verdict.
    void verdict(Box box, VerdictColour colour) {
        VerdictMark.draw(box, colour, shapes);
    }

    void hit(Box box, EntityId id) {
        hits.add(new Hit(box, id));
    }
}
