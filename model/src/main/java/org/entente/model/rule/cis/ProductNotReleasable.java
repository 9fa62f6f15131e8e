package org.entente.model.rule.cis;

import org.entente.model.match.Truth;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.InformationProduct;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Stream;

/// A product must reach somebody to whose nation its label does not release it. Unknown where it is
/// released to a group of which nobody can tell whether the nation belongs to it, or where the
/// exchange does not say which product it carries.
final class ProductNotReleasable implements CisRule {
    private record Shown(InformationProduct product, AssigneeId consumer) {}

    @Override
    public Stream<Case> cases(Wiring wiring) {
        var shown = new LinkedHashMap<Shown, ExchangeRequirement>();
        for (var exchange : wiring.exchanges()) {
            wiring.product(exchange)
                    .ifPresent(
                            product ->
                                    shown.putIfAbsent(
                                            new Shown(
                                                    product,
                                                    wiring.end(exchange.parties().consumer())),
                                            exchange));
        }
        return shown.entrySet().stream()
                .flatMap(each -> judge(wiring, each.getKey(), each.getValue()).stream());
    }

    private static Optional<Case> judge(Wiring wiring, Shown shown, ExchangeRequirement exchange) {
        var product = shown.product();
        var label = product.notes().label();
        var nation = wiring.name(shown.consumer());
        var may = Release.truth(wiring, label, nation);
        if (may == Truth.TRUE) {
            return Optional.empty();
        }
        var words = nation + "; " + label.marking();
        var found =
                may == Truth.UNKNOWN
                        ? Case.unknown(RuleCode.PRODUCT_NOT_RELEASABLE, product.id(), words)
                        : Case.found(
                                RuleCode.PRODUCT_NOT_RELEASABLE,
                                product.id(),
                                new Argument.Thing(product.id()),
                                new Argument.Word(words));
        return Optional.of(found.with(shown.consumer(), exchange.id()).at(wiring.needed(exchange)));
    }
}
