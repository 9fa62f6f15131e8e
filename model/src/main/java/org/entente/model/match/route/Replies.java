package org.entente.model.match.route;

/// What becomes of the verdicts if somebody answers a question of which the plan alone can tell
/// what the answer makes of the fit.
public interface Replies {
    /// Those after the best of the answers that are offered. The assessment is that in which it was
    /// asked, for that phase.
    Assessment good(Assessment asked, int phase, Mend.Spot spot);

    /// Those after an answer that suits nobody.
    Assessment bad(Assessment asked, Mend.Spot spot);
}
