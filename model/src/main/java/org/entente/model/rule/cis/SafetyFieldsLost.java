package org.entente.model.rule.cis;

import static java.util.stream.Collectors.joining;

import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.InformationProduct;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A gateway loses what matters for safety from a product of fires, identification or airspace
/// control. It names the fields where they are listed, the products and the mission threads.
/// Unknown where the mission thread of what it translates is not stated.
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
            var found =
                    Case.found(
                            RuleCode.SAFETY_FIELDS_LOST,
                            first.gateway().id(),
                            new Argument.Thing(first.gateway().id()),
                            new Argument.Word(
                                    Crossings.names(dangerous) + what(wiring, dangerous)));
            return Optional.of(wiring.atGateway(naming(found, dangerous), dangerous));
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

    /// The products, and for which threads; blank where nobody has stated them.
    private static String what(Wiring wiring, List<Crossings.Crossing> all) {
        var products =
                all.stream()
                        .flatMap(each -> wiring.product(each.exchange()).stream())
                        .map(InformationProduct::name);
        var threads = all.stream().map(each -> each.exchange().demand().thread().strip());
        return Stream.of(products, threads)
                .map(each -> Apart.named(each.filter(name -> !name.isBlank()).toList()))
                .filter(names -> !names.isBlank())
                .map(names -> "; " + names)
                .collect(joining());
    }

    /// With the fields that are lost, as far as they are listed.
    private static Case naming(Case found, List<Crossings.Crossing> all) {
        var lost = all.stream().flatMap(each -> each.translation().lost().stream()).toList();
        return lost.isEmpty()
                ? found
                : found.adding(Argument.Term.Heading.FIELDS, new Argument.Word(Apart.named(lost)));
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
