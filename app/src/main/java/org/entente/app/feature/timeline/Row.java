package org.entente.app.feature.timeline;

import org.jspecify.annotations.Nullable;

/// One line of the timeline. `item` is the task that the row stands for, or null where the row is a
/// heading or a lane; `items` is what is drawn in it.
public record Row(
        RowKey key, int depth, Title title, Fold fold, @Nullable Item item, RowIndex items) {

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
