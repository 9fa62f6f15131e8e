package org.entente.model.match.route;

/// A way through the web by numbers: ports and the carriers between them, how well it works, and
/// the phases in which all of it is there.
final class Trail {
    final int level;
    final int[] ports;
    final int[] carriers;
    final int crossings;
    final int seconds;
    final long phases;

    Trail(int level, int[] ports, int[] carriers, int crossings, int seconds, long phases) {
        this.level = level;
        this.ports = ports;
        this.carriers = carriers;
        this.crossings = crossings;
        this.seconds = seconds;
        this.phases = phases;
    }

    int hops() {
        return carriers.length;
    }

    int to() {
        return ports[ports.length - 1];
    }
}
