package org.entente.model.rule.cis;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Gateway;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Two data links are not joined by exactly one data forwarder: two of them make loops and double
/// tracks, none makes no exchange where an exchange needs one. Unknown where a forwarder is there,
/// but nobody has stated what it translates.
final class ForwarderCount implements CisRule {
    private static final Set<String> LINKS = Set.of("TDL-L16", "TDL-L11", "TDL-L22", "TDL-L1");

    private record Ends(String one, String other) {
        static Ends of(String from, String to) {
            return from.compareTo(to) <= 0 ? new Ends(from, to) : new Ends(to, from);
        }

        String mark() {
            return one + " – " + other;
        }

        Argument words() {
            return new Argument.Phrase(
                    List.of(
                            new Argument.StandardTitle(one),
                            new Argument.Word("–"),
                            new Argument.StandardTitle(other)));
        }
    }

    @Override
    public Stream<Case> cases(Wiring wiring) {
        var forwarders = new LinkedHashMap<Ends, Set<Gateway>>();
        var silent = new ArrayList<Gateway>();
        wiring.plan()
                .gateways()
                .filter(gateway -> gateway.type() == Gateway.Type.TDL_DATA_FORWARDER)
                .forEach(gateway -> note(forwarders, silent, gateway));
        var doubled =
                forwarders.entrySet().stream()
                        .filter(each -> each.getValue().size() > 1)
                        .map(each -> doubled(each.getKey(), each.getValue()));
        var missing =
                needed(wiring).entrySet().stream()
                        .filter(each -> !forwarders.containsKey(each.getKey()))
                        .map(each -> missing(each.getKey(), each.getValue(), silent));
        return Stream.concat(doubled, missing);
    }

    private static void note(
            Map<Ends, Set<Gateway>> forwarders, List<Gateway> silent, Gateway gateway) {
        if (gateway.translations().isEmpty()) {
            silent.add(gateway);
        }
        for (var translation : gateway.translations()) {
            forwarders
                    .computeIfAbsent(
                            Ends.of(translation.from(), translation.to()),
                            _ -> new LinkedHashSet<>())
                    .add(gateway);
        }
    }

    /// Between which links somebody must exchange something without a link in common.
    private static Map<Ends, ExchangeRequirement> needed(Wiring wiring) {
        var needed = new LinkedHashMap<Ends, ExchangeRequirement>();
        for (var exchange : wiring.exchanges()) {
            var mine = links(wiring, exchange, exchange.parties().producer());
            var theirs = links(wiring, exchange, exchange.parties().consumer());
            if (mine.stream().noneMatch(theirs::contains)) {
                for (var from : mine) {
                    for (var to : theirs) {
                        needed.putIfAbsent(Ends.of(from, to), exchange);
                    }
                }
            }
        }
        return needed;
    }

    private static List<String> links(
            Wiring wiring, ExchangeRequirement exchange, AssigneeId holder) {
        var asked = wiring.asked(exchange);
        return wiring.links().spoken(holder).keySet().stream()
                .filter(LINKS::contains)
                .filter(asked::contains)
                .toList();
    }

    private static Case doubled(Ends ends, Set<Gateway> gateways) {
        var ids = gateways.stream().map(Gateway::id).toList();
        return Case.found(
                        RuleCode.FORWARDER_COUNT,
                        ids.getFirst(),
                        ends.words(),
                        new Argument.Word(Apart.inOrder(gateways.stream().map(Gateway::name))))
                .with(ids)
                .marked(ends.mark());
    }

    private static Case missing(Ends ends, ExchangeRequirement exchange, List<Gateway> silent) {
        var where = ends.words();
        var found =
                silent.isEmpty()
                        ? Case.found(
                                RuleCode.FORWARDER_COUNT,
                                exchange.id(),
                                where,
                                new Argument.Word("0"))
                        : Case.unknown(
                                RuleCode.FORWARDER_COUNT,
                                silent.getFirst().id(),
                                where,
                                Apart.inOrder(silent.stream().map(Gateway::name)));
        return found.marked(ends.mark());
    }
}
