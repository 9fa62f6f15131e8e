package org.entente.model.rule.cis;

import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Phase;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A gateway takes longer than exchanges that pass it allow, or takes less in an hour than they
/// bring at their busiest: one message each within the time in which it must arrive, in the phase
/// in which most come together. That rate is a default from memory, since no exchange states its
/// own. Unknown where nobody has stated how long the gateway takes, or how much.
final class GatewayTooSlow implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        return wiring.crossings().through().stream().flatMap(all -> judge(wiring, all).stream());
    }

    private static Optional<Case> judge(Wiring wiring, List<Crossings.Crossing> all) {
        var gateway = all.getFirst().gateway();
        var latency = gateway.capacity().latency();
        var hourly = gateway.capacity().hourly();
        var late = all.stream().filter(each -> isLate(each, latency)).toList();
        long offered = offered(all);
        var words = new ArrayList<String>();
        if (latency != null && !late.isEmpty()) {
            words.add("%d s; %s".formatted(latency.toSeconds(), Crossings.names(late)));
        }
        if (hourly != null && offered > hourly) {
            words.add("%d/h > %d/h; %s".formatted(offered, hourly, Crossings.names(all)));
        }
        if (!words.isEmpty()) {
            return Optional.of(wiring.atGateway(known(gateway, String.join("; ", words)), all));
        }
        var isSilent = (latency == null && !late.isEmpty()) || (hourly == null && offered > 0);
        return isSilent
                ? Optional.of(
                        wiring.atGateway(
                                Case.unknown(
                                                RuleCode.GATEWAY_TOO_SLOW,
                                                gateway.id(),
                                                Crossings.names(all))
                                        .because("asked"),
                                all))
                : Optional.empty();
    }

    private static Case known(Gateway gateway, String words) {
        return Case.found(
                RuleCode.GATEWAY_TOO_SLOW,
                gateway.id(),
                new Argument.Thing(gateway.id()),
                new Argument.Word(words));
    }

    /// Messages an hour in the busiest phase; what names no phase comes in all of them.
    private static long offered(List<Crossings.Crossing> all) {
        var exchanges = new LinkedHashSet<ExchangeRequirement>();
        all.forEach(each -> exchanges.add(each.exchange()));
        var always = 0L;
        var phased = new HashMap<Phase.Id, Long>();
        for (var exchange : exchanges) {
            long rate = rate(exchange.demand().timeliness());
            if (exchange.phases().isEmpty()) {
                always += rate;
            }
            exchange.phases().forEach(phase -> phased.merge(phase, rate, Long::sum));
        }
        return always + phased.values().stream().mapToLong(each -> each).max().orElse(0);
    }

    private static long rate(@Nullable Duration timeliness) {
        return timeliness == null || timeliness.toSeconds() < 1
                ? 0
                : Math.ceilDiv(Duration.ofHours(1).toSeconds(), timeliness.toSeconds());
    }

    private static boolean isLate(Crossings.Crossing crossing, @Nullable Duration latency) {
        var allowed = crossing.exchange().demand().timeliness();
        return allowed != null && (latency == null || latency.compareTo(allowed) > 0);
    }
}
