package org.entente.model.level;

import org.entente.model.plan.Activity;
import org.entente.model.plan.Place;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/// What may be moved to level a plan, and within which limits. Activities that start before
/// `notBefore` stay; `places` says how many activities a place holds at once, any number where it
/// says nothing.
public record Terms(
        Set<Activity.Id> movable, Instant notBefore, Map<Place.Id, Integer> places, Effort effort) {
    public Terms {
        movable = Set.copyOf(movable);
        places = Map.copyOf(places);
    }

    /// These activities may move from that instant on, and no place is limited.
    public static Terms of(Set<Activity.Id> movable, Instant notBefore) {
        return new Terms(movable, notBefore, Map.of(), Effort.USUAL);
    }
}
