package org.entente.app.feature.interop;

import org.entente.app.draw.Box;
import org.entente.app.draw.Drawing;
import org.entente.app.draw.Point;
import org.entente.app.draw.Shape;
import org.entente.app.draw.Shape.Align;
import org.entente.app.draw.Style;
import org.entente.app.draw.TextMeasurer;
import org.entente.app.draw.VerdictMark;
import org.entente.app.feature.interop.SheetState.Leg;
import org.entente.app.feature.interop.SheetState.Stop;
import org.entente.app.feature.interop.SheetState.Trace;

import java.util.ArrayList;
import java.util.List;

/// Draws the way of an exchange from top to bottom: each stop a box, each hop a line in its colour
/// with its sign, the weakest heavy, the chosen one outlined.
final class TraceLayout {
    private static final double STOP = 36;
    private static final double HOP = 36;
    private static final double EDGE = 8;
    private static final double SIGN = 18;
    private static final double AXIS = 24;
    private static final Style GROUND = Style.of("grid.background");
    private static final Style BOX = Style.of("trace.stop");
    private static final Style NATION = Style.of("label.group");
    private static final Style NAME = Style.of("label.title");
    private static final Style DOMAIN = Style.of("label.count");
    private static final Style WEAK = Style.of("label.group");
    private static final Style CHOSEN = Style.of("overlay.hover");
    private static final Style FOCUSED = Style.of("overlay.selection");

    private final TextMeasurer measurer;
    private final String weakest;

    /// @param weakest what the weakest hop is marked with
    TraceLayout(TextMeasurer measurer, String weakest) {
        this.measurer = measurer;
        this.weakest = weakest;
    }

    static double height(Trace trace) {
        return trace.stops().isEmpty()
                ? 0
                : trace.stops().size() * STOP + trace.legs().size() * HOP + 2;
    }

    /// The hop at that height, -1 where there is none.
    static int hopAt(Trace trace, double y) {
        int part = (int) Math.floor(y / (STOP + HOP));
        boolean isHop = y >= 0 && y - part * (STOP + HOP) >= STOP;
        return isHop && part < trace.legs().size() ? part : -1;
    }

    Drawing drawing(Trace trace, double width, boolean hasKeyboard) {
        var shapes = new ArrayList<Shape>();
        double height = height(trace);
        shapes.add(new Shape.Fill(new Box(0, 0, width, height), GROUND));
        for (int i = 0; i < trace.legs().size(); i++) {
            leg(trace.legs().get(i), i * (STOP + HOP) + STOP, width, shapes);
        }
        for (int i = 0; i < trace.stops().size(); i++) {
            stop(trace.stops().get(i), i * (STOP + HOP), width, shapes);
        }
        if (trace.chosen() >= 0) {
            double y = trace.chosen() * (STOP + HOP) + STOP + 4;
            shapes.add(
                    new Shape.Bar(
                            new Box(EDGE - 6, y, width - 2 * EDGE + 12, HOP - 8),
                            4,
                            hasKeyboard ? FOCUSED : CHOSEN));
        }
        return new Drawing(width, height, shapes, List.of());
    }

    private void stop(Stop stop, double y, double width, List<Shape> shapes) {
        shapes.add(new Shape.Bar(new Box(0, y, width, STOP), 4, BOX));
        double nation = Math.min(64, measurer.width(stop.nation(), NATION));
        double left = EDGE + nation + EDGE;
        shapes.add(words(EDGE, y + 15, measurer.fit(stop.nation(), NATION, nation + 1), NATION));
        shapes.add(
                words(
                        left,
                        y + 15,
                        measurer.fitMiddle(stop.name(), NAME, width - left - EDGE),
                        NAME));
        shapes.add(
                words(
                        left,
                        y + 30,
                        measurer.fit(stop.domain(), DOMAIN, width - left - EDGE),
                        DOMAIN));
    }

    private void leg(Leg leg, double y, double width, List<Shape> shapes) {
        var line = VerdictMark.line(leg.colour());
        shapes.add(new Shape.Line(new Point(AXIS, y), new Point(AXIS, y + HOP), line));
        if (leg.isWeakest()) {
            shapes.add(new Shape.Line(new Point(AXIS + 3, y), new Point(AXIS + 3, y + HOP), line));
        }
        var sign = new Box(AXIS - SIGN / 2, y + (HOP - SIGN) / 2, SIGN, SIGN);
        VerdictMark.draw(sign, leg.colour(), shapes);
        double left = AXIS + SIGN;
        double right = width - EDGE;
        if (leg.isWeakest()) {
            shapes.add(new Shape.Label(new Point(right, y + base(leg)), weakest, Align.END, WEAK));
            right -= measurer.width(weakest, WEAK) + EDGE;
        }
        shapes.add(
                words(left, y + base(leg), measurer.fit(leg.carrier(), NAME, right - left), NAME));
        if (!leg.toll().isEmpty()) {
            var toll = measurer.fit(leg.toll(), DOMAIN, width - EDGE - left);
            shapes.add(words(left, y + HOP / 2 + 10, toll, DOMAIN));
        }
    }

    /// Where the name of a hop stands: in the middle, or above what it takes.
    private static double base(Leg leg) {
        return leg.toll().isEmpty() ? HOP / 2 + 4 : HOP / 2 - 2;
    }

    private static Shape words(double x, double y, String text, Style style) {
        return new Shape.Label(new Point(x, y), text, Align.START, style);
    }
}
