package org.entente.app.feature.timeline;

import static org.entente.app.feature.timeline.Measures.NARROW;
import static org.entente.app.feature.timeline.Measures.baseline;

import org.entente.app.draw.Box;
import org.entente.app.draw.Point;
import org.entente.app.draw.Shape.Align;
import org.entente.app.draw.Style;
import org.entente.app.feature.timeline.Item.Form;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.EntityId;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The rows with their bars, milestones and brackets. Costs what is in view, whatever the size of
/// the plan. Lives for one drawing.
final class BarLayout {
    private static final double RADIUS = 3;
    private static final double TEXT_SIZE = 12;
    private static final double PAD = 6;
    private static final double BESIDE = 6;
    private static final double LEAST_TEXT = 48;
    private static final double BRACKET = 5;
    private static final double HATCH = 5;
    private static final double RUN_STEP = 4;

    private final Pen pen;
    private final ProgressLayout progress;
    private final TimelineFrame frame;
    private final TimeScale scale;
    private final double width;
    private final double barHeight;

    /// How far to the right the row is taken by what was drawn of it.
    private double taken;

    /// What of the row is done by somebody who does something else too.
    private Set<Item> crowded = Set.of();

    BarLayout(Pen pen, TimelineFrame frame) {
        this.pen = pen;
        this.progress = new ProgressLayout(pen, frame);
        this.frame = frame;
        this.scale = frame.viewport().scale();
        this.width = frame.viewport().width();
        this.barHeight = frame.measures().barHeight();
    }

    void draw() {
        for (int row = frame.firstRow(); row <= frame.lastRow(); row++) {
            draw(row);
        }
    }

    private void draw(int index) {
        var row = frame.state().row(index);
        var top = frame.top(index);
        if (row.isHeading() && row.fold() != Row.Fold.CLOSED) {
            heading(index, top);
        } else if (isCrowded(row)) {
            crowd(row, top);
        } else {
            items(row, top);
        }
    }

    /// The time that a phase states for itself, as a bracket.
    private void heading(int index, double top) {
        var span = frame.state().heading(index).span();
        var id = frame.state().heading(index).id();
        if (span == null || id == null) {
            return;
        }
        var from = scale.pixel(span.start().toEpochMilli());
        var until = scale.pixel(span.end().toEpochMilli());
        if (until > 0 && from < width) {
            bracket(from, until, top, Styles.PHASE);
            hit(from, until, top, id);
        }
    }

    /// True where there is no room to draw the items one by one.
    private boolean isCrowded(Row row) {
        return row.items().count(frame.viewport().from(), frame.viewport().until())
                > width / (2 * NARROW);
    }

    private void crowd(Row row, double top) {
        new Runs(pen, scale, 0, width, RUN_STEP)
                .draw(row.items()::count, top + Measures.GAP + 2, barHeight - 4);
    }

    private void items(Row row, double top) {
        taken = 0;
        crowded = frame.state().crowded(row);
        var shown = new ArrayList<Item>();
        row.items().forEach(frame.viewport().from(), frame.viewport().until(), shown::add);
        if (shown.isEmpty()) {
            elsewhere(row, top);
        }
        for (int i = 0; i < shown.size(); i++) {
            i = narrow(shown, i, top);
            if (i < shown.size()) {
                var room = i + 1 < shown.size() ? left(shown.get(i + 1)) - 4 : width;
                item(row, shown.get(i), top, room);
                taken = Math.max(taken, scale.pixel(shown.get(i).end()));
            }
        }
    }

    /// Gathers items under three pixels that stand close together into runs; returns the next item
    /// to be drawn by itself.
    private int narrow(List<Item> items, int from, double top) {
        int next = from;
        while (next < items.size()) {
            int end = runEnd(items, next);
            if (end - next < 2) {
                return next;
            }
            var left = Math.max(0, left(items.get(next)));
            var right = left(items.get(end - 1)) + NARROW;
            pen.fill(
                    left,
                    top + Measures.GAP + 2,
                    right - left,
                    barHeight - 4,
                    Styles.DENSITY.get(Runs.shade(end - next) - 1));
            next = end;
        }
        return next;
    }

