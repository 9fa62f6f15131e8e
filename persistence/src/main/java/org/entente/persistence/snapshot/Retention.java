package org.entente.persistence.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which snapshots are kept: the newest so many, and the newest of each of the last so many days
/// (UTC).
public record Retention(int newest, int days) {
    public static final Retention USUAL = new Retention(10, 14);

    /// A snapshot and when it was taken.
    record Dated(long sequence, Instant at) {
        LocalDate day() {
            return LocalDate.ofInstant(at, ZoneOffset.UTC);
        }
    }

    /// The sequences that may go.
    ///
    /// @param snapshots newest first
    List<Long> superfluous(List<Dated> snapshots, Instant now) {
        var oldestDay = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(days - 1L);
        Set<LocalDate> seen = new HashSet<>();
        return snapshots.stream()
                .filter(snapshot -> !seen.add(snapshot.day()) || snapshot.day().isBefore(oldestDay))
                .filter(snapshot -> snapshots.indexOf(snapshot) >= newest)
                .map(Dated::sequence)
                .toList();
    }
}
