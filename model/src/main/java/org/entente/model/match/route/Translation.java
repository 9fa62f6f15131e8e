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

    /// How good it is between its ports, which may be in two domains or in one; nothing where the
    /// first does not take in or the second does not give out.
    public Verdict verdict(Port tail, Port head) {
        return Judging.verdict(this, tail, head);
    }

    public Translation withCarriage(Carriage other) {
        return new Translation(id, gateway, from, to, passage, other, phases, rests);
    }

    public Translation withPhases(long others) {
        return new Translation(id, gateway, from, to, passage, carriage, others, rests);
    }
}
