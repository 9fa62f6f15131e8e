package org.entente.model.match.route;

import java.util.Set;

/// A command post, a platform or a cell of one nation, and what it rests on: its site, its power,
/// the one person who can work it.
public record Station(String id, String nation, Set<String> rests) {
    public Station {
        rests = Set.copyOf(rests);
    }
}
