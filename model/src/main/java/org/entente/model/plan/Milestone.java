package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.entente.model.time.When;

import java.util.UUID;

/// A moment that must be met: a signature, a gate, the start of a conference.
public record Milestone(
        Id id, String number, String name, When at, Placement placement, Notes notes)
        implements Numbered, Task {
    public record Id(UUID value) implements TaskId {
        @Override
        public EntityKind kind() {
            return EntityKind.MILESTONE;
        }
    }

    @Override
    public Milestone withName(String newName) {
        return new Milestone(id, number, newName, at, placement, notes);
    }

    public Milestone withAt(When newAt) {
        return new Milestone(id, number, name, newAt, placement, notes);
    }

    public Milestone withPlacement(Placement newPlacement) {
        return new Milestone(id, number, name, at, newPlacement, notes);
    }
}
