package org.entente.model.match.route;

import java.util.Set;

/// One thing that has to be agreed for a port: the agreements that are recorded for it, and the
/// phases all through which one of them is in force, surely and perhaps.
public record Pact(Set<String> agreements, long surely, long perhaps) {
    public Pact {
        agreements = Set.copyOf(agreements);
        perhaps |= surely;
    }

    /// In force from the first phase to the last.
    Pact signed() {
        return new Pact(agreements, -1L, -1L);
    }

    /// In these phases as the other is, which is what is left of it there.
    public Pact with(Pact other, long phases) {
        return new Pact(
                agreements,
                surely & ~phases | other.surely & phases,
                perhaps & ~phases | other.perhaps & phases);
    }

    /// It is not in force in this phase, or nobody knows whether it is.
    public boolean isOpen(int phase) {
        return (surely >> phase & 1) == 0;
    }

    /// It is not in force in this phase, however much turns out well.
    public boolean isBroken(int phase) {
        return (perhaps >> phase & 1) == 0;
    }
}
