package org.entente.app.draw;

import org.entente.app.draw.Shape.Align;
import org.entente.model.match.VerdictColour;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a verdict is drawn wherever one is: its colour or hatch with its sign, which tells it apart
/// without colour too. A tick is proven, a ring on paper, `!` degraded, `×` broken, `?` unknown.
public final class VerdictMark {
    private static final double RISE = 4;
    private static final double RING = 10;

    private static final Map<VerdictColour, Style> GROUNDS =
            Stream.of(VerdictColour.values())
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    one -> one, one -> Style.of("verdict." + name(one))));

    private VerdictMark() {}

    /// The ground of the colour and its sign in the middle.
    public static void draw(Box box, VerdictColour colour, List<Shape> shapes) {
        shapes.addAll(parts(box, colour));
    }

    static List<Shape> parts(Box box, VerdictColour colour) {
        var middle = new Point(box.x() + box.width() / 2, box.y() + box.height() / 2);
        return List.of(
                colour == VerdictColour.GREEN_HATCHED
                        ? new Shape.Bar(box, 0, ground(colour))
                        : new Shape.Fill(box, ground(colour)),
                sign(middle, colour));
    }

    public static Style ground(VerdictColour colour) {
        return Objects.requireNonNull(GROUNDS.get(colour));
    }

    /// A line in the colour, dashed where nothing is proven or known.
    public static Style line(VerdictColour colour) {
        return Style.of("verdict.line." + name(colour));
    }

    private static String name(VerdictColour colour) {
        return colour.name().toLowerCase(Locale.ROOT);
    }

    private static Shape sign(Point centre, VerdictColour colour) {
        var style = Style.of("verdict." + name(colour) + ".sign");
        return switch (colour) {
            case GREEN -> new Shape.Polygon(tick(centre), style);
            case GREEN_HATCHED -> new Shape.Bar(ring(centre), RING / 2, style);
            case AMBER -> letter("!", centre, style);
            case RED -> letter("×", centre, style);
            case GREY -> letter("?", centre, style);
        };
    }

    private static Shape letter(String text, Point centre, Style style) {
        return new Shape.Label(new Point(centre.x(), centre.y() + RISE), text, Align.CENTRE, style);
    }

    private static Box ring(Point centre) {
        double left = Math.round(centre.x() - RING / 2);
        return new Box(left, Math.round(centre.y() - RING / 2), RING, RING);
    }

    private static List<Point> tick(Point centre) {
        double x = Math.round(centre.x());
        double y = Math.round(centre.y());
        return List.of(
                new Point(x - 5, y),
                new Point(x - 3.5, y - 1.5),
                new Point(x - 1.5, y + 0.7),
                new Point(x + 3.5, y - 4.5),
                new Point(x + 5, y - 3),
                new Point(x - 1.5, y + 3.8));
    }
}
