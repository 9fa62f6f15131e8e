package org.entente.app.feature.timeline;

import static org.entente.app.feature.timeline.Measures.baseline;

import org.entente.app.draw.Box;
import org.entente.app.draw.Point;
import org.entente.app.draw.Shape.Align;
import org.entente.app.drift.SlipText;
import org.entente.app.feature.timeline.Ghosts.Ghost;
import org.entente.app.format.Language;

import java.util.ArrayList;
import java.util.List;

/// What the tasks in view were to be in the baseline, thin below their bars, with how far they
/// slipped where there is room. Lives for one drawing.
final class GhostLayout {
    private static final double HEIGHT = 4;
    private static final double DIAMOND = 4;
    private static final double HEAD = 4;
    private static final double LEAST = 14;
    private static final double GAP = 5;
    private static final double NAME = 120;
    private static final double SIZE = 11;

    /// More items than these in a row are gathered into runs, below which a ghost says nothing.
    private static final int CROWD = 200;

    private final Pen pen;
    private final Language language;
    private final TimelineFrame frame;
    private final Ghosts ghosts;
    private final TimeScale scale;
    private final double width;

    GhostLayout(Pen pen, Language language, TimelineFrame frame) {
        this.pen = pen;
        this.language = language;
        this.frame = frame;
        this.ghosts = frame.emphasis().ghosts();
        this.scale = frame.viewport().scale();
        this.width = frame.viewport().width();
    }

    void draw() {
        if (ghosts.baseline() == null) {
            return;
        }
        for (int index = frame.firstRow(); index <= frame.lastRow(); index++) {
            var row = frame.state().row(index);
            if (row.isHeading() && row.fold() != Row.Fold.CLOSED) {
                continue;
            }
            if (row.items().count(frame.viewport().from(), frame.viewport().until()) <= CROWD) {
                draw(row, frame.top(index));
            }
        }
    }

    /// A task whose bar is elsewhere may have stood in view, so the looking goes a view further.
    private void draw(Row row, double top) {
        var view = frame.viewport();
        var length = view.until() - view.from();
        var items = new ArrayList<Item>();
        row.items().forEach(view.from() - length, view.until() + length, items::add);
        for (var item : items) {
            ghosts.elsewhere(item).ifPresent(was -> draw(items, item, was, top));
        }
    }

    private void draw(List<Item> items, Item item, Ghost was, double top) {
        var from = scale.pixel(was.start());
        var until = scale.pixel(was.end());
        var bottom = top + frame.measures().rowHeight() - 1;
        var middle = bottom - HEIGHT / 2;
        if (item.form() == Item.Form.MILESTONE) {
            if (from > -DIAMOND && from < width + DIAMOND) {
                pen.diamond(from, middle, DIAMOND, Styles.BASELINE);
            }
        } else if (until > 0 && from < width) {
            var left = Math.max(0, from);
            var right = Math.min(width, Math.max(until, from + 2));
            pen.bar(new Box(left, bottom - HEIGHT, right - left, HEIGHT), 1, Styles.BASELINE);
        }
        arrow(until, scale.pixel(item.end()), middle);
        words(items, item, was, top);
    }

    /// From where the task was to end to where it ends.
    private void arrow(double was, double is, double y) {
        var from = Math.clamp(was, 0, width);
        var until = Math.clamp(is, 0, width);
        if (Math.abs(until - from) < LEAST) {
            return;
        }
        var side = Math.signum(until - from);
        pen.horizontal(y, from, until - side * HEAD, Styles.BASELINE_ARROW);
        pen.polygon(
                Styles.BASELINE_HEAD,
                new Point(until, y),
                new Point(until - side * HEAD, y - HEAD / 2),
                new Point(until - side * HEAD, y + HEAD / 2));
    }

    /// How much it slipped, left of the bar where nothing else stands.
    private void words(List<Item> items, Item item, Ghost was, double top) {
        var text = SlipText.brief(language, Ghosts.slip(item, was));
        var wanted = pen.width(text, Styles.BASELINE_TEXT);
        var side = item.form() == Item.Form.MILESTONE ? Measures.MILESTONE : 0;
        var right = scale.pixel(item.start()) - side - GAP;
        var at = items.indexOf(item);
        var taken = at == 0 ? 0 : scale.pixel(items.get(at - 1).end()) + nameRoom(items, at);
        if (right - wanted > Math.max(taken, 0) && right < width - NAME) {
            pen.text(
                    right,
                    baseline(top + frame.measures().rowHeight() / 2.0, SIZE),
                    text,
                    Align.END,
                    Styles.BASELINE_TEXT);
        }
    }

    /// What the name of the item before may take beside its bar.
    private double nameRoom(List<Item> items, int at) {
        return pen.width(items.get(at - 1).task().name(), Styles.BESIDE) + 2 * GAP;
    }
}
