package org.entente.model.match.route;

import org.entente.model.match.Catalogue;
import org.entente.model.match.TrialRule;

/// What verdicts are given by: the standards, when a test counts, and how many phases there are,
/// at most 64.
public record Ground(Catalogue catalogue, TrialRule rule, int phases) {
    public Ground {
        if (phases < 1 || phases > Long.SIZE) {
            throw new IllegalArgumentException("Phases: " + phases);
        }
    }

    /// The bits of all phases.
    public long allPhases() {
        return phases == Long.SIZE ? -1L : (1L << phases) - 1;
    }
}
