package org.entente.model.level;

import org.entente.model.time.Span;

import java.time.Duration;
import java.time.Instant;

/// Instants as whole minutes from an origin, within the range that a search can count in.
record Minutes(Instant origin) {
    /// The minute that the instant falls into.
    int of(Instant instant) {
        return clamped(Math.floorDiv(Duration.between(origin, instant).toSeconds(), 60L));
    }

    /// The minute at which the instant is past.
    int past(Instant instant) {
        return whole(Duration.between(origin, instant));
    }

    int length(Span span) {
        return past(span.end()) - of(span.start());
    }

    static int whole(Duration duration) {
        var seconds = duration.getSeconds() + (duration.getNano() > 0 ? 1 : 0);
        return clamped(Math.ceilDiv(seconds, 60L));
    }

    private static int clamped(long minutes) {
        return (int) Math.clamp(minutes, -Job.NO_LIMIT, Job.NO_LIMIT);
    }
}
