package org.entente.model.match.route;

import org.jspecify.annotations.Nullable;

/// How long something takes in seconds and how much passes in kilobits a second; null where it is
/// not stated, which may be anything.
public record Carriage(@Nullable Integer seconds, @Nullable Integer kilobits) {
    /// So quick and wide that it never matters.
    public static final Carriage AMPLE = new Carriage(0, Integer.MAX_VALUE);
}
