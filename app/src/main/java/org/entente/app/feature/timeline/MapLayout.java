package org.entente.app.feature.timeline;

import org.entente.app.draw.Drawing;
import org.entente.app.draw.Style;
import org.entente.app.draw.TextMeasurer;
import org.entente.model.time.AnchorCode;
import org.entente.model.time.Span;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// The whole exercise on one strip: a lane for each group where they are few, else all of them
/// together, with STARTEX, ENDEX and now. Pure; as dear for a hundred thousand tasks as for ten.
final class MapLayout {
    static final double HEIGHT = 36;
    static final int MOST_LANES = 8;
    private static final double PAD = 3;
    private static final double STEP = 3;
    private static final double MARGIN = 8;

    private final TextMeasurer measurer;

    MapLayout(TextMeasurer measurer) {
        this.measurer = measurer;
    }

    /// The scale of the strip: everything there is, and now, fits into the width.
    static TimeScale scale(TimelineFrame frame, double width) {
        var now = frame.now();
        var extent =
                frame.state().whole().orElseGet(() -> new Span(now, now.plus(Duration.ofDays(1))));
        return TimeScale.fit(extent, width, MARGIN, frame.viewport().scale().zone());
    }

    Drawing draw(TimelineFrame frame, double width) {
        var pen = new Pen(measurer);
        var scale = scale(frame, width);
        pen.fill(0, 0, width, HEIGHT, Styles.AXIS);
        exercise(pen, frame, scale);
        var runs = new Runs(pen, scale, 0, width, STEP);
        var isFiltered = !frame.state().arrangement().filter().isOpen();
        if (isFiltered) {
            hidden(frame.state(), runs);
        }
        var lanes = lanes(frame.state());
        var height = (HEIGHT - 2 * PAD) / lanes.size();
        for (int lane = 0; lane < lanes.size(); lane++) {
            var top = PAD + lane * height;
            var counter = lanes.get(lane);
            if (isFiltered) {
                runs.draw(
                        (from, until) -> strong(counter.count(from, until)),
                        Math.rint(top),
                        Math.max(2, height - 1));
            } else {
                runs.drawAgainstMost(counter, Math.rint(top), Math.max(2, height - 1));
            }
        }
        moment(pen, scale, frame.now(), width, Styles.NOW);
        startex(frame, AnchorCode.STARTEX, at -> moment(pen, scale, at, width, Styles.STARTEX));
        startex(frame, AnchorCode.ENDEX, at -> moment(pen, scale, at, width, Styles.ENDEX));
        pen.horizontal(0, 0, width, Styles.AXIS_LINE);
        return pen.drawing(width, HEIGHT);
    }

    /// What is let through stands out from what is not, however little it is.
    private static int strong(int count) {
        return count == 0 ? 0 : Math.max(Runs.MANY, count);
    }

    /// Where there is anything at all, faintly below what the filter lets through.
    private static void hidden(TimelineState state, Runs runs) {
        runs.draw(
                (from, until) -> Math.min(1, state.load().count(from, until)),
                PAD,
                HEIGHT - 2 * PAD);
    }

    /// What is counted in each lane from top to bottom.
    static List<Runs.Counter> lanes(TimelineState state) {
        var groups = state.groups().stream().filter(group -> !group.all().isEmpty()).toList();
        if (groups.size() <= MOST_LANES && !groups.isEmpty()) {
            return groups.stream().<Runs.Counter>map(group -> group.all()::count).toList();
        }
        return state.arrangement().filter().isOpen()
                ? List.of(state.load()::count)
                : List.of((from, until) -> sum(groups, from, until));
    }

    private static int sum(List<Group> groups, long from, long until) {
        return groups.stream().mapToInt(group -> group.all().count(from, until)).sum();
    }

    private static void exercise(Pen pen, TimelineFrame frame, TimeScale scale) {
        frame.state()
                .schedule()
                .exercise()
                .ifPresent(
                        span -> {
                            var from = scale.x(span.start());
                            pen.fill(
                                    from,
                                    0,
                                    scale.x(span.end()) - from,
                                    HEIGHT,
                                    Styles.MAP_EXERCISE);
                        });
    }

    private interface Place {
        void mark(Instant at);
    }

    private static void startex(TimelineFrame frame, AnchorCode code, Place place) {
        frame.state().schedule().anchors().instant(code).ifPresent(place::mark);
    }

    private static void moment(Pen pen, TimeScale scale, Instant at, double width, Style style) {
        var x = scale.pixel(at.toEpochMilli());
        if (x >= 0 && x <= width) {
            pen.vertical(x, 0, HEIGHT, style);
        }
    }
}
