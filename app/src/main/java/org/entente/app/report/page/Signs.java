package org.entente.app.report.page;

import org.entente.app.draw.Box;
import org.entente.app.draw.Point;
import org.entente.app.draw.Shape;
import org.entente.app.draw.Shape.Align;
import org.entente.app.draw.Style;
import org.entente.app.report.Sign;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// The signs before a text. Each has a form and a mark of its own, so that it says the same in
/// grey.
final class Signs {
    static final double RADIUS = 4.6;

    /// A sign and the gap after it.
    static final double WIDTH = 2 * RADIUS + 5;

    private static final double LETTER_DROP = 3;
    private static final double RING = 2.2;

    private Signs() {}

    static double width(@Nullable Sign sign) {
        return sign == null ? 0 : WIDTH;
    }

    static List<Shape> shapes(Sign sign, Point centre) {
        var style = Style.of("sign." + sign.name().toLowerCase(Locale.ROOT));
        return List.of(form(sign, centre, style), mark(sign, centre, Looks.text(style)));
    }

    private static Shape mark(Sign sign, Point centre, Style style) {
        return switch (sign) {
            case ADVICE -> letter("i", centre, style);
            case UNKNOWN -> letter("?", centre, style);
            case MINOR -> letter("–", centre, style);
            case MAJOR -> letter("!", centre, style);
            case SHOWSTOPPER -> letter("×", centre, style);
            case PAPER -> new Shape.Bar(around(centre, RING), RING, style);
            case MET -> new Shape.Polygon(tick(centre), style);
        };
    }

    private static Shape letter(String text, Point centre, Style style) {
        var at = new Point(centre.x(), centre.y() + LETTER_DROP);
        return new Shape.Label(at, text, Align.CENTRE, style);
    }

    private static List<Point> tick(Point centre) {
        double x = centre.x();
        double y = centre.y();
        return List.of(
                new Point(x - 3, y + 0.1),
                new Point(x - 2, y - 0.9),
                new Point(x - 0.8, y + 0.4),
                new Point(x + 2.1, y - 2.6),
                new Point(x + 3, y - 1.6),
                new Point(x - 0.8, y + 2.4));
    }

    private static Box around(Point centre, double radius) {
        return new Box(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    }

    private static Shape form(Sign sign, Point centre, Style style) {
        var box = around(centre, RADIUS);
        return switch (sign) {
            case ADVICE, UNKNOWN, PAPER, MET -> new Shape.Bar(box, RADIUS, style);
            case MINOR -> new Shape.Diamond(centre, RADIUS + 1, style);
            case MAJOR ->
                    new Shape.Polygon(
                            List.of(
                                    new Point(centre.x(), centre.y() - RADIUS - 1),
                                    new Point(box.right() + 0.5, box.bottom()),
                                    new Point(box.x() - 0.5, box.bottom())),
                            style);
            case SHOWSTOPPER -> new Shape.Bar(box, 1, style);
        };
    }
}
