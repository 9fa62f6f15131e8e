package org.entente.app.feature.timeline;

import org.entente.model.plan.EntityId;
import org.entente.model.plan.TaskId;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/// What the user points at: the selection, the row and task that the keyboard is on, and the row
/// and task below the pointer (-1 for no row).
public record Spotlight(
        Set<EntityId> selection, @Nullable Focus focus, int hoveredRow, @Nullable TaskId hovered) {
    static final Spotlight NOTHING = new Spotlight(Set.of(), null, -1, null);

    /// Where the keyboard is: a row, and the task in it; no task on a heading or an empty row.
    public record Focus(RowKey row, @Nullable TaskId task) {}

    Spotlight withSelection(Set<EntityId> ids) {
        return new Spotlight(ids, focus, hoveredRow, hovered);
    }

    Spotlight withFocus(@Nullable Focus newFocus) {
        return new Spotlight(selection, newFocus, hoveredRow, hovered);
    }

    Spotlight hovering(int row, @Nullable TaskId task) {
        return new Spotlight(selection, focus, row, task);
    }
}
