package org.entente.model.rule.cis;

import org.entente.model.match.Quality;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A request for medical evacuation has no way in one of the stages in which it is needed. Unknown
/// where it is not sure that it has one.
final class NoEvacuationRequest implements CisRule {
    private static final Pattern EVACUATION =
            Pattern.compile(
                    "medevac|casevac|9-?line|a012|[ée]vacuation m[ée]d", Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return wiring.outcomes().stream()
                .filter(each -> isEvacuation(wiring, each.exchange()))
                .flatMap(each -> judge(wiring, each).stream());
    }

    static boolean isEvacuation(Wiring wiring, ExchangeRequirement exchange) {
        var product =
                wiring.product(exchange).map(each -> each.code() + " " + each.name()).orElse("");
        var text =
                String.join(
                        " ",
                        exchange.name(),
                        exchange.demand().thread(),
                        exchange.demand().service(),
                        product);
        return EVACUATION.matcher(text).find();
    }

    private static Optional<Case> judge(Wiring wiring, Outcomes.Outcome outcome) {
        var verdict = outcome.verdict();
        if (verdict != null && verdict.lo() != Quality.NONE) {
            return Optional.empty();
        }
        var exchange = outcome.exchange();
        var words =
                wiring.name(exchange.parties().producer())
                        + " → "
                        + wiring.name(exchange.parties().consumer());
        var found =
                outcome.isAtBest(Quality.NONE)
                        ? Case.found(
                                RuleCode.NO_EVACUATION_REQUEST,
                                exchange.id(),
                                new Argument.Thing(exchange.id()),
                                new Argument.Word(words))
                        : Case.unknown(RuleCode.NO_EVACUATION_REQUEST, exchange.id(), words);
        return Optional.of(found.at(outcome.at()));
    }
}
