package org.entente.model.match.route;

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

    public Translation withPhases(long others) {
        return new Translation(id, gateway, from, to, passage, carriage, others, rests);
    }
}
