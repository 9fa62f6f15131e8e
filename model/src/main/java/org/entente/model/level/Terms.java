package org.entente.model.level;

import org.entente.model.plan.Activity;

import java.time.Instant;
import java.util.Set;

/// What may be moved to level a plan, and within which limits. Activities that start before
/// `notBefore` stay.
public record Terms(Set<Activity.Id> movable, Instant notBefore, Effort effort) {
    public Terms {
        movable = Set.copyOf(movable);
    }

    /// These activities may move from that instant on.
    public static Terms of(Set<Activity.Id> movable, Instant notBefore) {
        return new Terms(movable, notBefore, Effort.USUAL);
    }
}
