package org.entente.app.feature.timeline;

import org.entente.app.feature.timeline.Gesture.Ghost;
import org.entente.model.plan.DependencyKind;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.TaskId;

import java.util.List;
import java.util.Set;

/// What follows from what the user did, beyond what the timeline shows.
public sealed interface Effect {
    record Select(Set<EntityId> ids) implements Effect {}

    /// The tasks go to where their ghosts are. Steps with the same non-blank key grow together.
    record Move(List<Ghost> ghosts, String mergeKey) implements Effect {
        public Move {
            ghosts = List.copyOf(ghosts);
        }
    }

    /// A new activity was drawn in the row with that index, in milliseconds since 1970 (UTC).
    record Sketch(int row, long start, long end) implements Effect {}

    /// A link was drawn from one task to another.
    record Connect(TaskId from, TaskId to, DependencyKind kind) implements Effect {}

    /// Something is done to the cell of the table with the keyboard.
    sealed interface Cell extends Effect {
        /// It is changed, beginning with what was typed, blank for what it says.
        record Edit(String typed) implements Cell {}

        record Clear() implements Cell {}

        /// What the first selected row says goes into the others.
        record FillDown() implements Cell {}

        /// What lies on the clipboard goes into it and those below and beside it.
        record Paste() implements Cell {}
    }

    /// Something is done to all that is selected.
    record Perform(Deed deed) implements Effect {}

    record Remove(Set<EntityId> ids) implements Effect {}

    /// The user wants to type another name.
    record Rename(EntityId id, RowKey row) implements Effect {}

    /// The user wants to see all about the thing.
    record Open(EntityId id) implements Effect {}

    /// The user wants to go to the screen with that id.
    record Visit(String screen) implements Effect {}

    /// Other rows than before.
    record Arrange(Arrangement arrangement) implements Effect {}
}
