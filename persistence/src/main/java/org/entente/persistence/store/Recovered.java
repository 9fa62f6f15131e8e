package org.entente.persistence.store;

import org.entente.model.plan.Plan;
import org.entente.persistence.Repair;
import org.entente.persistence.journal.JournalScan;
import org.entente.persistence.journal.Mending;
import org.entente.persistence.journal.Point;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// The newest good state of a plan, and what the folder needs so that it shows nothing else.
///
/// @param end the point of the journal at which the plan stands
/// @param lastAt when the last edit was written (UTC)
/// @param mending how the journal must be written anew; null when it is whole or only torn
/// @param unreadable the sequences of the snapshots that are damaged
record Recovered(
        Plan plan,
        Point end,
        Instant lastAt,
        JournalScan scan,
        @Nullable Mending mending,
        List<Long> unreadable,
        List<Repair> repairs) {
    Recovered {
        unreadable = List.copyOf(unreadable);
        repairs = List.copyOf(repairs);
    }
}
