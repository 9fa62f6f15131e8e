package org.entente.model.rule.cis;

import org.entente.model.match.TestResult;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Stream;

/// Two that have a critical exchange and speak a standard for it were never tested with each other.
/// Unknown while a result is awaited.
final class NeverTested implements CisRule {
    private record Ends(AssigneeId one, AssigneeId other) {}

    @Override
    public Stream<Case> cases(Wiring wiring) {
        var trials = Trials.of(wiring.plan());
        var found = new LinkedHashMap<Ends, Case>();
        wiring.exchanges().stream()
                .filter(Wiring::isCritical)
                .flatMap(exchange -> judge(wiring, trials, exchange).stream())
                .forEach(each -> found.merge(each.ends, each.found, (first, _) -> first));
        return found.values().stream();
    }

    private record Judged(Ends ends, Case found) {}

    private static Optional<Judged> judge(
            Wiring wiring, Trials trials, ExchangeRequirement exchange) {
        var shared = wiring.shared(exchange);
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        var tests = shared.stream().flatMap(pair -> trials.of(pair).stream()).toList();
        if (tests.stream().anyMatch(Trials::isHeld)) {
            return Optional.empty();
        }
        var isAwaited =
                tests.stream().anyMatch(test -> test.result().outcome() == TestResult.PENDING);
        var one = wiring.end(exchange.parties().producer());
        var other = wiring.end(exchange.parties().consumer());
        var service = exchange.demand().service();
        var words = service.isBlank() ? exchange.name() : service;
        var where = new Argument.Word(wiring.name(one) + " – " + wiring.name(other));
        var first =
                isAwaited
                        ? Case.unknown(RuleCode.NEVER_TESTED, exchange.id(), where, words)
                        : Case.found(
                                RuleCode.NEVER_TESTED,
                                exchange.id(),
                                where,
                                new Argument.Word(words));
        var ends =
                one.value().compareTo(other.value()) <= 0
                        ? new Ends(one, other)
                        : new Ends(other, one);
        return Optional.of(
                new Judged(
                        ends, first.with(one, other).at(wiring.needed(exchange)).because(words)));
    }
}
