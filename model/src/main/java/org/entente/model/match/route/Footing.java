package org.entente.model.match.route;

import java.util.List;

/// When a port may be used: the phases in which it is there, and what has to be in force besides.
public record Footing(long there, List<Pact> pacts) {
    public Footing {
        pacts = List.copyOf(pacts);
    }

    /// Nothing has to be agreed.
    static Footing of(long phases) {
        return new Footing(phases, List.of());
    }

    /// The phases in which it may be used as far as anybody knows.
    public long phases() {
        long phases = there;
        for (var pact : pacts) {
            phases &= pact.perhaps();
        }
        return phases;
    }

    /// Those of them in which it surely may.
    public long surely() {
        long phases = there;
        for (var pact : pacts) {
            phases &= pact.surely();
        }
        return phases;
    }

    /// The phases in which it is there and may not be used.
    long barred() {
        return there & ~phases();
    }

    Footing within(long phases) {
        return new Footing(phases, pacts);
    }

    /// Once this is in force.
    Footing signed(String thing) {
        return new Footing(
                there,
                pacts.stream()
                        .map(pact -> pact.things().contains(thing) ? pact.signed() : pact)
                        .toList());
    }

    boolean isOn(String thing) {
        return pacts.stream().anyMatch(pact -> pact.things().contains(thing));
    }

    /// Something on which it rests is not known, and this thing would tell.
    boolean isDoubted(String thing) {
        return pacts.stream().anyMatch(pact -> pact.isDoubted(thing));
    }

    /// Once it is known that the thing is valid whenever it is needed, or never.
    Footing answered(String thing, boolean isGood) {
        return new Footing(
                there, pacts.stream().map(pact -> pact.answered(thing, isGood)).toList());
    }

    /// Once everything is.
    Footing signed() {
        return new Footing(there, pacts.stream().map(Pact::signed).toList());
    }
}
