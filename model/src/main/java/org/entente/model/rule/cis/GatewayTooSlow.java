package org.entente.model.rule.cis;

import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A gateway takes longer than exchanges that pass it allow. Unknown where nobody has stated how
/// long it takes.
final class GatewayTooSlow implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        return wiring.crossings().through().stream().flatMap(all -> judge(wiring, all).stream());
    }

    private static Optional<Case> judge(Wiring wiring, List<Crossings.Crossing> all) {
        var gateway = all.getFirst().gateway();
        var latency = gateway.capacity().latency();
        var late = all.stream().filter(each -> isLate(each, latency)).toList();
        if (late.isEmpty()) {
            return Optional.empty();
        }
        var found =
                latency == null
                        ? Case.unknown(
                                RuleCode.GATEWAY_TOO_SLOW, gateway.id(), Crossings.names(late))
                        : Case.found(
                                RuleCode.GATEWAY_TOO_SLOW,
                                gateway.id(),
                                new Argument.Thing(gateway.id()),
                                new Argument.Word(
                                        "%d s; %s"
                                                .formatted(
                                                        latency.toSeconds(),
                                                        Crossings.names(late))));
        return Optional.of(wiring.atGateway(found, late));
    }

    private static boolean isLate(Crossings.Crossing crossing, @Nullable Duration latency) {
        var allowed = crossing.exchange().demand().timeliness();
        return allowed != null && (latency == null || latency.compareTo(allowed) > 0);
    }
}
