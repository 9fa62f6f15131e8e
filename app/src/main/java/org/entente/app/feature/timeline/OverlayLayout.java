package org.entente.app.feature.timeline;

import org.entente.app.draw.Box;
import org.entente.app.draw.Point;
import org.entente.app.draw.Style;
import org.entente.app.feature.timeline.Item.Form;
import org.entente.app.format.Language;
import org.entente.model.plan.Dependency;
import org.entente.model.plan.TaskId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// What lies above the bars and changes with the pointer: now, selection, focus, the links of what
/// is pointed at, ghosts and the lasso. Lives for one drawing.
final class OverlayLayout {
    private static final double RADIUS = 4;
    private static final double HANDLE = 4;
    private static final int MOST_LINKED = 60;

    private final Pen pen;
    private final Language language;
    private final TimelineFrame frame;
    private final TimeScale scale;
    private final double width;
    private final double height;

    OverlayLayout(Pen pen, Language language, TimelineFrame frame) {
        this.pen = pen;
        this.language = language;
        this.frame = frame;
        this.scale = frame.viewport().scale();
        this.width = frame.viewport().width();
        this.height = frame.viewport().height();
    }

    void draw() {
        links();
        for (int row = frame.firstRow(); row <= frame.lastRow(); row++) {
            outlines(row);
        }
        now();
        switch (frame.gesture()) {
            case Gesture.Dragging(_, _, _, var move, _) -> ghosts(move);
            case Gesture.Lasso(var from, var at, _) ->
                    frame(
                            new Box(
                                    Math.min(from.x(), at.x()),
                                    Math.min(from.y(), at.y()),
                                    Math.abs(at.x() - from.x()),
                                    Math.abs(at.y() - from.y())),
                            0,
                            Styles.LASSO);
            case Gesture.Sketch sketch -> sketch(sketch);
            case Gesture.Link link -> link(link);
            case Gesture.Idle _ -> handles();
            case Gesture.Pressed _, Gesture.Panning _ -> {}
        }
    }

    private void sketch(Gesture.Sketch sketch) {
        if (!sketch.isNothing()) {
            var box = box(Form.BAR, sketch.start(), sketch.end(), sketch.row(), 0);
            pen.bar(box, RADIUS - 1, Styles.GHOST);
            guide(sketch.start());
            guide(sketch.end());
        }
    }

    /// Just outside the ends of what the pointer is on, where a link begins.
    private void handles() {
        var task = frame.spotlight().hovered();
        if (task == null) {
            return;
        }
        frame.state()
                .item(task)
                .filter(Item::hasTime)
                .ifPresent(
                        item -> {
                            handle(item, false, Styles.HANDLE);
                            handle(item, true, Styles.HANDLE);
                        });
    }

    private void handle(Item item, boolean isFinish, Style style) {
        var at = handle(item, isFinish);
        if (at != null) {
            pen.bar(
                    new Box(at.x() - HANDLE, at.y() - HANDLE, 2 * HANDLE, 2 * HANDLE),
                    HANDLE,
                    style);
        }
    }

    /// The middle of the handle; null where its task is out of view.
    private @Nullable Point handle(Item item, boolean isFinish) {
        var out = Linking.FAR / 2 + (item.form() == Form.MILESTONE ? Measures.MILESTONE : 0);
        var x = isFinish ? scale.x(item.end()) + out : scale.x(item.start()) - out;
        return frame.state().rowsOf(item.id()).stream()
                .filter(row -> row >= frame.firstRow() && row <= frame.lastRow())
                .findFirst()
                .map(row -> new Point(x, frame.top(row) + frame.measures().rowHeight() / 2.0))
                .orElse(null);
    }

    private void link(Gesture.Link link) {
        var item = frame.state().item(link.from().task()).filter(Item::hasTime);
        var from = item.isPresent() ? handle(item.get(), link.from().isFinish()) : null;
        if (from == null) {
            return;
        }
        var target = link.target();
        var isRefused = target != null && (target.refusal() != null || target.isLinked());
        pen.link(List.of(from, link.at()), isRefused ? Styles.LINK_BROKEN : Styles.LINK_SELECTED);
        if (target != null) {
            frame.state()
                    .item(target.end().task())
                    .ifPresent(
                            to ->
                                    handle(
                                            to,
                                            target.end().isFinish(),
                                            isRefused ? Styles.COLLISION : Styles.HANDLE));
        }
    }

    private void now() {
        var x = scale.pixel(frame.now().toEpochMilli());
        if (x >= 0 && x <= width) {
            pen.vertical(x, 0, height, Styles.NOW);
        }
    }

    private void links() {
        var links = new LinkLayout(pen, frame);
        var spotlight = frame.spotlight();
        if (spotlight.selection().size() <= MOST_LINKED) {
            spotlight.selection().stream()
                    .flatMap(id -> frame.state().plan().find(Dependency.class, id).stream())
                    .forEach(links::drawSelected);
        }
        if (spotlight.hovered() != null) {
            links.drawAll(spotlight.hovered());
        }
        if (spotlight.selection().size() <= MOST_LINKED) {
            spotlight.selection().stream()
                    .filter(TaskId.class::isInstance)
                    .map(TaskId.class::cast)
                    .forEach(links::drawAll);
        }
    }

