package org.entente.model.rule.cis;

import org.entente.model.plan.Participant;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whoever provides a gateway leaves before the exchanges that depend on it end. Unknown where
/// nobody knows how long the provider stays.
final class ProviderLeaves implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        return wiring.crossings().through().stream().flatMap(all -> judge(wiring, all).stream());
    }

    private static Optional<Case> judge(Wiring wiring, List<Crossings.Crossing> all) {
        var gateway = all.getFirst().gateway();
        var system = wiring.system(gateway.system()).orElse(null);
        if (system == null || system.station().holder() instanceof Participant.Id) {
            return Optional.empty();
        }
        var stays = wiring.situation().schedule().presence(system.station().holder());
        if (stays.isEmpty()) {
            return Optional.of(
                    wiring.atGateway(
                            Case.unknown(
                                    RuleCode.PROVIDER_LEAVES, gateway.id(), Crossings.names(all)),
                            all));
        }
        var end = stays.get().end();
        var left =
                all.stream()
                        .filter(
                                each ->
                                        wiring.spans(each.exchange()).stream()
                                                .anyMatch(span -> span.end().isAfter(end)))
                        .toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        wiring.atGateway(
                                Case.found(
                                                RuleCode.PROVIDER_LEAVES,
                                                gateway.id(),
                                                new Argument.Thing(gateway.id()),
                                                new Argument.Word(Crossings.names(left)))
                                        .with(system.station().holder()),
                                left));
    }
}
