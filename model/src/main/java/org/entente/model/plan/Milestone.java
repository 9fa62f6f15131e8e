package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.entente.model.time.When;

import java.util.UUID;

/// A moment that must be met: a signature, a gate, the start of a conference.
public record Milestone(
        Id id,
        String number,
        String name,
        When at,
        Timing timing,
        Placement placement,
        Filing filing,
        Notes notes)
        implements Numbered, Task {
    public Milestone(Id id, String number, String name, When at, Placement placement, Notes notes) {
        this(id, number, name, at, Timing.STATED, placement, Filing.NONE, notes);
    }

    public record Id(UUID value) implements TaskId {
        @Override
        public EntityKind kind() {
            return EntityKind.MILESTONE;
        }
    }

    /// The same under another id.
    public Milestone withId(Id newId) {
        return new Milestone(newId, number, name, at, timing, placement, filing, notes);
    }

    @Override
    public Milestone withName(String newName) {
        return new Milestone(id, number, newName, at, timing, placement, filing, notes);
    }

    public Milestone withAt(When newAt) {
        return new Milestone(id, number, name, newAt, timing, placement, filing, notes);
    }

    @Override
    public Milestone withPlacement(Placement newPlacement) {
        return new Milestone(id, number, name, at, timing, newPlacement, filing, notes);
    }

    @Override
    public Milestone withTiming(Timing newTiming) {
        return new Milestone(id, number, name, at, newTiming, placement, filing, notes);
    }

    @Override
    public Milestone withNumber(String newNumber) {
        return new Milestone(id, newNumber, name, at, timing, placement, filing, notes);
    }

    @Override
    public Milestone withFiling(Filing newFiling) {
        return new Milestone(id, number, name, at, timing, placement, newFiling, notes);
    }

    @Override
    public Milestone withNotes(Notes newNotes) {
        return new Milestone(id, number, name, at, timing, placement, filing, newNotes);
    }
}
