package org.entente.model.rule.cis;

import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Gateway;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Critical exchanges that need a translation have one gateway alone for it. Unknown where another
/// gateway is there, but nobody has stated what it translates.
final class OnlyGateway implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        var ways = new HashMap<ExchangeRequirement.Id, Set<Gateway.Id>>();
        for (var all : wiring.crossings().through()) {
            for (var each : all) {
                ways.computeIfAbsent(each.exchange().id(), _ -> new HashSet<>())
                        .add(each.gateway().id());
            }
        }
        var silent =
                wiring.plan().gateways().filter(each -> each.translations().isEmpty()).toList();
        return wiring.crossings().through().stream()
                .flatMap(all -> judge(wiring, all, ways, silent).stream());
    }

    private static Optional<Case> judge(
            Wiring wiring,
            List<Crossings.Crossing> all,
            Map<ExchangeRequirement.Id, Set<Gateway.Id>> ways,
            List<Gateway> silent) {
        var alone =
                all.stream()
                        .filter(each -> Wiring.isCritical(each.exchange()))
                        .filter(each -> isAlone(ways, each))
                        .toList();
        if (alone.isEmpty()) {
            return Optional.empty();
        }
        var gateway = all.getFirst().gateway();
        var found =
                silent.isEmpty()
                        ? Case.found(
                                RuleCode.ONLY_GATEWAY,
                                gateway.id(),
                                new Argument.Thing(gateway.id()),
                                new Argument.Word(Crossings.names(alone)))
                        : Case.unknown(
                                RuleCode.ONLY_GATEWAY,
                                gateway.id(),
                                Apart.named(silent.stream().map(Gateway::name).toList()));
        return Optional.of(wiring.atGateway(found, alone));
    }

    private static boolean isAlone(
            Map<ExchangeRequirement.Id, Set<Gateway.Id>> ways, Crossings.Crossing crossing) {
        return ways.getOrDefault(crossing.exchange().id(), Set.of()).size() == 1;
    }
}
