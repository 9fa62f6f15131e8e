package org.entente.model.level;

/// Resource-constrained scheduling: the shortest schedule that a search of a given effort finds
/// (serial schedule generation, genetic search, double justification).
public final class Levelling {
    private Levelling() {}

    /// The best answer found. Throws `IllegalArgumentException` where the links form a loop.
    public static Levelled level(Network network, Effort effort, Watch watch) {
        return new Levelled(new Search(network, effort, watch).run());
    }
}
