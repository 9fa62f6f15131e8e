package org.entente.app.draw;

import org.entente.model.match.VerdictColour;

import java.util.List;

/// One thing to draw, without colour or device.
public sealed interface Shape {
    Style style();

    /// A filled rectangle with square corners.
    record Fill(Box box, Style style) implements Shape {}

    /// A filled rectangle with corners of that radius and a hairline around it.
    record Bar(Box box, double radius, Style style) implements Shape {}

    record Line(Point from, Point to, Style style) implements Shape {}

    /// One line of text; `at` is where its baseline starts, is centred or ends.
    record Label(Point at, String text, Align align, Style style) implements Shape {}

    /// A square on its corner.
    record Diamond(Point centre, double radius, Style style) implements Shape {}

    /// A path of straight pieces that ends in an arrow head.
    record Link(List<Point> points, Style style) implements Shape {
        public Link {
            points = List.copyOf(points);
        }
    }

    /// A filled closed polygon: flags, brackets, continuation marks.
    record Polygon(List<Point> points, Style style) implements Shape {
        public Polygon {
            points = List.copyOf(points);
        }
    }

    /// The ground of a verdict with its sign; where there are thousands of them, each is one thing
    /// to paint instead of two.
    record Verdict(Box box, VerdictColour colour) implements Shape {
        @Override
        public Style style() {
            return VerdictMark.ground(colour);
        }

        /// The same in shapes of other kinds.
        public List<Shape> parts() {
            return VerdictMark.parts(box, colour);
        }

        public Verdict at(Box other) {
            return new Verdict(other, colour);
        }
    }

    /// Which part of a label stands at its point.
    enum Align {
        START,
        CENTRE,
        END
    }
}
