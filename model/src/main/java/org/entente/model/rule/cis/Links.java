package org.entente.model.rule.cis;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.InformationProduct;
import org.entente.model.plan.Net;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Who has to work with whom in which standard: those who exchange something and both speak it. A
/// standard that products name counts where the product names it or names none. Those who share a
/// net in the standard are judged there.
final class Links {
    private record Pair(AssigneeId one, AssigneeId other) {}

    private final Wiring wiring;
    private final Set<String> named = new HashSet<>();
    private final Map<AssigneeId, Map<String, List<Seat>>> spoken = new HashMap<>();
    private final Map<AssigneeId, Map<String, Set<Net.Id>>> nets = new HashMap<>();
    private final Map<String, List<Link>> links = new HashMap<>();

    private Links(Wiring wiring) {
        this.wiring = wiring;
        wiring.plan().informationProducts().forEach(product -> named.addAll(product.standards()));
    }

    static Links of(Wiring wiring) {
        var links = new Links(wiring);
        var pairs = new LinkedHashMap<Pair, List<ExchangeRequirement>>();
        for (var exchange : wiring.exchanges()) {
            var one = exchange.parties().producer();
            var other = exchange.parties().consumer();
            if (!one.equals(other)) {
                var pair =
                        one.value().compareTo(other.value()) <= 0
                                ? new Pair(one, other)
                                : new Pair(other, one);
                pairs.computeIfAbsent(pair, _ -> new ArrayList<>(2)).add(exchange);
            }
        }
        links.noteNets();
        pairs.forEach(links::note);
        return links;
    }

    List<Link> of(String key) {
        return links.getOrDefault(key, List.of());
    }

    Stream<Link> all() {
        return links.values().stream().flatMap(List::stream);
    }

    /// What somebody speaks, by the key of the standard.
    Map<String, List<Seat>> spoken(AssigneeId holder) {
        return spoken.computeIfAbsent(
                holder,
                _ -> {
                    var all = new LinkedHashMap<String, List<Seat>>();
                    wiring.systems(holder).stream()
                            .flatMap(this::seats)
                            .forEach(
                                    seat ->
                                            all.computeIfAbsent(
                                                            seat.fitted().standard().key(),
                                                            _ -> new ArrayList<>(1))
                                                    .add(seat));
                    return all;
                });
    }

    private Stream<Seat> seats(CisSystem system) {
        return system.ports().stream()
                .flatMap(port -> port.bindings().stream())
                .map(binding -> binding.key())
                .distinct()
                .flatMap(key -> Stream.ofNullable(wiring.catalogue().standard(key)))
                .flatMap(standard -> Wiring.seats(system, standard));
    }

    private void noteNets() {
        for (var web : wiring.webs()) {
            for (var seat : web.seats()) {
                wiring.holders(seat.system())
                        .forEach(
                                holder ->
                                        nets.computeIfAbsent(holder, _ -> new HashMap<>())
                                                .computeIfAbsent(
                                                        web.standard().key(), _ -> new HashSet<>())
                                                .add(web.net().id()));
            }
        }
    }

    private void note(Pair pair, List<ExchangeRequirement> exchanges) {
        var mine = spoken(pair.one());
        var theirs = spoken(pair.other());
        mine.forEach(
                (key, seats) -> {
                    var others = theirs.get(key);
                    if (others != null && !shareNet(pair, key)) {
                        var needing = exchanges.stream().filter(each -> needs(each, key)).toList();
                        if (!needing.isEmpty()) {
                            note(
                                    new Link(
                                            seats.getFirst().fitted().standard(),
                                            new Link.Party(pair.one(), seats),
                                            new Link.Party(pair.other(), others),
                                            needing));
                        }
                    }
                });
    }

    private void note(Link link) {
        links.computeIfAbsent(link.standard().key(), _ -> new ArrayList<>()).add(link);
    }

    private boolean needs(ExchangeRequirement exchange, String key) {
        var asked = wiring.product(exchange).map(InformationProduct::standards).orElse(List.of());
        return asked.contains(key) || !named.contains(key);
    }

    private boolean shareNet(Pair pair, String key) {
        var mine = nets.getOrDefault(pair.one(), Map.of()).getOrDefault(key, Set.of());
        var theirs = nets.getOrDefault(pair.other(), Map.of()).getOrDefault(key, Set.of());
        return mine.stream().anyMatch(theirs::contains);
    }
}
