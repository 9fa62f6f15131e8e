package org.entente.model.match.route;

import org.entente.model.match.Verdict;

import java.util.Set;

/// What an exchange loses in these phases when these things fail together.
public record Loss(
        String exchange, long phases, Set<String> things, Verdict before, Verdict after) {
    public Loss {
        things = Set.copyOf(things);
    }
}
