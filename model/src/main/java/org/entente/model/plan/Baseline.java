package org.entente.model.plan;

import org.entente.model.label.Notes;

import java.time.Instant;
import java.util.UUID;

/// The plan as it stood at a conference, kept so that everyone can see later what has moved since.
/// `at` is when it was frozen (UTC), `author` who froze it; the remark is that author's word on it.
/// What it kept stands on the pages that point at it and never changes.
public record Baseline(Id id, String name, Instant at, String author, Notes notes)
        implements Named {
    /// Identity of a baseline.
    public record Id(UUID value) implements EntityId {
        @Override
        public EntityKind kind() {
            return EntityKind.BASELINE;
        }
    }

    @Override
    public Baseline withName(String newName) {
        return new Baseline(id, newName, at, author, notes);
    }

    public Baseline withNotes(Notes newNotes) {
        return new Baseline(id, name, at, author, newNotes);
    }
}
