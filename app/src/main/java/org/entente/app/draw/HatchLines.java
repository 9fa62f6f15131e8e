package org.entente.app.draw;

import org.entente.app.draw.Look.Hatch;

import java.util.ArrayList;
import java.util.List;

/// The lines of a hatch within a box, cut at its edges.
public final class HatchLines {
    /// Points between two lines, along the horizontal.
    private static final double CLOSE = 3;

    private static final double APART = 4.5;

    /// One line.
    public record Piece(Point from, Point to) {}

    private HatchLines() {}

    /// The lines of the hatch within the box.
    public static List<Piece> in(Box box, Hatch hatch) {
        return switch (hatch) {
            case NONE -> List.of();
            case UPRIGHT -> upright(box);
            case RISING -> slanted(box, CLOSE, 1);
            case FALLING -> slanted(box, APART, -1);
            case CROSSED -> {
                var pieces = slanted(box, CLOSE, 1);
                pieces.addAll(slanted(box, CLOSE, -1));
                yield pieces;
            }
        };
    }

    private static List<Piece> upright(Box box) {
        var pieces = new ArrayList<Piece>();
        for (double x = box.x() + CLOSE / 2; x < box.right(); x += CLOSE) {
            pieces.add(new Piece(new Point(x, box.bottom()), new Point(x, box.y())));
        }
        return pieces;
    }

    /// A line at 45 degrees leaves the bottom edge at `x` and reaches the top edge a height further
    /// along; `low` and `high` are how far up it the box begins and ends.
    private static List<Piece> slanted(Box box, double spacing, int slope) {
        var pieces = new ArrayList<Piece>();
        double lean = slope * box.height();
        double last = box.right() + Math.max(0, -lean);
        for (double x = box.x() - Math.max(0, lean) + spacing / 2; x < last; x += spacing) {
            double atLeft = (box.x() - x) / lean;
            double atRight = (box.right() - x) / lean;
            double low = Math.clamp(Math.min(atLeft, atRight), 0.0, 1.0);
            double high = Math.clamp(Math.max(atLeft, atRight), 0.0, 1.0);
            if (low < high) {
                pieces.add(new Piece(at(box, x, lean, low), at(box, x, lean, high)));
            }
        }
        return pieces;
    }

    private static Point at(Box box, double x, double lean, double share) {
        return new Point(x + lean * share, box.bottom() - box.height() * share);
    }
}
