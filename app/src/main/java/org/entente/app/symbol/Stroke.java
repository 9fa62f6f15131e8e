package org.entente.app.symbol;

import org.entente.app.draw.Point;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// One line of a symbol: open, closed or filled.
record Stroke(List<Point> points, Mode mode) {
    private static final double DASH = 15;
    private static final double GAP = 10;

    /// What becomes of the points.
    enum Mode {
        OPEN,
        CLOSED,
        SOLID
    }

    Stroke {
        points = List.copyOf(points);
    }

    Stroke moved(UnaryOperator<Point> move) {
        return new Stroke(points.stream().map(move).toList(), mode);
    }

    /// What a polygon needs to look like this: an open line is traced there and back.
    List<Point> traced() {
        if (mode != Mode.OPEN || points.size() < 2) {
            return points;
        }
        var back = points.reversed().subList(1, points.size() - 1);
        return Stream.concat(points.stream(), back.stream()).toList();
    }

    /// The line as dashes, of which each may go round a corner.
    List<Stroke> dashes() {
        var line = mode == Mode.OPEN ? points : Stream.concat(points.stream(), closing()).toList();
        var dashes = new ArrayList<Stroke>();
        var dash = new ArrayList<Point>(line.subList(0, 1));
        double left = DASH;
        for (int next = 1; next < line.size(); next++) {
            var from = line.get(next - 1);
            var until = line.get(next);
            double length = Math.hypot(until.x() - from.x(), until.y() - from.y());
            double gone = 0;
            while (length - gone > left) {
                gone += left;
                var at = between(from, until, gone / length);
                if (dash.isEmpty()) {
                    dash.add(at);
                    left = DASH;
                } else {
                    dash.add(at);
                    dashes.add(new Stroke(dash, Mode.OPEN));
                    dash.clear();
                    left = GAP;
                }
            }
            left -= length - gone;
            if (!dash.isEmpty()) {
                dash.add(until);
            }
        }
        if (dash.size() > 1) {
            dashes.add(new Stroke(dash, Mode.OPEN));
        }
        return dashes;
    }

    private Stream<Point> closing() {
        return Stream.of(points.getFirst());
    }

    private static Point between(Point from, Point until, double part) {
        return new Point(
                from.x() + (until.x() - from.x()) * part, from.y() + (until.y() - from.y()) * part);
    }
}
