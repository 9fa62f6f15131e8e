package org.entente.model.rule.cis;

import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Gateway;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A gateway loses what matters for safety from a product of fires, identification or airspace
/// control. Unknown where the mission thread of what it translates is not stated.
final class SafetyFieldsLost implements CisRule {
    /// Words of mission threads and names of products in which safety hangs on every field;
    /// defaults from memory that users may change by naming their threads.
    private static final List<String> DANGEROUS =
            List.of(
                    "fire",
                    "feux",
                    "cas",
                    "iff",
                    "airspace",
                    "aérien",
                    "ato",
                    "aco",
                    "killbox",
                    "targeting",
                    "identification");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return wiring.crossings().through().stream().flatMap(all -> judge(wiring, all).stream());
    }

    private static Optional<Case> judge(Wiring wiring, List<Crossings.Crossing> all) {
        var lossy =
                all.stream()
                        .filter(
                                each ->
                                        each.translation().fidelity()
                                                == Gateway.Fidelity.LOSSY_SAFETY_RELEVANT)
                        .toList();
        var dangerous =
                lossy.stream().filter(each -> isDangerous(wiring, each.exchange())).toList();
        if (!dangerous.isEmpty()) {
            var first = dangerous.getFirst();
            return Optional.of(
                    wiring.atGateway(
                            Case.found(
                                    RuleCode.SAFETY_FIELDS_LOST,
                                    first.gateway().id(),
                                    new Argument.Thing(first.gateway().id()),
                                    new Argument.Word(Crossings.names(dangerous))),
                            dangerous));
        }
        var unclear =
                lossy.stream().filter(each -> each.exchange().demand().thread().isBlank()).toList();
        return unclear.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        wiring.atGateway(
                                Case.unknown(
                                        RuleCode.SAFETY_FIELDS_LOST,
                                        unclear.getFirst().gateway().id(),
                                        Crossings.names(unclear)),
                                unclear));
    }

    private static boolean isDangerous(Wiring wiring, ExchangeRequirement exchange) {
        var words = new ArrayList<String>();
        words.addAll(words(exchange.demand().thread()));
        words.addAll(words(exchange.demand().service()));
        wiring.product(exchange).ifPresent(product -> words.addAll(words(product.name())));
        return words.stream().anyMatch(SafetyFieldsLost::isDangerous);
    }

    private static boolean isDangerous(String word) {
        return DANGEROUS.stream()
                .anyMatch(each -> each.length() > 3 ? word.startsWith(each) : word.equals(each));
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    }
}
