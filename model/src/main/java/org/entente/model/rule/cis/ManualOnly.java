package org.entente.model.rule.cis;

import static java.util.stream.Collectors.partitioningBy;

import org.entente.model.interop.FitIds;
import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;
import org.entente.model.match.route.ByHand;
import org.entente.model.match.route.Exchange;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// Exchanges pass by liaison or voice at best. Unknown where not even that is sure. Those that the
/// plans of means leave to somebody's hands have one cause. It tells within which time they are
/// asked and how long the plan states that they take by hand.
final class ManualOnly implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        var found =
                wiring.outcomes().stream()
                        .filter(each -> each.isAtBest(Quality.MANUAL))
                        .collect(
                                partitioningBy(
                                        each -> isSure(each) && isHanded(wiring, each.exchange())));
        var hands = new HandTimes(wiring);
        return Stream.concat(
                        Outcomes.byPair(
                                wiring,
                                RuleCode.MANUAL_ONLY,
                                found.getOrDefault(false, List.of()),
                                ManualOnly::isSure),
                        Outcomes.byPair(
                                        wiring,
                                        RuleCode.MANUAL_ONLY,
                                        found.getOrDefault(true, List.of()),
                                        _ -> true)
                                .map(each -> each.because("by hand")))
                .map(each -> each.isKnown() ? each.telling(hands.of(each)) : each);
    }

    private static boolean isSure(Outcomes.Outcome outcome) {
        return Verdict.sure(Quality.MANUAL).equals(outcome.verdict());
    }

    private static boolean isHanded(Wiring wiring, ExchangeRequirement exchange) {
        return wiring.situation()
                .interop()
                .map(interop -> interop.fit().exchanges().get(FitIds.of(exchange.id())))
                .map(Exchange::byHand)
                .filter(hands -> !hands.equals(ByHand.NONE))
                .isPresent();
    }
}
