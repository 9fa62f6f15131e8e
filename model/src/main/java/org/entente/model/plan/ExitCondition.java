package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/// Something that must be true before a milestone counts as passed: the name says what. It is open
/// until somebody decides on it.
public record ExitCondition(
        Id id, Milestone.Id milestone, String name, @Nullable Decision decision, Notes notes)
        implements Named {
    /// Identity of an exit condition.
    public record Id(UUID value) implements EntityId {
        @Override
        public EntityKind kind() {
            return EntityKind.EXIT_CONDITION;
        }
    }

    /// When (UTC) and by whom a condition was found to be met or was waived; `by` is blank where
    /// nobody said so. Why it was waived stands in the remark.
    public record Decision(boolean waived, Instant at, String by) {}

    /// Whether the milestone still waits for it.
    public enum State {
        OPEN,
        MET,
        WAIVED
    }

    /// One that is still open.
    public ExitCondition(Id id, Milestone.Id milestone, String name, Notes notes) {
        this(id, milestone, name, null, notes);
    }

    public State state() {
        if (decision == null) {
            return State.OPEN;
        }
        return decision.waived() ? State.WAIVED : State.MET;
    }

    public boolean isOpen() {
        return decision == null;
    }

    @Override
    public ExitCondition withName(String newName) {
        return new ExitCondition(id, milestone, newName, decision, notes);
    }

    public ExitCondition withDecision(@Nullable Decision newDecision) {
        return new ExitCondition(id, milestone, name, newDecision, notes);
    }

    public ExitCondition withNotes(Notes newNotes) {
        return new ExitCondition(id, milestone, name, decision, newNotes);
    }
}
