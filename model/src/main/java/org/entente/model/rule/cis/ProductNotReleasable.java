package org.entente.model.rule.cis;

import org.entente.model.label.Audience;
import org.entente.model.label.Label;
import org.entente.model.match.Truth;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.InformationProduct;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is exchanged must reach somebody to whose nation it is not released: by the label of the
/// product, or by that of the exchange itself. Unknown where it is released to a group of which
/// nobody can tell whether the nation belongs to it, and where neither says to whom it may go: no
/// product is stated, and the exchange bears no narrower label of its own.
final class ProductNotReleasable implements CisRule {
    private record Shown(EntityId what, List<Label> labels, AssigneeId consumer) {
        /// The label that bars the nation, or else the one of which nobody can tell.
        Label decisive(Wiring wiring, String nation, Truth truth) {
            return labels.stream()
                    .filter(label -> Release.truth(wiring, label, nation) == truth)
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Override
    public Stream<Case> cases(Wiring wiring) {
        var shown = new LinkedHashMap<Shown, ExchangeRequirement>();
        var unstated = new ArrayList<ExchangeRequirement>();
        for (var exchange : wiring.exchanges()) {
            if (isOpen(exchange) && wiring.product(exchange).isEmpty()) {
                unstated.add(exchange);
            } else {
                shown.putIfAbsent(shown(wiring, exchange), exchange);
            }
        }
        return Stream.concat(
                shown.entrySet().stream()
                        .flatMap(each -> judge(wiring, each.getKey(), each.getValue()).stream()),
                unstated.stream().map(each -> unstated(wiring, each)));
    }

    private static boolean isOpen(ExchangeRequirement exchange) {
        return exchange.notes().label().releasableTo() instanceof Audience.Everyone;
    }

    private static Case unstated(Wiring wiring, ExchangeRequirement exchange) {
        return Case.unknown(
                        RuleCode.PRODUCT_NOT_RELEASABLE,
                        exchange.id(),
                        new Argument.Thing(exchange.id()),
                        Argument.Term.Missing.PRODUCT)
                .with(exchange.parties().consumer())
                .at(wiring.needed(exchange))
                .because("product");
    }

    /// An exchange that bears a narrower label of its own stands for itself.
    private static Shown shown(Wiring wiring, ExchangeRequirement exchange) {
        var own = exchange.notes().label();
        var product = wiring.product(exchange);
        return new Shown(
                product.filter(_ -> isOpen(exchange))
                        .<EntityId>map(InformationProduct::id)
                        .orElse(exchange.id()),
                Stream.concat(product.map(each -> each.notes().label()).stream(), Stream.of(own))
                        .distinct()
                        .toList(),
                wiring.end(exchange.parties().consumer()));
    }

    private static Optional<Case> judge(Wiring wiring, Shown shown, ExchangeRequirement exchange) {
        var nation = wiring.name(shown.consumer());
        var may =
                shown.labels().stream()
                        .map(label -> Release.truth(wiring, label, nation))
                        .reduce(Truth.TRUE, Truth::and);
        if (may == Truth.TRUE) {
            return Optional.empty();
        }
        var words = nation + "; " + shown.decisive(wiring, nation, may).marking();
        var found =
                may == Truth.UNKNOWN
                        ? Case.unknown(RuleCode.PRODUCT_NOT_RELEASABLE, shown.what(), words)
                        : Case.found(
                                RuleCode.PRODUCT_NOT_RELEASABLE,
                                shown.what(),
                                new Argument.Thing(shown.what()),
                                new Argument.Word(words));
        return Optional.of(found.with(shown.consumer(), exchange.id()).at(wiring.needed(exchange)));
    }
}
