package org.entente.model.rule.cis;

import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;
import org.entente.model.rule.RuleCode;

import java.util.stream.Stream;

/// Exchanges pass by liaison or voice at best. Unknown where not even that is sure.
final class ManualOnly implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        var found =
                wiring.outcomes().stream().filter(each -> each.isAtBest(Quality.MANUAL)).toList();
        return Outcomes.byPair(wiring, RuleCode.MANUAL_ONLY, found, ManualOnly::isSure);
    }

    private static boolean isSure(Outcomes.Outcome outcome) {
        return Verdict.sure(Quality.MANUAL).equals(outcome.verdict());
    }
}
