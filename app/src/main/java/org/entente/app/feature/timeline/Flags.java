package org.entente.app.feature.timeline;

import static org.entente.app.feature.timeline.Measures.LINE;
import static org.entente.app.feature.timeline.Measures.baseline;

import static java.util.Comparator.comparingDouble;

import org.entente.app.draw.Point;
import org.entente.app.draw.Style;

import java.util.ArrayList;
import java.util.List;

/// The flags of moments in the lowest line of the axis. A flag that would cover the next one flies
/// to the left.
record Flags(List<Flag> flags) {
    private static final double HEIGHT = 14;
    private static final double PAD = 5;
    private static final double TAIL = 4;

    /// Which moment it is.
    enum Kind {
        STARTEX,
        ENDEX,
        NOW,
        CLOCK_CHANGE
    }

    private record Looks(Style line, Style flag, Style text) {
        static Looks of(Kind kind) {
            return switch (kind) {
                case STARTEX -> new Looks(Styles.STARTEX, Styles.STARTEX_FLAG, Styles.STARTEX_TEXT);
                case ENDEX -> new Looks(Styles.ENDEX, Styles.ENDEX_FLAG, Styles.ENDEX_TEXT);
                case NOW -> new Looks(Styles.NOW, Styles.NOW_FLAG, Styles.NOW_TEXT);
                case CLOCK_CHANGE ->
                        new Looks(
                                Styles.CLOCK_CHANGE,
                                Styles.CLOCK_CHANGE_FLAG,
                                Styles.CLOCK_CHANGE_TEXT);
            };
        }
    }

    /// A moment to be marked.
    record Mark(double x, String name, Kind kind) {}

    /// A mark with its place; the width is negative when it flies to the left.
    record Flag(Mark mark, double width) {
        double from() {
            return Math.min(mark.x(), mark.x() + width);
        }

        double until() {
            return Math.max(mark.x(), mark.x() + width);
        }
    }

    static Flags of(List<Mark> marks, Pen pen) {
        var sorted = marks.stream().sorted(comparingDouble(Mark::x)).toList();
        var flags = new ArrayList<Flag>();
        for (int i = 0; i < sorted.size(); i++) {
            var mark = sorted.get(i);
            var width =
                    Math.ceil(pen.width(mark.name(), Looks.of(mark.kind()).text())) + 2 * PAD + 2;
            var next = i + 1 < sorted.size() ? sorted.get(i + 1).x() : Double.POSITIVE_INFINITY;
            var flies = mark.x() + width > next;
            flags.add(new Flag(mark, flies ? -width : width));
        }
        return new Flags(List.copyOf(flags));
    }

    boolean cover(double from, double until) {
        return flags.stream().anyMatch(flag -> flag.from() < until && from < flag.until());
    }

    void draw(Pen pen, double bottom, double viewWidth) {
        flags.stream()
                .filter(flag -> flag.until() >= 0 && flag.from() <= viewWidth)
                .forEach(flag -> draw(flag, pen, bottom));
    }

    private static void draw(Flag flag, Pen pen, double bottom) {
        var looks = Looks.of(flag.mark().kind());
        var x = flag.mark().x();
        var top = 2 * LINE + 2;
        var end = x + flag.width();
        var notch = end - Math.signum(flag.width()) * TAIL;
        pen.vertical(x, top, bottom, looks.line());
        pen.polygon(
                looks.flag(),
                new Point(x, top),
                new Point(end, top),
                new Point(notch, top + HEIGHT / 2),
                new Point(end, top + HEIGHT),
                new Point(x, top + HEIGHT));
        var left = flag.from() + (flag.width() > 0 ? PAD : PAD + 2);
        pen.text(left, baseline(top + HEIGHT / 2, 11), flag.mark().name(), looks.text());
    }
}
