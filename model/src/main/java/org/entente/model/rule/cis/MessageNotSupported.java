package org.entente.model.rule.cis;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.InformationProduct;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A formatted message that is exchanged is not in the catalogue of messages of both sides. Unknown
/// where one of them has not stated what it supports.
final class MessageNotSupported implements CisRule {
    private static final String KEY = "C2-APP11";
    private static final Gauge GAUGE = Gauge.of("MTF id set", KEY);

    @Override
    public Stream<Case> cases(Wiring wiring) {
        var silence = new Silence(wiring, RuleCode.MESSAGE_NOT_SUPPORTED);
        var found = new LinkedHashMap<List<Object>, Case>();
        for (var exchange : wiring.exchanges()) {
            var product = wiring.product(exchange).orElse(null);
            if (product != null && !product.code().isBlank() && product.standards().contains(KEY)) {
                for (var end :
                        List.of(exchange.parties().producer(), exchange.parties().consumer())) {
                    judge(wiring, silence, product, end)
                            .ifPresent(
                                    each ->
                                            found.putIfAbsent(
                                                    List.of(product.id(), wiring.end(end)),
                                                    each.at(wiring.needed(exchange))));
                }
            }
        }
        return Stream.concat(found.values().stream(), silence.cases());
    }

    private static Optional<Case> judge(
            Wiring wiring, Silence silence, InformationProduct product, AssigneeId end) {
        var seats = wiring.links().spoken(end).getOrDefault(KEY, List.of());
        var code = product.code().strip().toLowerCase(Locale.ROOT);
        var isSilent = false;
        for (var seat : seats) {
            for (int at : GAUGE.in(seat.fitted().standard())) {
                var words = Listing.words(seat.text(at));
                if (words.contains(code)) {
                    return Optional.empty();
                }
                isSilent |= words.isEmpty() && silence.blame(List.of(seat), at);
            }
        }
        if (seats.isEmpty() || isSilent) {
            return Optional.empty();
        }
        var owner = wiring.end(end);
        return Optional.of(
                Case.found(
                                RuleCode.MESSAGE_NOT_SUPPORTED,
                                product.id(),
                                new Argument.Thing(product.id()),
                                new Argument.Word(wiring.name(owner)))
                        .with(owner)
                        .by(owner));
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
