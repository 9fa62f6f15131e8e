package org.entente.model.rule.cis;

import org.entente.model.label.Audience;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.InformationProduct;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What one consumer gets in one service is, taken together, releasable to no nation: each product
/// may be seen by some, but nobody may see them all. Unknown where an exchange does not say which
/// product it carries.
final class NobodyMaySeeAll implements CisRule {
    private record Picture(AssigneeId consumer, String service) {}

    @Override
    public Stream<Case> cases(Wiring wiring) {
        var pictures = new LinkedHashMap<Picture, List<ExchangeRequirement>>();
        for (var exchange : wiring.exchanges()) {
            if (!exchange.demand().service().isBlank()) {
                var picture =
                        new Picture(exchange.parties().consumer(), exchange.demand().service());
                pictures.computeIfAbsent(picture, _ -> new ArrayList<>()).add(exchange);
            }
        }
        return pictures.entrySet().stream()
                .flatMap(each -> judge(wiring, each.getKey(), each.getValue()).stream());
    }

    private static Optional<Case> judge(
            Wiring wiring, Picture picture, List<ExchangeRequirement> exchanges) {
        var products = exchanges.stream().flatMap(each -> wiring.product(each).stream()).toList();
        var audiences =
                products.stream()
                        .map(product -> product.notes().label().releasableTo())
                        .filter(Audience.Only.class::isInstance)
                        .distinct()
                        .toList();
        if (audiences.isEmpty() || exchanges.size() < 2) {
            return Optional.empty();
        }
        var all = audiences.stream().reduce(Audience.everyone(), Audience::join);
        var isEmpty = all instanceof Audience.Only(var codes) && codes.isEmpty();
        var where = new Argument.Thing(picture.consumer());
        if (isEmpty && audiences.size() > 1) {
            return Optional.of(
                    Case.found(
                                    RuleCode.NOBODY_MAY_SEE_ALL,
                                    picture.consumer(),
                                    where,
                                    new Argument.Word(picture.service()))
                            .with(products.stream().map(InformationProduct::id).toList())
                            .marked(picture.service()));
        }
        return products.size() == exchanges.size()
                ? Optional.empty()
                : Optional.of(
                        Case.unknown(
                                        RuleCode.NOBODY_MAY_SEE_ALL,
                                        picture.consumer(),
                                        where,
                                        picture.service())
                                .marked(picture.service()));
    }
}
