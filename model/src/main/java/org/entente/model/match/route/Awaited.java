package org.entente.model.match.route;

import java.util.Set;
import java.util.stream.Collectors;

/// Of whom nobody knows when they are there, so that nothing is judged of an exchange: the phases
/// in which it is asked for if they are, and if one of them never is.
public record Awaited(Set<String> things, long good, long bad) {
    public static final Awaited NOBODY = new Awaited(Set.of(), 0, 0);

    public Awaited {
        things = Set.copyOf(things);
    }

    boolean isWaiting(int phase) {
        return !things.isEmpty() && (good >> phase & 1) == 1;
    }

    Awaited without(String thing) {
        return new Awaited(
                things.stream()
                        .filter(each -> !each.equals(thing))
                        .collect(Collectors.toUnmodifiableSet()),
                good,
                bad);
    }
}