    private int runEnd(List<Item> items, int from) {
        int end = from;
        var reached = Double.NEGATIVE_INFINITY;
        while (end < items.size()
                && isNarrow(items.get(end))
                && (end == from || left(items.get(end)) - reached < NARROW)) {
            reached = left(items.get(end)) + NARROW;
            end++;
        }
        return end;
    }

    private boolean isNarrow(Item item) {
        return item.form() != Form.SUMMARY
                && (item.end() - item.start()) / scale.millisPerPixel() < NARROW;
    }

    private double left(Item item) {
        return scale.pixel(item.start()) - (item.form() == Form.MILESTONE ? Measures.MILESTONE : 0);
    }

    /// Where the row has something, but not in view, a mark at the edge tells on which side.
    private void elsewhere(Row row, double top) {
        if (row.items().isEmpty()) {
            return;
        }
        var middle = top + frame.measures().rowHeight() / 2.0;
        if (row.items().end() <= frame.viewport().from()) {
            pointLeft(3, middle, Styles.ELSEWHERE);
        } else if (row.items().start() >= frame.viewport().until()) {
            pointRight(width - 3, middle, Styles.ELSEWHERE);
        }
    }

    private void pointLeft(double x, double y, Style style) {
        pen.polygon(style, new Point(x, y), new Point(x + 4, y - 4), new Point(x + 4, y + 4));
    }

    private void pointRight(double x, double y, Style style) {
        pen.polygon(style, new Point(x, y), new Point(x - 4, y - 4), new Point(x - 4, y + 4));
    }

    private void item(Row row, Item item, double top, double room) {
        switch (item.form()) {
            case BAR -> bar(row, item, top, room);
            case SUMMARY -> summary(row, item, top, room);
            case MILESTONE -> milestone(row, item, top, room);
        }
    }

    private void bar(Row row, Item item, double top, double room) {
        var from = scale.pixel(item.start());
        var until = Math.max(from + NARROW, scale.pixel(item.end()));
        var left = Math.max(0, from);
        var right = Math.min(width, until);
        var dims = frame.emphasis().dims(item);
        var box = new Box(left, top + Measures.GAP, right - left, barHeight);
        pen.bar(box, Math.min(RADIUS, (right - left) / 2), dims ? Styles.BAR_DIMMED : Styles.BAR);
        progress.draw(item, box, from, until);
        overlaps(row, item, box);
        continuation(from, until, top);
        hit(from, until, top, item.id());
        if (row.isHeading()) {
            return;
        }
        var inset = from < 0 ? PAD + 6 : PAD;
        var inside = right - left - inset - (until > width ? PAD + 6 : PAD);
        var name = item.task().name();
        var baseline = baseline(top + frame.measures().rowHeight() / 2.0, TEXT_SIZE);
        var style = dims ? Styles.BAR_TEXT_DIMMED : Styles.BAR_TEXT;
        if (pen.width(name, style) <= inside) {
            pen.text(left + inset, baseline, name, style);
            sign(item, right + BESIDE, top);
        } else if (until > width - LEAST_TEXT && inside > LEAST_TEXT) {
            pen.text(left + inset, baseline, pen.fit(name, style, inside), style);
        } else {
            beside(item, until, from, top, room);
        }
    }

    /// In the row of somebody only what that one does; most people never do two things at once.
    private void overlaps(Row row, Item item, Box box) {
        if (crowded.isEmpty() || !crowded.contains(item)) {
            return;
        }
        for (var who : frame.state().staffing().busy(item.id())) {
            if (!(row.key().entity() instanceof AssigneeId owner) || owner.equals(who)) {
                frame.state()
                        .diary()
                        .forEachCrowdedTime(item, who, (from, until) -> overlap(box, from, until));
            }
        }
    }

    private void overlap(Box box, long start, long end) {
        var from = Math.max(box.x(), scale.pixel(start));
        var until = Math.min(box.right(), scale.pixel(end));
        if (until > from) {
            var width = until - from;
            pen.fill(from, box.y() + 1, width, box.height() - 1, Styles.OVERLAP_GROUND);
            pen.fill(from, box.bottom() - HATCH, width, HATCH, Styles.OVERLAP);
            pen.horizontal(box.bottom(), from, until, Styles.OVERLAP_EDGE);
        }
    }

