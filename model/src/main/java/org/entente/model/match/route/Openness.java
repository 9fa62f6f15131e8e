package org.entente.model.match.route;

/// How much of the score of a phase is open: the width of its interval, in which an exchange of
/// which nothing is judged, because nobody knows when its ends are there, counts as wholly open.
final class Openness {
    private final double open;
    private final double weight;

    Openness(Assessment assessment, int phase) {
        double all = 0;
        for (var exchange : assessment.exchanges(phase)) {
            all += exchange.importance().weight();
        }
        this.open = open(assessment, phase);
        this.weight = all + awaited(assessment, phase);
    }

    /// By how much it is narrower when so much is open instead.
    double narrowed(double left) {
        return weight == 0 ? 0 : (open - left) / weight;
    }

    /// Not yet divided by the weight of all exchanges.
    static double open(Assessment assessment, int phase) {
        double open = awaited(assessment, phase);
        for (var exchange : assessment.exchanges(phase)) {
            var verdict = assessment.verdict(exchange.id(), phase);
            if (verdict != null) {
                double width = Readiness.worth(verdict.hi()) - Readiness.worth(verdict.lo());
                open += exchange.importance().weight() * width;
            }
        }
        return open;
    }

    private static double awaited(Assessment assessment, int phase) {
        double weight = 0;
        for (var exchange : assessment.fit().exchanges().values()) {
            if (exchange.awaited().isWaiting(phase)) {
                weight += exchange.importance().weight();
            }
        }
        return weight;
    }
}
