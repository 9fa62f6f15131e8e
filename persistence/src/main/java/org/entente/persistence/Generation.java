package org.entente.persistence;

import java.time.Instant;

/// A verified snapshot: when it was taken (UTC), the last journal sequence it holds, and how many
/// entities.
public record Generation(Instant at, long sequence, int entities) {}
