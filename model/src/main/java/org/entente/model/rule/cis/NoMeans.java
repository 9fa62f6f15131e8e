package org.entente.model.rule.cis;

import org.entente.model.match.Quality;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.stream.Stream;

/// Critical exchanges have no way at all in one of the stages in which they are needed; those of
/// one end that has lost most are one finding. Unknown where nobody knows when the two are there.
final class NoMeans implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        var lost =
                wiring.outcomes().stream()
                        .filter(each -> Wiring.isCritical(each.exchange()))
                        .filter(each -> each.verdict() == null || each.isAtBest(Quality.NONE))
                        .toList();
        var ends = CommonEnd.of(lost, each -> each.exchange().parties().both());
        return lost.stream()
                .map(each -> found(wiring, each).because(String.valueOf(ends.get(each))));
    }

    private static Case found(Wiring wiring, Outcomes.Outcome outcome) {
        var exchange = outcome.exchange();
        var words =
                wiring.name(exchange.parties().producer())
                        + " → "
                        + wiring.name(exchange.parties().consumer());
        var found =
                outcome.verdict() == null || wiring.isUndated(exchange)
                        ? Case.unknown(RuleCode.NO_MEANS, exchange.id(), words)
                        : Case.found(
                                RuleCode.NO_MEANS,
                                exchange.id(),
                                new Argument.Thing(exchange.id()),
                                new Argument.Word(words),
                                Obstacle.of(wiring, outcome));
        return found.with(exchange.parties().producer(), exchange.parties().consumer())
                .at(outcome.at());
    }
}
