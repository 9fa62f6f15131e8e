package org.entente.model.match.route;

/// How much hangs on an exchange.
public enum Importance {
    CRITICAL(8),
    ESSENTIAL(4),
    ROUTINE(1);

    private final int weight;

    Importance(int weight) {
        this.weight = weight;
    }

    /// How much it counts in a score.
    public int weight() {
        return weight;
    }
}
