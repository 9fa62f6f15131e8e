package org.entente.app.report.page;

import org.entente.app.draw.Box;
import org.entente.app.draw.Point;
import org.entente.app.draw.Shape;

import java.util.List;

/// A shift of shapes to where they stand on the page.
record Moved(double dx, double dy) {
    List<Shape> shapes(List<Shape> shapes) {
        return shapes.stream().map(this::shape).toList();
    }

    private Shape shape(Shape shape) {
        return switch (shape) {
            case Shape.Fill(var box, var style) -> new Shape.Fill(box(box), style);
            case Shape.Bar(var box, var radius, var style) ->
                    new Shape.Bar(box(box), radius, style);
            case Shape.Line(var from, var to, var style) ->
                    new Shape.Line(point(from), point(to), style);
            case Shape.Label(var at, var text, var align, var style) ->
                    new Shape.Label(point(at), text, align, style);
            case Shape.Diamond(var centre, var radius, var style) ->
                    new Shape.Diamond(point(centre), radius, style);
            case Shape.Link(var points, var style) -> new Shape.Link(points(points), style);
            case Shape.Polygon(var points, var style) -> new Shape.Polygon(points(points), style);
            case Shape.Verdict verdict -> verdict.at(box(verdict.box()));
        };
    }

    private Box box(Box box) {
        return new Box(box.x() + dx, box.y() + dy, box.width(), box.height());
    }

    private Point point(Point point) {
        return new Point(point.x() + dx, point.y() + dy);
    }

    private List<Point> points(List<Point> points) {
        return points.stream().map(this::point).toList();
    }
}
