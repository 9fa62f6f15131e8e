package org.entente.persistence;

import java.time.Instant;

/// How durable the edits are that a store was given.
public sealed interface SaveState {
    /// Every edit is on the disk; `at` is when the last one got there (UTC), `sequence` its number
    /// in the journal.
    record Saved(Instant at, long sequence) implements SaveState {}

    /// So many edits are on their way to the disk.
    record Saving(int pending) implements SaveState {}

    /// So many edits are kept in memory because the disk refused them; `PlanStore.retry` tries
    /// again.
    record NotSaved(StoreProblem problem, int pending) implements SaveState {}
}
