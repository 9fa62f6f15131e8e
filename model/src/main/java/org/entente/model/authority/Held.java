package org.entente.model.authority;

import org.entente.model.plan.AuthorityLine;
import org.entente.model.time.Span;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// A line of authority with its moments; `until` is null where no release is stated, which means
/// until further notice.
public record Held(AuthorityLine line, Instant from, @Nullable Instant until) {
    /// True at the transfer and up to the release, but not at it.
    public boolean holdsAt(Instant at) {
        return !at.isBefore(from) && (until == null || at.isBefore(until));
    }

    public boolean overlaps(Span span) {
        return from.isBefore(span.end()) && (until == null || until.isAfter(span.start()));
    }

    public boolean overlaps(Held other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Held other) {
        return other.until == null || from.isBefore(other.until);
    }

    /// True where it holds for all the time of the other.
    public boolean covers(Held other) {
        return !from.isAfter(other.from)
                && (until == null || (other.until != null && !until.isBefore(other.until)));
    }

    /// True where it gives command, not only coordination, logistics or administration.
    public boolean isCommand() {
        return line.degree().command().isPresent();
    }
}
