package org.entente.model.plan;

import org.entente.model.label.Notes;

import java.util.UUID;

/// A way of looking at the plan that its planners keep by a name and share. `screen` is the id of
/// the screen that it belongs to; `look` is how that screen shows the plan, in the screen's own
/// spelling, of which what it does not understand says nothing.
public record SavedView(Id id, String name, String screen, String look, Notes notes)
        implements Named {
    /// Identity of a saved view.
    public record Id(UUID value) implements EntityId {
        @Override
        public EntityKind kind() {
            return EntityKind.SAVED_VIEW;
        }
    }

    @Override
    public SavedView withName(String newName) {
        return new SavedView(id, newName, screen, look, notes);
    }

    public SavedView withLook(String newLook) {
        return new SavedView(id, name, screen, newLook, notes);
    }

    public SavedView withNotes(Notes newNotes) {
        return new SavedView(id, name, screen, look, newNotes);
    }
}
