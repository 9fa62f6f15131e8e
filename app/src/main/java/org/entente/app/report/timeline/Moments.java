package org.entente.app.report.timeline;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// When the exercise starts and ends, as far as it is known.
public record Moments(@Nullable Instant startex, @Nullable Instant endex) {}
