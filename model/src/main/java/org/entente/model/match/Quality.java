package org.entente.model.match;

/// How well an exchange works, from not at all to proven by a test.
public enum Quality {
    NONE(0),
    MANUAL(1),
    DEGRADED(2),
    COMPATIBLE(3),
    PROVEN(4);

    private final int level;

    Quality(int level) {
        this.level = level;
    }

    /// From 0 for none to 4 for proven.
    public int level() {
        return level;
    }

    public Quality min(Quality other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Quality max(Quality other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
