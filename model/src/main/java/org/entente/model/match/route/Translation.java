package org.entente.model.match.route;

import org.entente.model.match.Verdict;

import java.util.Set;

/// One direction of a gateway, or of two systems joined at a station: from one port to another.
public record Translation(
        String id,
        String gateway,
        String from,
        String to,
        Passage passage,
        Carriage carriage,
        long phases,
        Set<String> rests) {
    public Translation {
        rests = Set.copyOf(rests);
    }

    /// How good it is where it leads from one domain to another, or where it stays in one.
    public Verdict verdict(boolean isCrossing) {
        return Judging.verdict(this, isCrossing);
    }

    public Translation withPhases(long others) {
        return new Translation(id, gateway, from, to, passage, carriage, others, rests);
    }
}
