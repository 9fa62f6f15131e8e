package org.entente.model.rule.cis;

import org.entente.model.plan.Activity;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.PacePlan;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// All means of an exchange transmit while its producer is under emission control. Unknown where a
/// means is not stated.
final class TransmitsInEmcon implements CisRule {
    private static final String CONTROL = "EMCON";

    @Override
    public Stream<Case> cases(Wiring wiring) {
        var windows =
                wiring.situation().activities().stream()
                        .filter(each -> each.name().toUpperCase(Locale.ROOT).contains(CONTROL))
                        .toList();
        return windows.isEmpty()
                ? Stream.empty()
                : wiring.plan().pacePlans().flatMap(plan -> judge(wiring, plan, windows).stream());
    }

    private static Optional<Case> judge(Wiring wiring, PacePlan plan, List<Activity> windows) {
        var exchange = Means.exchange(wiring, plan).orElse(null);
        if (exchange == null || plan.steps().isEmpty()) {
            return Optional.empty();
        }
        var silent =
                windows.stream()
                        .filter(window -> binds(wiring, window, exchange))
                        .map(Activity::name)
                        .toList();
        if (silent.isEmpty() || plan.steps().stream().anyMatch(step -> !step.way().isBlank())) {
            return Optional.empty();
        }
        var words = Apart.named(silent);
        var isStated = plan.steps().stream().allMatch(step -> step.net() != null);
        var found =
                isStated
                        ? Case.found(
                                RuleCode.TRANSMITS_IN_EMCON,
                                plan.id(),
                                new Argument.Thing(plan.id()),
                                new Argument.Word(words))
                        : Case.unknown(RuleCode.TRANSMITS_IN_EMCON, plan.id(), words);
        return Optional.of(found.with(exchange.id()).at(wiring.needed(exchange)));
    }

    private static boolean binds(Wiring wiring, Activity window, ExchangeRequirement exchange) {
        var producers = wiring.belonging(exchange.parties().producer());
        var binds =
                wiring.situation().assignments(window.id()).stream()
                        .anyMatch(each -> producers.contains(each.assignee()));
        var at = wiring.situation().span(window.id());
        return binds
                && at.filter(span -> wiring.spans(exchange).stream().anyMatch(span::overlaps))
                        .isPresent();
    }
}