    /// Marks at the edges of the view tell that a bar goes on beyond.
    private void continuation(double from, double until, double top) {
        var middle = top + frame.measures().rowHeight() / 2.0;
        if (from < 0 && until > PAD) {
            pointLeft(3, middle, Styles.CONTINUES);
        }
        if (until > width && from < width - PAD) {
            pointRight(width - 3, middle, Styles.CONTINUES);
        }
    }

    private void summary(Row row, Item item, double top, double room) {
        var from = scale.pixel(item.start());
        var until = Math.max(from + NARROW, scale.pixel(item.end()));
        var dims = frame.emphasis().dims(item);
        bracket(from, until, top, dims ? Styles.SUMMARY_DIMMED : Styles.SUMMARY);
        hit(from, until, top, item.id());
        if (!row.isHeading()) {
            beside(item, until, from, top, room);
        }
    }

    private void bracket(double from, double until, double top, Style style) {
        var left = Math.max(0, from);
        var right = Math.min(width, until);
        var y = Math.rint(top + frame.measures().rowHeight() / 2.0 - BRACKET);
        pen.fill(left, y, right - left, BRACKET, style);
        var tooth = Math.min(6, (right - left) / 2);
        if (from >= 0) {
            foot(left, left + tooth, y + BRACKET, style);
        }
        if (until <= width) {
            foot(right, right - tooth, y + BRACKET, style);
        }
    }

    private void foot(double edge, double inner, double y, Style style) {
        pen.polygon(style, new Point(edge, y), new Point(inner, y), new Point(edge, y + BRACKET));
    }

    private void milestone(Row row, Item item, double top, double room) {
        var x = scale.pixel(item.start());
        var middle = top + frame.measures().rowHeight() / 2.0;
        var dims = frame.emphasis().dims(item);
        pen.diamond(
                x, middle, Measures.MILESTONE, dims ? Styles.MILESTONE_DIMMED : Styles.MILESTONE);
        progress.milestone(item.task(), x, middle + Measures.MILESTONE + 1);
        hit(x - Measures.MILESTONE, x + Measures.MILESTONE, top, item.id());
        if (!row.isHeading()) {
            beside(item, x + Measures.MILESTONE, x - Measures.MILESTONE, top, room);
        }
    }

    /// The name right of the bar, or left of it where the right has no room.
    private void beside(Item item, double until, double from, double top, double room) {
        var right = sign(item, until + BESIDE, top);
        var dims = frame.emphasis().dims(item);
        var style =
                dims
                        ? Styles.BESIDE_DIMMED
                        : item.form() == Form.SUMMARY ? Styles.SUMMARY_TEXT : Styles.BESIDE;
        var baseline = baseline(top + frame.measures().rowHeight() / 2.0, TEXT_SIZE);
        var name = item.task().name();
        var wanted = pen.width(name, style);
        if (wanted <= room - right || from - taken - 2 * BESIDE < wanted || room < width) {
            if (room - right >= LEAST_TEXT && right < width) {
                pen.text(right, baseline, pen.fit(name, style, room - right), style);
                taken = Math.max(taken, Math.min(right + wanted, room));
            }
        } else {
            pen.text(from - BESIDE, baseline, name, Align.END, style);
        }
    }

    /// A badge where something was found; returns where the name may begin.
    private double sign(Item item, double x, double top) {
        var severity = frame.emphasis().found().get(item.id());
        if (severity == null || !Badge.isFor(severity) || x > width) {
            return x;
        }
        Badge.draw(pen, severity, x, top + frame.measures().rowHeight() / 2.0);
        return x + Badge.ROOM;
    }

    private void hit(double from, double until, double top, EntityId id) {
        var left = Math.max(0, from);
        var right = Math.min(width, until);
        if (right >= left) {
            pen.hit(new Box(left, top, Math.max(NARROW, right - left), barHeight + 10), id);
        }
    }
}
