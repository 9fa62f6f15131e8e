package org.entente.app.feature.timeline;

import static org.entente.app.feature.timeline.Measures.STRIP;

import org.entente.app.draw.Style;
import org.entente.app.format.Language;
import org.entente.model.time.AnchorCode;
import org.entente.resources.TimelineText;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// What lies below the bars: rows, days, weekends, changes of the clock, the axis with its strip,
/// STARTEX and ENDEX. Lives for one drawing.
final class GridLayout {
    private static final double NARROWEST_DAY = 3;
    private static final double STRIP_STEP = 4;

    private final Pen pen;
    private final Language language;
    private final TimelineFrame frame;
    private final Viewport viewport;
    private final TimeScale scale;
    private final double head;
    private final double bottom;

    GridLayout(Pen pen, Language language, TimelineFrame frame) {
        this.pen = pen;
        this.language = language;
        this.frame = frame;
        this.viewport = frame.viewport();
        this.scale = viewport.scale();
        this.head = frame.head();
        this.bottom = head + viewport.height();
    }

    void draw() {
        pen.fill(0, 0, viewport.width(), bottom, Styles.BACKGROUND);
        weekends();
        rows();
        lines(scale.detail().minor(), Styles.MINOR);
        lines(scale.detail().major(), Styles.MAJOR);
        var flags = Flags.of(marks(), pen);
        new AxisLayout(pen, language, frame, flags).draw(frame.state());
        strip();
        new ReadinessLayout(pen, language, frame).draw();
        pen.horizontal(head, 0, viewport.width(), Styles.AXIS_EDGE);
        flags.draw(pen, bottom, viewport.width());
    }

    private void weekends() {
        if (scale.pixels(AxisUnit.DAY) < NARROWEST_DAY) {
            return;
        }
        var at = AxisUnit.DAY.floor(scale.time(0).atZone(scale.zone()));
        while (x(at.toInstant()) < viewport.width()) {
            var next = AxisUnit.DAY.next(at);
            if (at.getDayOfWeek() == DayOfWeek.SATURDAY || at.getDayOfWeek() == DayOfWeek.SUNDAY) {
                var left = Math.max(0, x(at.toInstant()));
                var right = Math.min(viewport.width(), x(next.toInstant()));
                pen.fill(left, head, right - left, viewport.height(), Styles.WEEKEND);
            }
            at = next;
        }
    }

    private double x(Instant at) {
        return scale.pixel(at.toEpochMilli());
    }

    private void rows() {
        var state = frame.state();
        for (int row = frame.firstRow(); row <= frame.lastRow(); row++) {
            var top = head + frame.top(row);
            var height = frame.measures().rowHeight();
            var heading = state.row(row).isHeading();
            if (heading) {
                pen.fill(0, top, viewport.width(), height, Styles.GROUP);
            }
            if (frame.isSelected(row)) {
                pen.fill(0, top, viewport.width(), height, Styles.SELECTED_ROW);
            } else if (row == frame.spotlight().hoveredRow()) {
                pen.fill(0, top, viewport.width(), height, Styles.HOVERED_ROW);
            }
            pen.horizontal(
                    top + height,
                    0,
                    viewport.width(),
                    heading ? Styles.GROUP_LINE : Styles.ROW_LINE);
        }
    }

    private void lines(AxisUnit unit, Style style) {
        var at = unit.floor(scale.time(0).atZone(scale.zone()));
        for (; x(at.toInstant()) < viewport.width(); at = unit.next(at)) {
            if (x(at.toInstant()) >= 0) {
                pen.vertical(x(at.toInstant()), head, bottom, style);
            }
        }
    }

    /// What is done with each change of the clock in view.
    private interface ChangeAction {
        void accept(Instant at, Duration gained);
    }

    private void forEachChange(ZoneId zone, ChangeAction action) {
        var rules = zone.getRules();
        var until = scale.time(viewport.width());
        var change = rules.nextTransition(scale.time(0));
        while (change != null && change.getInstant().isBefore(until)) {
            action.accept(change.getInstant(), change.getDuration());
            change = rules.nextTransition(change.getInstant());
        }
    }

    private void strip() {
        var top = Measures.HEAD - STRIP;
        pen.horizontal(top, 0, viewport.width(), Styles.AXIS_LINE);
        var load = frame.state().load();
        new Runs(pen, scale, 0, viewport.width(), STRIP_STEP)
                .drawAgainstMost(load::count, top + 2, STRIP - 4);
        conflicts();
    }

    private void conflicts() {
        var overburden = frame.emphasis().overburden();
        double since = 0;
        double x = 0;
        for (; x < viewport.width(); x += STRIP_STEP) {
            if (overburden.count(scale.millis(x), scale.millis(x + STRIP_STEP)) == 0) {
                conflict(since, x);
                since = x + STRIP_STEP;
            }
        }
        conflict(since, x);
    }

    private void conflict(double from, double until) {
        if (until > from) {
            pen.fill(from, Measures.HEAD - 4, until - from, 3, Styles.DENSITY_CONFLICT);
        }
    }

    private List<Flags.Mark> marks() {
        var anchors = frame.state().schedule().anchors();
        var marks = new ArrayList<Flags.Mark>();
        if (scale.pixels(AxisUnit.DAY) >= NARROWEST_DAY) {
            clockChanges(marks);
        }
        marks.add(mark(frame.now(), TimelineText.FLAG_NOW, Flags.Kind.NOW));
        anchors.instant(AnchorCode.ENDEX)
                .map(at -> mark(at, TimelineText.FLAG_ENDEX, Flags.Kind.ENDEX))
                .ifPresent(marks::add);
        anchors.instant(AnchorCode.STARTEX)
                .map(at -> mark(at, TimelineText.FLAG_STARTEX, Flags.Kind.STARTEX))
                .ifPresent(marks::add);
        return marks;
    }

    /// Those of both clocks; what the second has with the first is told once.
    private void clockChanges(List<Flags.Mark> marks) {
        var told = new HashSet<Instant>();
        forEachChange(
                scale.zone(),
                (at, gained) -> {
                    told.add(at);
                    marks.add(clockChange(at, gained, ""));
                });
        forEachChange(
                frame.second(),
                (at, gained) -> {
                    if (!told.contains(at)) {
                        marks.add(clockChange(at, gained, " " + Zones.town(frame.second())));
                    }
                });
    }

    private Flags.Mark mark(Instant at, TimelineText key, Flags.Kind kind) {
        return new Flags.Mark(x(at), language.say(key), kind);
    }

    private Flags.Mark clockChange(Instant at, Duration gained, String where) {
        var key =
                gained.isNegative()
                        ? TimelineText.AXIS_CLOCK_BACK
                        : TimelineText.AXIS_CLOCK_FORWARD;
        return new Flags.Mark(
                x(at),
                language.say(key, gained.abs().toMinutes()) + where,
                Flags.Kind.CLOCK_CHANGE);
    }
}
