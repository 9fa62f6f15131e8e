package org.entente.app.feature.timeline;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One line of the timeline. `item` is the task that the row stands for, or null where the row is a
/// heading or a lane; `items` is what is drawn in it, `tenures` who has the unit when, in a row of
/// authority.
public record Row(
        RowKey key,
        int depth,
        Title title,
        Fold fold,
        @Nullable Item item,
        RowIndex items,
        List<Tenure> tenures) {
    public Row(
            RowKey key,
            int depth,
            Title title,
            Fold fold,
            @Nullable Item item,
            RowIndex items,
            List<Tenure> tenures) {
        this.key = key;
        this.depth = depth;
        this.title = title;
        this.fold = fold;
        this.item = item;
        this.items = items;
        this.tenures = List.copyOf(tenures);
    }

    /// A row of tasks.
    public Row(RowKey key, int depth, Title title, Fold fold, @Nullable Item item, RowIndex items) {
        this(key, depth, title, fold, item, items, List.of());
    }

    /// What the label column says: a short code or number, a name, and how many tasks are folded
    /// away or gathered below.
    public record Title(String code, String name, int count) {}

    /// Whether there is something below the row, and whether it shows.
    public enum Fold {
        NONE,
        OPEN,
        CLOSED
    }

    boolean isHeading() {
        return key.isHeading();
    }
}
