package org.entente.persistence.store;

import org.entente.persistence.snapshot.Retention;

import java.time.Duration;

/// How often and how much: a snapshot after so many edits, which snapshots are kept, how long to
/// wait before a refused save is tried again, the least and the most, how many bytes of room
/// snapshots and view leave to the journal, and how long the view lets whoever opened the plan go
/// first, unless he edits it.
record Pace(
        int snapshotEvery,
        Retention retention,
        Duration firstRetry,
        Duration lastRetry,
        long reserve,
        Duration courtesy) {
    static final Pace USUAL =
            new Pace(
                    1000,
                    Retention.USUAL,
                    Duration.ofMillis(250),
                    Duration.ofSeconds(10),
                    50_000_000,
                    Duration.ofSeconds(3));
}
