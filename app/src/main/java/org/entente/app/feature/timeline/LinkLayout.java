package org.entente.app.feature.timeline;

import org.entente.app.draw.Point;
import org.entente.app.draw.Style;
import org.entente.model.plan.Dependency;
import org.entente.model.plan.TaskId;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Dependencies as paths of straight pieces. Lives for one drawing.
final class LinkLayout {
    private static final double OUT = 8;
    private static final double BEYOND = 40;
    private static final int MOST = 400;

    private final Pen pen;
    private final TimelineFrame frame;
    private final Set<Dependency.Id> drawn = new HashSet<>();
    private final Map<Dependency.Id, List<Point>> paths = new LinkedHashMap<>();

    LinkLayout(Pen pen, TimelineFrame frame) {
        this.pen = pen;
        this.frame = frame;
    }

    /// Those of the rows in view: the broken ones, or all if the user asked for them.
    void drawVisible() {
        var all = frame.emphasis().links() == Emphasis.Shown.ALL;
        for (int row = frame.firstRow(); row <= frame.lastRow() && drawn.size() < MOST; row++) {
            var items = frame.state().row(row).items();
            if (items.count(frame.viewport().from(), frame.viewport().until()) < MOST) {
                items.forEach(
                        frame.viewport().from(),
                        frame.viewport().until(),
                        item -> draw(item.id(), all));
            }
        }
    }

    /// Where links were drawn.
    Map<Dependency.Id, List<Point>> paths() {
        return paths;
    }

    /// One link, made out among the others.
    void drawSelected(Dependency link) {
        var before = frame.state().item(link.predecessor());
        var after = frame.state().item(link.successor());
        if (before.isPresent() && after.isPresent()) {
            draw(link, before.get(), after.get(), Styles.LINK_SELECTED);
        }
    }

    /// Those of one task, however far they lead.
    void drawAll(TaskId task) {
        draw(task, true);
    }

    private void draw(TaskId task, boolean sound) {
        for (var dependency : frame.state().links().of(task)) {
            if (drawn.contains(dependency.id())) {
                continue;
            }
            var before = frame.state().item(dependency.predecessor());
            var after = frame.state().item(dependency.successor());
            if (before.isEmpty() || after.isEmpty()) {
                continue;
            }
            var broken = Links.isViolated(dependency, before.get(), after.get());
            if (broken || sound) {
                drawn.add(dependency.id());
                draw(
                        dependency,
                        before.get(),
                        after.get(),
                        broken ? Styles.LINK_BROKEN : Styles.LINK);
            }
        }
    }

    private void draw(Dependency link, Item before, Item after, Style style) {
        var fromRow = row(before.id());
        var toRow = row(after.id());
        if (fromRow < 0 || toRow < 0 || !before.hasTime() || !after.hasTime()) {
            return;
        }
        var leavesRight =
                switch (link.type()) {
                    case FINISH_TO_START, FINISH_TO_FINISH -> true;
                    case START_TO_START, START_TO_FINISH -> false;
                };
        var entersLeft =
                switch (link.type()) {
                    case FINISH_TO_START, START_TO_START -> true;
                    case FINISH_TO_FINISH, START_TO_FINISH -> false;
                };
        var from = new Point(edge(before, !leavesRight), middle(fromRow));
        var to = new Point(edge(after, entersLeft), middle(toRow));
        var path = path(from, leavesRight ? OUT : -OUT, to, entersLeft ? -OUT : OUT);
        paths.put(link.id(), path);
        pen.link(path, style);
    }

    /// The row of the task that is nearest to the view.
    private int row(TaskId task) {
        int nearest = -1;
        for (int row : frame.state().rowsOf(task)) {
            if (nearest < 0 || distance(row) < distance(nearest)) {
                nearest = row;
            }
        }
        return nearest;
    }

    private int distance(int row) {
        return Math.max(0, Math.max(frame.firstRow() - row, row - frame.lastRow()));
    }

    private double edge(Item item, boolean isLeft) {
        var x = frame.viewport().scale().pixel(isLeft ? item.start() : item.end());
        var size = item.form() == Item.Form.MILESTONE ? Measures.MILESTONE : 0;
        return Math.clamp(isLeft ? x - size : x + size, -BEYOND, frame.viewport().width() + BEYOND);
    }

    private double middle(int row) {
        var y = frame.top(row) + frame.measures().rowHeight() / 2.0;
        return Math.rint(Math.clamp(y, -BEYOND, frame.viewport().height() + BEYOND));
    }

    private List<Point> path(Point from, double out, Point to, double in) {
        var first = from.x() + out;
        var last = to.x() + in;
        var goesOn = out > 0 != in > 0;
        var turnsOnce = goesOn && (out > 0 ? first <= last : first >= last);
        if (from.y() == to.y() && turnsOnce) {
            return List.of(from, to);
        }
        if (turnsOnce || !goesOn) {
            var x = turnsOnce ? first : out > 0 ? Math.max(first, last) : Math.min(first, last);
            return List.of(from, new Point(x, from.y()), new Point(x, to.y()), to);
        }
        var half = frame.measures().rowHeight() / 2.0;
        var between = Math.rint(from.y() + (to.y() < from.y() ? -half : half));
        return List.of(
                from,
                new Point(first, from.y()),
                new Point(first, between),
                new Point(last, between),
                new Point(last, to.y()),
                to);
    }
}
