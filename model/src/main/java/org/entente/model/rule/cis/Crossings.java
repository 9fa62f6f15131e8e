package org.entente.model.rule.cis;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Gateway;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which exchanges pass through which gateways, because no standard for them is common to both
/// ends.
final class Crossings {
    /// An exchange that a gateway translates.
    record Crossing(
            Gateway gateway, Gateway.Translation translation, ExchangeRequirement exchange) {}

    private final Wiring wiring;
    private final Map<Gateway.Id, List<Crossing>> through = new LinkedHashMap<>();
    private final Map<Gateway.Id, List<Crossing>> backwards = new LinkedHashMap<>();

    private Crossings(Wiring wiring) {
        this.wiring = wiring;
    }

    private record Way(Gateway gateway, Gateway.Translation translation) {}

    static Crossings of(Wiring wiring) {
        var crossings = new Crossings(wiring);
        var ways = new HashMap<String, List<Way>>();
        var returns = new HashMap<String, List<Way>>();
        wiring.plan()
                .gateways()
                .forEach(
                        gateway ->
                                gateway.translations()
                                        .forEach(
                                                each -> {
                                                    var way = new Way(gateway, each);
                                                    ways.computeIfAbsent(
                                                                    each.from(),
                                                                    _ -> new ArrayList<>())
                                                            .add(way);
                                                    returns.computeIfAbsent(
                                                                    each.to(),
                                                                    _ -> new ArrayList<>())
                                                            .add(way);
                                                }));
        if (!ways.isEmpty()) {
            wiring.exchanges().forEach(exchange -> crossings.note(exchange, ways, returns));
        }
        return crossings;
    }

    private void note(
            ExchangeRequirement exchange,
            Map<String, List<Way>> ways,
            Map<String, List<Way>> returns) {
        var mine = spoken(exchange, exchange.parties().producer());
        var theirs = spoken(exchange, exchange.parties().consumer());
        if (mine.isEmpty() || theirs.isEmpty() || mine.stream().anyMatch(theirs::contains)) {
            return;
        }
        var isTranslated = false;
        for (var key : mine) {
            var found =
                    ways.getOrDefault(key, List.of()).stream()
                            .filter(way -> theirs.contains(way.translation().to()))
                            .filter(way -> carries(way, exchange))
                            .toList();
            found.forEach(way -> add(through, way, exchange));
            isTranslated |= !found.isEmpty();
        }
        if (!isTranslated) {
            mine.stream()
                    .flatMap(key -> returns.getOrDefault(key, List.of()).stream())
                    .filter(way -> theirs.contains(way.translation().from()))
                    .filter(way -> carries(way, exchange))
                    .forEach(way -> add(backwards, way, exchange));
        }
    }

    private static void add(
            Map<Gateway.Id, List<Crossing>> all, Way way, ExchangeRequirement exchange) {
        all.computeIfAbsent(way.gateway().id(), _ -> new ArrayList<>())
                .add(new Crossing(way.gateway(), way.translation(), exchange));
    }

    private Set<String> spoken(ExchangeRequirement exchange, AssigneeId holder) {
        var asked = wiring.asked(exchange);
        var all = new LinkedHashSet<>(wiring.links().spoken(holder).keySet());
        all.retainAll(asked);
        return all;
    }

    private boolean carries(Way way, ExchangeRequirement exchange) {
        var products = way.translation().products();
        return products.isEmpty()
                || wiring.product(exchange)
                        .filter(product -> products.contains(product.code()))
                        .isPresent();
    }

    /// The exchanges that each gateway translates.
    Collection<List<Crossing>> through() {
        return through.values();
    }

    /// The exchanges that a gateway would translate only in the other direction, and none in
    /// theirs.
    Collection<List<Crossing>> backwards() {
        return backwards.values();
    }

    static String names(List<Crossing> crossings) {
        return Apart.inOrder(
                crossings.stream()
                        .map(
                                each ->
                                        each.exchange().number().isBlank()
                                                ? each.exchange().name()
                                                : each.exchange().number()));
    }
}
