package org.entente.app.report.timeline;

import org.entente.app.draw.Box;
import org.entente.app.draw.Point;
import org.entente.app.draw.Shape;
import org.entente.resources.ReportText;

import java.util.ArrayList;
import java.util.List;

/// Tells what the shapes of a timeline mean.
final class Legend {
    static final double HEIGHT = 22;

    private static final double LINE = 11;
    private static final double SIGN = 16;
    private static final double GAP = 4;
    private static final double BETWEEN = 11;
    private static final double BASELINE = 8.6;
    private static final double MIDDLE = 5.7;

    private final Paper paper;
    private final List<Shape> shapes = new ArrayList<>();
    private final double right;
    private double x;
    private double y;

    private Legend(Paper paper, Box room) {
        this.paper = paper;
        this.right = room.right();
        this.x = room.x();
        this.y = room.y();
    }

    /// In two lines; what does not fit into the width is left out.
    static List<Shape> inTwoLines(Paper paper, Box room) {
        var legend = new Legend(paper, room);
        legend.tasks();
        legend.x = room.x();
        legend.y = room.y() + LINE;
        legend.marks();
        return legend.shapes;
    }

    /// In one line.
    static List<Shape> inOneLine(Paper paper, Box room) {
        var legend = new Legend(paper, room);
        legend.tasks();
        legend.marks();
        return legend.shapes;
    }

    private void tasks() {
        add(new Shape.Bar(sign(), 1.5, Inks.BAR), ReportText.LEGEND_ACTIVITY);
        add(new Shape.Fill(new Box(x, y + 4, SIGN, 3.5), Inks.SUMMARY), ReportText.LEGEND_SUMMARY);
        var centre = new Point(x + SIGN / 2, y + MIDDLE);
        add(new Shape.Diamond(centre, 4.4, Inks.MILESTONE), ReportText.LEGEND_MILESTONE);
    }

    private void marks() {
        add(new Shape.Bar(sign(), 1.5, Inks.FOUND), ReportText.LEGEND_FINDING);
        double base = x + SIGN / 2 - 2;
        var triangle =
                List.of(
                        new Point(base + 5, y + MIDDLE),
                        new Point(base, y + MIDDLE - 4.5),
                        new Point(base, y + MIDDLE + 4.5));
        add(new Shape.Polygon(triangle, Inks.CONTINUES), ReportText.LEGEND_CONTINUES);
        double change = x + SIGN / 2;
        add(
                Paper.line(change, y + 1, change, y + 10, Inks.CLOCK_CHANGE),
                ReportText.LEGEND_CLOCK_CHANGE);
    }

    private Box sign() {
        return new Box(x, y + 1.5, SIGN, 8.5);
    }

    private void add(Shape sign, ReportText key) {
        var text = paper.say(key);
        double end = x + SIGN + GAP + paper.width(text, Inks.NOTE);
        if (end <= right) {
            shapes.add(sign);
            shapes.add(Paper.label(text, x + SIGN + GAP, y + BASELINE, Inks.NOTE));
            x = end + BETWEEN;
        }
    }
}
