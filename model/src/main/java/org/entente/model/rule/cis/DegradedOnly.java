package org.entente.model.rule.cis;

import org.entente.model.match.Quality;
import org.entente.model.rule.RuleCode;

import java.util.stream.Stream;

/// Exchanges work in degraded mode and no better. Unknown where they might work better.
final class DegradedOnly implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        var found = wiring.outcomes().stream().filter(DegradedOnly::isDegraded).toList();
        return Outcomes.byPair(
                wiring, RuleCode.DEGRADED_ONLY, found, each -> each.isAtBest(Quality.DEGRADED));
    }

    private static boolean isDegraded(Outcomes.Outcome outcome) {
        var verdict = outcome.verdict();
        return verdict != null && verdict.lo() == Quality.DEGRADED;
    }
}
