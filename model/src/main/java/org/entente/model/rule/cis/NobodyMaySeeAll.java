package org.entente.model.rule.cis;

import org.entente.model.label.Audience;
import org.entente.model.label.Label;
import org.entente.model.match.Truth;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.InformationProduct;
import org.entente.model.plan.Participant;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What one consumer gets in one service is, taken together, releasable to no nation: each product
/// may be seen by some, but nobody may see them all, himself or as one of a group. An exchange may
/// be narrower than its product. Unknown where exchanges do not say which products they carry, so
/// that two labels or more may meet, or nobody knows who belongs to a group.
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
        int unstated = exchanges.size() - products.size();
        var labels =
                Stream.concat(
                                products.stream().map(product -> product.notes().label()),
                                exchanges.stream().map(each -> each.notes().label()))
                        .filter(label -> label.releasableTo() instanceof Audience.Only)
                        .distinct()
                        .toList();
        if (exchanges.size() < 2 || labels.size() + unstated < 2) {
            return Optional.empty();
        }
        var seen = labels.size() > 1 ? seen(wiring, labels) : Truth.TRUE;
        var where = new Argument.Thing(picture.consumer());
        if (seen == Truth.FALSE) {
            return Optional.of(
                    Case.found(
                                    RuleCode.NOBODY_MAY_SEE_ALL,
                                    picture.consumer(),
                                    where,
                                    new Argument.Word(picture.service()))
                            .with(products.stream().map(InformationProduct::id).toList())
                            .marked(picture.service()));
        }
        if (seen == Truth.TRUE && unstated == 0) {
            return Optional.empty();
        }
        var service = new Argument.Word(picture.service());
        var missing =
                unstated == 0
                        ? service
                        : new Argument.Phrase(List.of(service, Argument.Term.Missing.PRODUCT));
        return Optional.of(
                Case.unknown(RuleCode.NOBODY_MAY_SEE_ALL, picture.consumer(), where, missing)
                        .marked(picture.service())
                        .because(unstated == 0 ? "group" : "product"));
    }

    /// Is there anybody in the plan who may see all of that, himself or by a group?
    private static Truth seen(Wiring wiring, List<Label> labels) {
        return wiring.plan()
                .participants()
                .map(Participant::code)
                .map(
                        code ->
                                labels.stream()
                                        .map(label -> Release.truth(wiring, label, code))
                                        .reduce(Truth.TRUE, Truth::and))
                .reduce(Truth.FALSE, Truth::or);
    }
}
