package org.entente.app.report.timeline;

import org.entente.app.draw.Box;
import org.entente.app.draw.Point;
import org.entente.app.draw.Shape;
import org.entente.app.draw.Style;

import java.util.ArrayList;
import java.util.List;

/// Draws a task on a scale. What goes on beyond an edge has a mark there.
final class BarShapes {
    static final double MARK = 5;

    private static final double HEIGHT = 9;
    private static final double RADIUS = 1.5;
    private static final double LEAST = 2;
    private static final double SUMMARY_HEIGHT = 3.5;
    private static final double SUMMARY_END = 6.5;
    private static final double DIAMOND = 4.4;

    private final PaperScale scale;

    BarShapes(PaperScale scale) {
        this.scale = scale;
    }

    boolean goesOnBefore(Entry entry) {
        return entry.start().isBefore(scale.span().start());
    }

    boolean goesOnAfter(Entry entry) {
        return entry.finish().isAfter(scale.span().end());
    }

    /// From the left to the right edge of what is drawn, marks included.
    Box box(Entry entry, double middle) {
        if (entry.kind() == Entry.Kind.MILESTONE) {
            double x = scale.within(entry.start());
            return new Box(x - DIAMOND, middle - DIAMOND, 2 * DIAMOND, 2 * DIAMOND);
        }
        double left = scale.within(entry.start());
        double least = LEAST + (isCut(entry) ? 2 * MARK : 0);
        double width = Math.max(least, scale.within(entry.finish()) - left);
        double kept = Math.min(left, scale.right() - width);
        return new Box(kept, middle - HEIGHT / 2, width, HEIGHT);
    }

    private boolean isCut(Entry entry) {
        return goesOnBefore(entry) || goesOnAfter(entry);
    }

    List<Shape> shapes(Entry entry, double middle) {
        var box = box(entry, middle);
        if (entry.kind() == Entry.Kind.MILESTONE) {
            var style = entry.hasFinding() ? Inks.MILESTONE_FOUND : Inks.MILESTONE;
            var centre = new Point(box.x() + DIAMOND, middle);
            return List.of(new Shape.Diamond(centre, DIAMOND, style));
        }
        var shapes = new ArrayList<Shape>();
        double from = box.x() + (goesOnBefore(entry) ? MARK + 1 : 0);
        double until = box.right() - (goesOnAfter(entry) ? MARK + 1 : 0);
        var inner = new Box(from, box.y(), Math.max(0.5, until - from), box.height());
        shapes.addAll(
                entry.kind() == Entry.Kind.SUMMARY ? bracket(entry, inner) : bar(entry, inner));
        if (goesOnBefore(entry)) {
            shapes.add(mark(box.x(), box.x() + MARK, middle));
        }
        if (goesOnAfter(entry)) {
            shapes.add(mark(box.right(), box.right() - MARK, middle));
        }
        return shapes;
    }

    private static List<Shape> bar(Entry entry, Box inner) {
        Style style = entry.hasFinding() ? Inks.FOUND : Inks.BAR;
        return List.of(new Shape.Bar(inner, RADIUS, style));
    }

    /// A beam with a foot at each end that is really an end.
    private List<Shape> bracket(Entry entry, Box inner) {
        var shapes = new ArrayList<Shape>();
        double top = inner.y() + 1;
        shapes.add(
                new Shape.Fill(
                        new Box(inner.x(), top, inner.width(), SUMMARY_HEIGHT), Inks.SUMMARY));
        double foot = Math.min(SUMMARY_HEIGHT, inner.width() / 2);
        if (!goesOnBefore(entry)) {
            shapes.add(foot(inner.x(), inner.x() + foot, top));
        }
        if (!goesOnAfter(entry)) {
            shapes.add(foot(inner.right(), inner.right() - foot, top));
        }
        return shapes;
    }

    private static Shape foot(double edge, double inside, double top) {
        return new Shape.Polygon(
                List.of(
                        new Point(edge, top),
                        new Point(inside, top),
                        new Point(inside, top + SUMMARY_HEIGHT),
                        new Point(edge, top + SUMMARY_END)),
                Inks.SUMMARY);
    }

    /// A triangle whose tip is at the edge.
    private static Shape mark(double tip, double base, double middle) {
        return new Shape.Polygon(
                List.of(
                        new Point(tip, middle),
                        new Point(base, middle - HEIGHT / 2),
                        new Point(base, middle + HEIGHT / 2)),
                Inks.CONTINUES);
    }
}
