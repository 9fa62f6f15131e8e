package org.entente.model.rule.cis;

import org.entente.model.match.VerdictColour;
import org.entente.model.rule.RuleCode;

import java.util.stream.Stream;

/// Exchanges may work, but what is stated does not confirm it. Unknown where not even the product
/// is stated, so that nobody can tell what would have to be confirmed.
final class NotConfirmed implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        var found = wiring.outcomes().stream().filter(NotConfirmed::isOpen).toList();
        return Outcomes.byPair(
                wiring, RuleCode.NOT_CONFIRMED, found, each -> each.exchange().product() != null);
    }

    private static boolean isOpen(Outcomes.Outcome outcome) {
        var verdict = outcome.verdict();
        return verdict != null && verdict.colour() == VerdictColour.GREY;
    }
}
