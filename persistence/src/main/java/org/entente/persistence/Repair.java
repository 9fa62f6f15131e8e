package org.entente.persistence;

import java.time.Instant;

/// Something that opening a plan had to mend.
public sealed interface Repair {
    /// The journal ended in the middle of a record that was never acknowledged; so many bytes were
    /// cut off.
    record TornTailCut(long bytes) implements Repair {}

    /// The journal was damaged; the plan is the newest good state. So many edits that had been
    /// saved after it could not be read; 0 when only history was damaged and nothing of the plan is
    /// lost.
    record JournalDamaged(long lastGoodSequence, Instant lastGoodAt, long lost) implements Repair {}

    /// The journal was unreadable; the plan comes from the snapshot of that time.
    record RestoredFromSnapshot(Instant takenAt, long sequence) implements Repair {}

    /// The snapshot up to that sequence could not be read back and was set aside; nothing of the
    /// plan is lost.
    record SnapshotDamaged(long sequence) implements Repair {}

    /// The database was stale or damaged and was rebuilt from the journal.
    record ViewRebuilt() implements Repair {}

    /// The clock stood before the last edit; new edits continue from that time.
    record ClockWentBack(Instant lastEdit) implements Repair {}
}
