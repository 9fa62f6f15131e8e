package org.entente.app.feature.timeline;

import static java.util.stream.Collectors.joining;

import org.entente.app.draw.Box;
import org.entente.app.draw.Drawing;
import org.entente.app.draw.Point;
import org.entente.app.draw.Shape;

import java.util.List;

/// A drawing as text, one shape a line, in whole pixels.
final class DrawingText {
    private DrawingText() {}

    static String of(Drawing drawing) {
        return drawing.shapes().stream().map(DrawingText::line).collect(joining("\n", "", "\n"));
    }

    private static String line(Shape shape) {
        var style = shape.style().token();
        return switch (shape) {
            case Shape.Fill(var box, _) -> "fill %s %s".formatted(style, text(box));
            case Shape.Bar(var box, _, _) -> "bar %s %s".formatted(style, text(box));
            case Shape.Line(var from, var to, _) ->
                    "line %s %s %s".formatted(style, text(from), text(to));
            case Shape.Label(var at, var text, var align, _) ->
                    "text %s %s %s '%s'".formatted(style, text(at), align, text);
            case Shape.Diamond(var centre, _, _) -> "diamond %s %s".formatted(style, text(centre));
            case Shape.Link(var points, _) -> "link %s %s".formatted(style, text(points));
            case Shape.Polygon(var points, _) -> "polygon %s %s".formatted(style, text(points));
            case Shape.Verdict(var box, _) -> "verdict %s %s".formatted(style, text(box));
        };
    }

    private static String text(List<Point> points) {
        return points.stream().map(DrawingText::text).collect(joining(" "));
    }

    private static String text(Point point) {
        return "%d,%d".formatted(Math.round(point.x()), Math.round(point.y()));
    }

    private static String text(Box box) {
        return "%d,%d %dx%d"
                .formatted(
                        Math.round(box.x()),
                        Math.round(box.y()),
                        Math.round(box.width()),
                        Math.round(box.height()));
    }
}
