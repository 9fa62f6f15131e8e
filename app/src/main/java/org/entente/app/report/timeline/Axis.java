package org.entente.app.report.timeline;

import org.entente.app.draw.Box;
import org.entente.app.draw.Shape;
import org.entente.app.draw.Style;
import org.entente.resources.ReportText;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The two lines of a time axis, calendar and days from STARTEX, and the grid below them.
final class Axis {
    static final double HEIGHT = 23;

    private static final double CALENDAR_BASELINE = 9;
    private static final double DAYS_BASELINE = 19.5;
    private static final double GAP = 4;
    private static final double INSET = 2;
    private static final double WEEKEND_FROM = 2.6;
    private static final double CHANGE_FROM = 1;
    private static final double DAY_LABEL = 38;
    private static final double FLAG_HEIGHT = 11;
    private static final int[] DAY_STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000, 20_000};

    private final Paper paper;
    private final PaperScale scale;
    private final Calendar calendar;
    private final Calendar.Step step;

    Axis(Paper paper, PaperScale scale) {
        this.paper = paper;
        this.scale = scale;
        this.calendar = new Calendar(paper.formats());
        this.step = Calendar.Step.at(scale.pointsPerDay());
    }

    /// One line of labels, none over another and none beyond the axis.
    private final class Line {
        private final double baseline;
        private final List<Box> taken = new ArrayList<>();
        private final List<Shape> shapes = new ArrayList<>();

        Line(double baseline) {
            this.baseline = baseline;
        }

        void put(String text, double x, Style style) {
            var box = new Box(x, 0, paper.width(text, style) + INSET + GAP, 1);
            boolean isFree = taken.stream().noneMatch(box::intersects);
            if (isFree && box.right() - GAP <= scale.right()) {
                taken.add(box);
                shapes.add(Paper.label(text, x + INSET, baseline, style));
            }
        }
    }

    /// The axis with its top at `y`.
    List<Shape> shapes(double y) {
        var shapes = new ArrayList<Shape>();
        shapes.add(new Shape.Fill(new Box(scale.left(), y, scale.width(), HEIGHT), Inks.AXIS));
        shapes.addAll(calendarLine(y + CALENDAR_BASELINE));
        var startex = paper.moments().startex();
        if (startex != null) {
            shapes.addAll(dayLine(y + DAYS_BASELINE, startex));
        }
        double bottom = y + HEIGHT;
        shapes.add(Paper.line(scale.left(), bottom, scale.right(), bottom, Inks.AXIS_RULE));
        return shapes;
    }

    /// What opens the axis, then months, then what fits between them.
    private List<Shape> calendarLine(double baseline) {
        var line = new Line(baseline);
        var ticks = calendar.ticks(scale.span(), step);
        var first = scale.span().start();
        if (ticks.isEmpty()
                || !ticks.getFirst().at().equals(first)
                || !ticks.getFirst().isMajor()) {
            line.put(calendar.opening(first, step), scale.left(), Inks.TICK_MAJOR);
        }
        ticks.stream()
                .filter(Tick::isMajor)
                .forEach(tick -> line.put(tick.label(), scale.x(tick.at()), Inks.TICK_MAJOR));
        ticks.stream()
                .filter(tick -> !tick.isMajor())
                .forEach(tick -> line.put(tick.label(), scale.x(tick.at()), Inks.TICK));
        return line.shapes;
    }

    private List<Shape> dayLine(double baseline, Instant startex) {
        var line = new Line(baseline);
        flags().forEach(flag -> line.taken.add(new Box(flag.left(), 0, flag.width(), 1)));
        int every = DAY_STEPS[0];
        for (int wider : DAY_STEPS) {
            every = wider;
            if (wider * scale.pointsPerDay() >= DAY_LABEL) {
                break;
            }
        }
        for (var tick : calendar.dayCounts(scale.span(), startex, every)) {
            line.put(tick.label(), scale.x(tick.at()), tick.isMajor() ? Inks.DAY_ZERO : Inks.DAY);
        }
        return line.shapes;
    }

    /// Weekends, ticks and changes of the clocks, from the axis down.
    List<Shape> grid(double top, double bottom) {
        var shapes = new ArrayList<Shape>();
        if (scale.pointsPerDay() >= WEEKEND_FROM) {
            for (var weekend : calendar.weekends(scale.span())) {
                double x = scale.x(weekend.start());
                var box = new Box(x, top, scale.x(weekend.end()) - x, bottom - top);
                shapes.add(new Shape.Fill(box, Inks.WEEKEND));
            }
        }
        for (var tick : calendar.ticks(scale.span(), step)) {
            double x = scale.x(tick.at());
            shapes.add(Paper.line(x, top, x, bottom, tick.isMajor() ? Inks.GRID_MAJOR : Inks.GRID));
        }
        if (scale.pointsPerDay() >= CHANGE_FROM) {
            for (var change : calendar.clockChanges(scale.span())) {
                double x = scale.x(change);
                shapes.add(Paper.line(x, top, x, bottom, Inks.CLOCK_CHANGE));
            }
        }
        return shapes;
    }

    /// A flag on a line at `x`.
    private record Flag(String text, double x, double left, double width) {}

    /// That of STARTEX flies to the left and that of ENDEX to the right, where there is room.
    private List<Flag> flags() {
        var flags = new ArrayList<Flag>();
        var moments = paper.moments();
        if (moments.startex() != null && scale.span().contains(moments.startex())) {
            flags.add(flag(ReportText.STARTEX, scale.x(moments.startex()), -1));
        }
        if (moments.endex() != null && scale.span().contains(moments.endex())) {
            flags.add(flag(ReportText.ENDEX, scale.x(moments.endex()), 0));
        }
        return flags;
    }

    private Flag flag(ReportText key, double x, int side) {
        var text = paper.say(key);
        double width = paper.width(text, Inks.MOMENT_TEXT) + 2 * GAP;
        boolean fitsLeft = x - width >= scale.left();
        boolean fitsRight = x + width <= scale.right();
        boolean isLeft = side < 0 ? fitsLeft : !fitsRight;
        return new Flag(text, x, isLeft ? x - width : x, width);
    }

    /// The lines of STARTEX and ENDEX with their flags on the axis's lower line.
    List<Shape> moments(double top, double bottom) {
        var shapes = new ArrayList<Shape>();
        double y = top + HEIGHT - FLAG_HEIGHT;
        for (var flag : flags()) {
            shapes.add(Paper.line(flag.x(), y, flag.x(), bottom, Inks.MOMENT));
            shapes.add(
                    new Shape.Fill(
                            new Box(flag.left(), y, flag.width(), FLAG_HEIGHT - 1),
                            Inks.MOMENT_FLAG));
            shapes.add(Paper.label(flag.text(), flag.left() + GAP, y + 8, Inks.MOMENT_TEXT));
        }
        return shapes;
    }
}
