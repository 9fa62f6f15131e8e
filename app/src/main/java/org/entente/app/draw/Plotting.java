package org.entente.app.draw;

import java.util.List;

/// Draws shapes on paper: the same lines, corners, arrow heads and places of text in every form of
/// file.
///
/// @param <E> what goes wrong where it is written
public final class Plotting<E extends Exception> {
    /// How wide the lines of a hatch are.
    public static final double HATCH_WIDTH = 0.35;

    /// How long dashes and the gaps between them are.
    public static final double DASH = 2;

    private static final double ASCENT = 0.82;
    private static final double ARROW = 4;
    private static final double ARROW_HALF = 1.8;

    private final StyleTokens styles;
    private final TextMeasurer measurer;
    private final Plotter<E> plotter;

    public Plotting(StyleTokens styles, TextMeasurer measurer, Plotter<E> plotter) {
        this.styles = styles;
        this.measurer = measurer;
        this.plotter = plotter;
    }

    /// Draws the shapes in their order.
    public void draw(List<Shape> shapes) throws E {
        for (var shape : shapes) {
            draw(shape);
        }
    }

    private void draw(Shape shape) throws E {
        var look = styles.look(shape.style());
        switch (shape) {
            case Shape.Fill(var box, _) -> plotter.rectangle(box, 0, look);
            case Shape.Bar(var box, var radius, _) ->
                    plotter.rectangle(box, within(box, radius), look);
            case Shape.Line(var from, var to, _) -> line(List.of(from, to), look);
            case Shape.Label label -> text(label, look);
            case Shape.Diamond(var centre, var radius, _) ->
                    plotter.polygon(corners(centre, radius), look);
            case Shape.Link(var points, _) -> link(points, look);
            case Shape.Polygon(var points, _) -> plotter.polygon(points, look);
            case Shape.Verdict verdict -> draw(verdict.parts());
        }
    }

    private static double within(Box box, double radius) {
        return Math.min(radius, Math.min(box.width(), box.height()) / 2);
    }

    private void line(List<Point> points, Look look) throws E {
        if (look.line() != null) {
            plotter.line(points, look);
        }
    }

    private void link(List<Point> points, Look look) throws E {
        var colour = look.line();
        if (points.size() < 2 || colour == null) {
            return;
        }
        plotter.line(points, look);
        plotter.area(arrow(points.get(points.size() - 2), points.getLast()), colour);
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

    private void text(Shape.Label label, Look look) throws E {
        double size = look.type().size();
        double width = measurer.width(label.text(), label.style());
        double y = label.at().y();
        double x =
                switch (label.align()) {
                    case START -> label.at().x();
                    case CENTRE -> label.at().x() - width / 2;
                    case END -> label.at().x() - width;
                };
        var plate = look.plate();
        if (plate != null) {
            plotter.area(sides(new Box(x - 1, y - size * ASCENT, width + 2, size)), plate);
        }
        plotter.text(label.text(), new Point(x, y), width, look);
    }

    private static List<Point> sides(Box box) {
        return List.of(
                new Point(box.x(), box.y()),
                new Point(box.right(), box.y()),
                new Point(box.right(), box.bottom()),
                new Point(box.x(), box.bottom()));
    }
}
