package org.entente.persistence.bundle;

import org.entente.model.label.Label;
import org.entente.persistence.PlanId;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What a package says of itself: who sends which plan under which label, and what its parts are.
///
/// @param created when it was made (UTC, to the millisecond)
public record Manifest(
        UUID id,
        PlanId plan,
        String name,
        String sender,
        Instant created,
        Label label,
        List<Part> parts) {
    /// The version of the format that this program writes, and the newest that it reads.
    public static final int VERSION = 1;

    public Manifest {
        parts = List.copyOf(parts);
    }

    /// One part: its name, its length in bytes, how many lines it has, its SHA-256 in small hex.
    public record Part(String id, long length, long lines, String sha256) {}
}
