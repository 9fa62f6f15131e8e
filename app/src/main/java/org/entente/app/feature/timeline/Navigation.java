package org.entente.app.feature.timeline;

import org.entente.app.feature.timeline.Spotlight.Focus;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.TaskId;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// Where the keyboard goes and what comes into view with it. Pure.
final class Navigation {
    private static final double MARGIN = 40;

    private Navigation() {}

    /// The row on which the keyboard is; 0 before it was anywhere.
    static int row(TimelineFrame frame) {
        var focus = frame.spotlight().focus();
        return focus == null ? 0 : frame.state().rowOf(focus.row()).orElse(0);
    }

    /// The frame with the keyboard on that row, on the item nearest to the one where it was.
    static TimelineFrame toRow(TimelineFrame frame, int row) {
        if (frame.state().rowCount() == 0) {
            return frame;
        }
        var index = Math.clamp(row, 0, frame.state().rowCount() - 1);
        var items = frame.state().row(index).items();
        return to(frame, index, nearest(items, time(frame)));
    }

    /// The time at which the keyboard is: that of its item, else the middle of the view.
    private static long time(TimelineFrame frame) {
        return focused(frame)
                .filter(Item::hasTime)
                .map(Item::start)
                .orElse(frame.viewport().scale().millis(frame.viewport().width() / 2));
    }

    static Optional<Item> focused(TimelineFrame frame) {
        var focus = frame.spotlight().focus();
        return focus == null || focus.task() == null
                ? Optional.empty()
                : frame.state().item(focus.task());
    }

    private static @Nullable Item nearest(RowIndex items, long time) {
        Item best = null;
        for (int i = 0; i < items.size(); i++) {
            var item = items.item(i);
            if (best == null || Math.abs(item.start() - time) < Math.abs(best.start() - time)) {
                best = item;
            }
        }
        return best;
    }

    /// The frame with the keyboard on that item of that row, both in view.
    static TimelineFrame to(TimelineFrame frame, int row, @Nullable Item item) {
        var shown = frame.state().row(row);
        TaskId task = item == null ? (shown.item() == null ? null : shown.item().id()) : item.id();
        var focused =
                frame.withSpotlight(frame.spotlight().withFocus(new Focus(shown.key(), task)));
        return inView(focused, row, item);
    }

    static TimelineFrame inView(TimelineFrame frame, int row, @Nullable Item item) {
        var height = frame.measures().rowHeight();
        var top = frame.viewport().top();
        var upper = (double) row * height;
        if (upper < top) {
            top = upper;
        } else if (upper + height > top + frame.viewport().height()) {
            top = upper + height - frame.viewport().height();
        }
        var moved =
                frame.withViewport(
                        frame.viewport().withTop(Math.clamp(top, 0, frame.greatestTop())));
        return item == null || !item.hasTime() ? moved : inView(moved, item);
    }

    /// Something of the item is in view, away from the edges.
    private static TimelineFrame inView(TimelineFrame frame, Item item) {
        var viewport = frame.viewport();
        var scale = viewport.scale();
        var left = scale.x(item.start());
        var right = scale.x(item.end());
        if (right >= MARGIN && left <= viewport.width() - MARGIN) {
            return frame;
        }
        var length = right - left;
        var middle = length > viewport.width() ? item.start() : (item.start() + item.end()) / 2;
        return frame.withViewport(viewport.withScale(scale.centred(middle, viewport.width())));
    }

    /// The item before or after the one with the keyboard in its row.
    static Optional<Item> neighbour(TimelineFrame frame, int step) {
        var items = frame.state().row(row(frame)).items();
        var focus = frame.spotlight().focus();
        for (int i = 0; focus != null && i < items.size(); i++) {
            if (items.item(i).id().equals(focus.task())) {
                var next = i + step;
                return next >= 0 && next < items.size()
                        ? Optional.of(items.item(next))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// The thing with the keyboard: its task, or what its row stands for.
    static Optional<EntityId> target(TimelineFrame frame) {
        var focus = frame.spotlight().focus();
        if (focus == null) {
            return Optional.empty();
        }
        return Optional.<EntityId>ofNullable(focus.task())
                .or(() -> Optional.ofNullable(focus.row().target()));
    }
}
