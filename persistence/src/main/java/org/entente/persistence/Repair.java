package org.entente.persistence;

import java.time.Instant;

/// Something that opening a plan had to mend.
public sealed interface Repair {
    /// The journal ended in the middle of a record that was never acknowledged; so many bytes were
    /// cut off.
    record TornTailCut(long bytes) implements Repair {}

    /// The journal was damaged; the plan is the newest good state, so many edits after it could not
    /// be read.
    record JournalDamaged(long lastGoodSequence, Instant lastGoodAt) implements Repair {}

    /// The journal was unreadable; the plan comes from the snapshot of that time.
    record RestoredFromSnapshot(Instant takenAt, long sequence) implements Repair {}

    /// The database was stale or damaged and was rebuilt from the journal.
    record ViewRebuilt() implements Repair {}

    /// The clock stood before the last edit; new edits continue from that time.
    record ClockWentBack(Instant lastEdit) implements Repair {}
}
