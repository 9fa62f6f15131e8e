package org.entente.model.match.route;

/// A way through the web by numbers: ports and the carriers between them, how well it works, and
/// the phases in which all of it is there. Each is itself alone, so that one way in several phases
/// is known again.
@SuppressWarnings("ArrayRecordComponent")
record Trail(int level, int[] ports, int[] carriers, int crossings, int seconds, long phases) {
    /// The same in these phases alone.
    Trail within(long others) {
        return new Trail(level, ports, carriers, crossings, seconds, phases & others);
    }

    int hops() {
        return carriers.length;
    }
}
