package org.entente.model.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Half-open interval of time `[start, end)`; both ends are instants (UTC).
public record Span(Instant start, Instant end) {
    public Span {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException(
                    "The start (%s) must be before the end (%s).".formatted(start, end));
        }
    }

    public Duration length() {
        return Duration.between(start, end);
    }

    public boolean contains(Span other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(start) && instant.isBefore(end);
    }

    /// The same, but the very end belongs to it: for a moment that may close a span.
    public boolean touches(Instant instant) {
        return !instant.isBefore(start) && !instant.isAfter(end);
    }

    public boolean overlaps(Span other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /// What both spans have in common.
    public Optional<Span> intersection(Span other) {
        return overlaps(other)
                ? Optional.of(
                        new Span(
                                start.isAfter(other.start) ? start : other.start,
                                end.isBefore(other.end) ? end : other.end))
                : Optional.empty();
    }

    public Span plus(Duration shift) {
        return new Span(start.plus(shift), end.plus(shift));
    }
}