    private void outlines(int index) {
        var row = frame.state().row(index);
        for (var tenure : row.tenures()) {
            var line = tenure.line();
            if (line != null && frame.spotlight().selection().contains(line.id())) {
                frame(AuthorityLayout.box(frame, tenure, frame.top(index)), 2, Styles.SELECTION);
            }
        }
        var spotlight = frame.spotlight();
        if (spotlight.selection().isEmpty()
                && spotlight.hovered() == null
                && spotlight.focus() == null) {
            return;
        }
        row.items()
                .forEach(
                        frame.viewport().from(),
                        frame.viewport().until(),
                        item -> {
                            var style = outline(row, item);
                            if (style != null) {
                                outline(item, item.start(), item.end(), index, style);
                            }
                        });
    }

    private @Nullable Style outline(Row row, Item item) {
        var spotlight = frame.spotlight();
        var focus = spotlight.focus();
        if (focus != null
                && item.id().equals(focus.task())
                && Objects.equals(focus.row(), row.key())) {
            return Styles.FOCUS;
        }
        if (spotlight.selection().contains(item.id())) {
            return Styles.SELECTION;
        }
        return item.id().equals(spotlight.hovered()) ? Styles.HOVER : null;
    }

    private void outline(Item item, long start, long end, int row, Style style) {
        frame(box(item.form(), start, end, row, 2), RADIUS, style);
    }

    private Box box(Form form, long start, long end, int row, double margin) {
        var size = margin + (form == Form.MILESTONE ? Measures.MILESTONE + 1 : 0);
        var left = Math.clamp(scale.pixel(start) - size, -10, width + 10);
        var right = Math.clamp(scale.pixel(end) + size, left, width + 10);
        return new Box(
                left,
                frame.top(row) + Measures.GAP - margin,
                Math.max(right - left, Measures.NARROW),
                frame.measures().barHeight() + 2 * margin);
    }

    private void frame(Box box, double radius, Style style) {
        pen.bar(box, radius, style);
    }

    private void ghosts(Gesture.Move move) {
        for (var ghost : move.ghosts()) {
            var item = frame.state().item(ghost.task());
            if (item.isPresent()) {
                frame.state().rowsOf(ghost.task()).stream()
                        .filter(row -> row >= frame.firstRow() && row <= frame.lastRow())
                        .forEach(row -> ghost(item.get(), ghost, row));
            }
        }
        for (var clash : move.clashes()) {
            frame.state().rowsOf(clash.with()).stream()
                    .filter(row -> row >= frame.firstRow() && row <= frame.lastRow())
                    .forEach(
                            row -> {
                                var box = box(Form.BAR, clash.from(), clash.until(), row, 0);
                                pen.bar(box, 0, Styles.COLLISION);
                            });
        }
        if (!move.ghosts().isEmpty()) {
            guides(move.ghosts().getFirst());
        }
    }

    private void ghost(Item item, Gesture.Ghost ghost, int row) {
        var early = Math.min(ghost.start(), ghost.end());
        var box = box(item.form(), early, Math.max(ghost.start(), ghost.end()), row, 0);
        if (item.form() == Form.MILESTONE) {
            pen.diamond(
                    scale.pixel(ghost.start()),
                    frame.top(row) + frame.measures().rowHeight() / 2.0,
                    Measures.MILESTONE,
                    Styles.GHOST);
        } else {
            pen.bar(box, RADIUS - 1, ghost.isInverted() ? Styles.GHOST_REFUSED : Styles.GHOST);
            var name = pen.fit(item.task().name(), Styles.GHOST_TEXT, box.width() - 12);
            var middle = frame.top(row) + frame.measures().rowHeight() / 2.0;
            pen.text(box.x() + 6, Measures.baseline(middle, 12), name, Styles.GHOST_TEXT);
        }
    }

    /// Lines down from both ends, with the times at the top.
    private void guides(Gesture.Ghost ghost) {
        var bound = Binding.of(frame.state(), ghost).flatMap(new BindingText(language)::bound);
        guide(ghost.start(), bound.orElseGet(() -> zulu(ghost.start())));
        if (ghost.end() != ghost.start()) {
            guide(ghost.end());
        }
    }

    private String zulu(long millis) {
        return language.formats().zulu(Instant.ofEpochMilli(millis));
    }

    private void guide(long millis) {
        guide(millis, zulu(millis));
    }

    private void guide(long millis, String text) {
        var x = scale.pixel(millis);
        if (x >= 0 && x <= width) {
            pen.vertical(x, 0, height, Styles.GUIDE);
            pen.text(x + 4, 12, text, Styles.GUIDE_TEXT);
        }
    }
}
