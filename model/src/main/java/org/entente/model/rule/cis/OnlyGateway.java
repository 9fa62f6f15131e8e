package org.entente.model.rule.cis;

import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Gateway;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Critical exchanges have one gateway alone for it: no other translates what they need, or no way
/// is left by the verdicts once it is gone. Unknown where another gateway is there, but nobody has
/// stated what it translates.
final class OnlyGateway implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        var alone = new LinkedHashMap<Gateway.Id, Set<ExchangeRequirement>>();
        translating(wiring).forEach((id, all) -> alone.put(id, new LinkedHashSet<>(all)));
        Routes.hangingOn(wiring)
                .forEach(
                        (id, all) ->
                                alone.computeIfAbsent(id, _ -> new LinkedHashSet<>()).addAll(all));
        var silent =
                wiring.plan().gateways().filter(each -> each.translations().isEmpty()).toList();
        return alone.entrySet().stream()
                .flatMap(
                        each ->
                                wiring.plan().find(Gateway.class, each.getKey()).stream()
                                        .map(
                                                gateway ->
                                                        found(
                                                                wiring,
                                                                gateway,
                                                                List.copyOf(each.getValue()),
                                                                silent)));
    }

    /// For each gateway the critical exchanges that no other one translates.
    private static Map<Gateway.Id, Set<ExchangeRequirement>> translating(Wiring wiring) {
        var ways = new HashMap<ExchangeRequirement.Id, Set<Gateway.Id>>();
        for (var all : wiring.crossings().through()) {
            for (var each : all) {
                ways.computeIfAbsent(each.exchange().id(), _ -> new HashSet<>())
                        .add(each.gateway().id());
            }
        }
        var alone = new LinkedHashMap<Gateway.Id, Set<ExchangeRequirement>>();
        wiring.crossings().through().stream()
                .flatMap(List::stream)
                .filter(each -> Wiring.isCritical(each.exchange()))
                .filter(each -> ways.getOrDefault(each.exchange().id(), Set.of()).size() == 1)
                .forEach(
                        each ->
                                alone.computeIfAbsent(
                                                each.gateway().id(), _ -> new LinkedHashSet<>())
                                        .add(each.exchange()));
        return alone;
    }

    private static Case found(
            Wiring wiring,
            Gateway gateway,
            List<ExchangeRequirement> exchanges,
            List<Gateway> silent) {
        var labels = exchanges.stream().map(Outcomes::label);
        var found =
                silent.isEmpty()
                        ? Case.found(
                                RuleCode.ONLY_GATEWAY,
                                gateway.id(),
                                new Argument.Thing(gateway.id()),
                                new Argument.Word(exchanges.size() + ": " + Apart.inOrder(labels)))
                        : Case.unknown(
                                RuleCode.ONLY_GATEWAY,
                                gateway.id(),
                                Apart.inOrder(silent.stream().map(Gateway::name)));
        return wiring.atGateway(found, gateway, exchanges);
    }
}
