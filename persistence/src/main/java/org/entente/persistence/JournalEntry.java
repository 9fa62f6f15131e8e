package org.entente.persistence;

import org.entente.model.edit.Change;

import java.time.Instant;
import java.util.List;

/// One accepted edit as the journal keeps it: when (UTC), by whom, what the user called it, and the
/// changes.
public record JournalEntry(Instant at, String author, String label, List<Change> changes) {
    public JournalEntry {
        changes = List.copyOf(changes);
    }

    public JournalEntry withAt(Instant newAt) {
        return new JournalEntry(newAt, author, label, changes);
    }
}
