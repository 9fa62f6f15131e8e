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
/// bring together in the phase in which most come together, as far as they state it. Those that
/// state nothing count as nothing, and it is told how many they are. Unknown where nobody has
/// stated how long the gateway takes, or how much, while the exchanges state what they need.
final class GatewayTooSlow implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        return wiring.crossings().through().stream().flatMap(all -> judge(wiring, all).stream());
    }

    private static Optional<Case> judge(Wiring wiring, List<Crossings.Crossing> all) {
        var gateway = all.getFirst().gateway();
        var late = all.stream().filter(each -> isLate(each, gateway.capacity().latency())).toList();
        long offered = offered(all);
        return known(gateway, all, late, offered)
                .or(() -> unknown(gateway, all, late, offered))
                .map(found -> wiring.atGateway(found, all));
    }

    private static Optional<Case> known(
            Gateway gateway,
            List<Crossings.Crossing> all,
            List<Crossings.Crossing> late,
            long offered) {
        var latency = gateway.capacity().latency();
        var hourly = gateway.capacity().hourly();
        var words = new ArrayList<String>();
        if (latency != null && !late.isEmpty()) {
            words.add("%d s; %s".formatted(latency.toSeconds(), Crossings.names(late)));
        }
        boolean isFull = hourly != null && offered > hourly;
        if (isFull) {
            words.add("%d/h > %d/h; %s".formatted(offered, hourly, Crossings.names(all)));
        }
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(known(gateway, String.join("; ", words), isFull ? silent(all) : 0));
    }

    private static Optional<Case> unknown(
            Gateway gateway,
            List<Crossings.Crossing> all,
            List<Crossings.Crossing> late,
            long offered) {
        var latency = gateway.capacity().latency();
        var hourly = gateway.capacity().hourly();
        boolean isSilent = (latency == null && !late.isEmpty()) || (hourly == null && offered > 0);
        return isSilent
                ? Optional.of(
                        Case.unknown(RuleCode.GATEWAY_TOO_SLOW, gateway.id(), Crossings.names(all))
                                .because("asked"))
                : Optional.empty();
    }

    private static Case known(Gateway gateway, String words, long silent) {
        var told = new Argument.Word(words);
        return Case.found(
                RuleCode.GATEWAY_TOO_SLOW,
                gateway.id(),
                new Argument.Thing(gateway.id()),
                silent == 0 ? told : new Argument.Besides(told, Math.toIntExact(silent)));
    }

    /// Of how many nobody states how many messages they bring.
    private static long silent(List<Crossings.Crossing> all) {
        return all.stream()
                .map(Crossings.Crossing::exchange)
                .distinct()
                .filter(each -> each.demand().flow().hourly() == null)
                .count();
    }

    /// Messages an hour in the busiest phase; what names no phase comes in all of them.
    private static long offered(List<Crossings.Crossing> all) {
        var exchanges = new LinkedHashSet<ExchangeRequirement>();
        all.forEach(each -> exchanges.add(each.exchange()));
        var always = 0L;
        var phased = new HashMap<Phase.Id, Long>();
        for (var exchange : exchanges) {
            var stated = exchange.demand().flow().hourly();
            long rate = stated == null ? 0 : stated;
            if (exchange.phases().isEmpty()) {
                always += rate;
            }
            exchange.phases().forEach(phase -> phased.merge(phase, rate, Long::sum));
        }
        return always + phased.values().stream().mapToLong(each -> each).max().orElse(0);
    }

    private static boolean isLate(Crossings.Crossing crossing, @Nullable Duration latency) {
        var allowed = crossing.exchange().demand().timeliness();
        return allowed != null && (latency == null || latency.compareTo(allowed) > 0);
    }
}
