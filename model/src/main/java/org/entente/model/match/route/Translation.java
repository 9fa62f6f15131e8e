package org.entente.model.match.route;

import org.entente.model.match.Truth;
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
        Footing footing,
        Set<String> rests) {
    public Translation {
        rests = Set.copyOf(rests);
    }

    /// In these phases, hanging on nothing that nobody knows.
    public Translation(
            String id,
            String gateway,
            String from,
            String to,
            Passage passage,
            Carriage carriage,
            long phases,
            Set<String> rests) {
        this(id, gateway, from, to, passage, carriage, Footing.of(phases), rests);
    }

    /// In which it may be used, perhaps.
    public long phases() {
        return footing.phases();
    }

    /// Once it is known whether it is accredited whenever it is needed, or never.
    Translation answered(String thing, boolean isGood) {
        return new Translation(
                id,
                gateway,
                from,
                to,
                passage.accredited(Truth.of(isGood)),
                carriage,
                footing.answered(thing, isGood),
                rests);
    }

    /// How good it is between its ports, which may be in two domains or in one; nothing where the
    /// first does not take in or the second does not give out.
    public Verdict verdict(Port tail, Port head) {
        return Judging.verdict(this, tail, head);
    }

    public Translation withCarriage(Carriage other) {
        return new Translation(id, gateway, from, to, passage, other, footing, rests);
    }

    Translation withFooting(Footing other) {
        return new Translation(id, gateway, from, to, passage, carriage, other, rests);
    }

    public Translation withPhases(long others) {
        return withFooting(footing.within(others));
    }
}
