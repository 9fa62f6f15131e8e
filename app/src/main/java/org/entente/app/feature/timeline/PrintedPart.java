package org.entente.app.feature.timeline;

import org.entente.app.draw.Box;
import org.entente.app.draw.Drawing;
import org.entente.app.draw.Point;
import org.entente.app.draw.Shape;
import org.entente.app.draw.Shape.Align;
import org.entente.app.draw.TextMeasurer;

import java.util.ArrayList;
import java.util.List;

/// Collects the parts of the screen on one piece of paper: moved to their place, cut at its edges,
/// and at the size of the paper.
final class PrintedPart {
    private final TextMeasurer measurer;
    private final double factor;
    private final int percent;
    private final List<Shape> shapes = new ArrayList<>();

    PrintedPart(TextMeasurer measurer, int percent) {
        this.measurer = measurer;
        this.percent = percent;
        this.factor = percent / 100.0;
    }

    List<Shape> shapes() {
        return shapes;
    }

    /// Adds the drawing with its upper left corner at that point of the screen; what lies beyond
    /// its edges is cut off, as on the screen.
    void add(Drawing drawing, double x, double y) {
        for (var shape : drawing.shapes()) {
            add(shape, drawing, x, y);
        }
    }

    private void add(Shape shape, Drawing edges, double x, double y) {
        switch (shape) {
            case Shape.Verdict verdict -> verdict.parts().forEach(part -> add(part, edges, x, y));
            case Shape.Fill(var box, var style) -> {
                var cut = cut(box, edges);
                if (!isEmpty(cut)) {
                    shapes.add(new Shape.Fill(box(cut, x, y), style.fromScreen(percent)));
                }
            }
            case Shape.Bar(var box, var radius, var style) -> {
                var cut = cut(box, edges);
                if (!isEmpty(cut)) {
                    shapes.add(
                            new Shape.Bar(
                                    box(cut, x, y), radius * factor, style.fromScreen(percent)));
                }
            }
            case Shape.Line(var from, var to, var style) ->
                    shapes.add(
                            new Shape.Line(
                                    point(held(from, edges), x, y),
                                    point(held(to, edges), x, y),
                                    style.fromScreen(percent)));
            case Shape.Label label -> label(label, edges, x, y);
            case Shape.Diamond diamond -> diamond(diamond, edges, x, y);
            case Shape.Link(var points, var style) -> {
                if (reaches(points, edges)) {
                    shapes.add(
                            new Shape.Link(held(points, edges, x, y), style.fromScreen(percent)));
                }
            }
            case Shape.Polygon(var points, var style) -> {
                if (reaches(points, edges)) {
                    shapes.add(
                            new Shape.Polygon(
                                    held(points, edges, x, y), style.fromScreen(percent)));
                }
            }
        }
    }

    private void diamond(Shape.Diamond diamond, Drawing edges, double x, double y) {
        if (isInside(diamond.centre(), edges)) {
            shapes.add(
                    new Shape.Diamond(
                            point(diamond.centre(), x, y),
                            diamond.radius() * factor,
                            diamond.style().fromScreen(percent)));
        }
    }

    private static boolean reaches(List<Point> points, Drawing edges) {
        return points.stream().anyMatch(point -> isInside(point, edges));
    }

    private void label(Shape.Label label, Drawing edges, double x, double y) {
        var at = label.at();
        if (!isInside(at, edges)) {
            return;
        }
        var text =
                label.align() == Align.START
                        ? measurer.fit(label.text(), label.style(), edges.width() - at.x())
                        : label.text();
        if (!text.isEmpty()) {
            shapes.add(
                    new Shape.Label(
                            point(at, x, y),
                            text,
                            label.align(),
                            label.style().fromScreen(percent)));
        }
    }

    private static Box cut(Box box, Drawing edges) {
        var left = Math.clamp(box.x(), 0, edges.width());
        var top = Math.clamp(box.y(), 0, edges.height());
        return new Box(
                left,
                top,
                Math.clamp(box.right(), 0, edges.width()) - left,
                Math.clamp(box.bottom(), 0, edges.height()) - top);
    }

    private static boolean isEmpty(Box box) {
        return box.width() <= 0 || box.height() <= 0;
    }

    private static boolean isInside(Point point, Drawing edges) {
        return point.x() >= 0
                && point.x() <= edges.width()
                && point.y() >= 0
                && point.y() <= edges.height();
    }

    private static Point held(Point point, Drawing edges) {
        return new Point(
                Math.clamp(point.x(), 0, edges.width()), Math.clamp(point.y(), 0, edges.height()));
    }

    private List<Point> held(List<Point> points, Drawing edges, double x, double y) {
        return points.stream().map(point -> point(held(point, edges), x, y)).toList();
    }

    private Point point(Point point, double x, double y) {
        return new Point((point.x() + x) * factor, (point.y() + y) * factor);
    }

    private Box box(Box box, double x, double y) {
        return new Box(
                (box.x() + x) * factor,
                (box.y() + y) * factor,
                box.width() * factor,
                box.height() * factor);
    }
}
