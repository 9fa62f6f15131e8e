package org.entente.model.rule;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/// How near a moment is by the day on which a plan is judged. The bounds of ninety and thirty days
/// are ours and may be changed.
enum Nearness {
    /// Nobody knows on which day the plan is judged, or when the moment is.
    UNKNOWN,
    FAR,
    AHEAD,
    NEAR,
    PAST;

    private static final Duration AHEAD_FROM = Duration.ofDays(90);
    private static final Duration NEAR_FROM = Duration.ofDays(30);

    static Nearness of(Situation situation, @Nullable Instant at) {
        var now = situation.now().orElse(null);
        if (now == null || at == null) {
            return UNKNOWN;
        }
        if (at.isBefore(now)) {
            return PAST;
        }
        var left = Duration.between(now, at);
        if (left.compareTo(AHEAD_FROM) > 0) {
            return FAR;
        }
        return left.compareTo(NEAR_FROM) > 0 ? AHEAD : NEAR;
    }
}
