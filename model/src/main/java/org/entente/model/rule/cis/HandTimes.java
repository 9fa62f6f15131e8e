package org.entente.model.rule.cis;

import org.entente.model.plan.EntityId;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.PacePlan;
import org.entente.model.rule.Argument;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// How long exchanges take by hand, as far as the plan states it: the time that a gateway of
/// liaison takes, or else at least the time that the change to a means by hand takes. Nothing is
/// supposed where nobody has stated it.
final class HandTimes {
    private static final Comparator<Argument.Timing> WORST =
            Comparator.comparing(Argument.Timing::isLate)
                    .reversed()
                    .thenComparing(
                            Argument.Timing::asked, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(
                            Argument.Timing::byHand,
                            Comparator.nullsLast(Comparator.reverseOrder()));

    private final Wiring wiring;
    private final Map<EntityId, Duration> passed = new HashMap<>();
    private final Map<EntityId, Duration> changed = new HashMap<>();

    HandTimes(Wiring wiring) {
        this.wiring = wiring;
        wiring.crossings().through().stream()
                .flatMap(all -> all.stream())
                .filter(each -> each.gateway().type() == Gateway.Type.MANUAL_LNO)
                .forEach(each -> note(passed, each.exchange().id(), latency(each.gateway())));
        wiring.plan()
                .pacePlans()
                .forEach(
                        plan ->
                                plan.steps().stream()
                                        .filter(HandTimes::isByHand)
                                        .forEach(
                                                step ->
                                                        note(
                                                                changed,
                                                                plan.subject(),
                                                                change(step))));
    }

    private static Optional<Duration> latency(Gateway gateway) {
        return Optional.ofNullable(gateway.capacity().latency());
    }

    private static Optional<Duration> change(PacePlan.Step step) {
        return Optional.ofNullable(step.change().time());
    }

    private static boolean isByHand(PacePlan.Step step) {
        return step.net() == null && !step.way().isBlank();
    }

    /// The quickest, where there are several.
    private static void note(
            Map<EntityId, Duration> times, EntityId exchange, Optional<Duration> time) {
        time.ifPresent(
                stated ->
                        times.merge(
                                exchange,
                                stated,
                                (one, other) -> one.compareTo(other) <= 0 ? one : other));
    }

    /// Of the exchange of the case that comes too late, or is the most urgent.
    Argument of(Case found) {
        return found.things().stream()
                .flatMap(this::exchange)
                .map(this::timing)
                .min(WORST)
                .orElseGet(() -> new Argument.Timing(null, null, false));
    }

    private Stream<ExchangeRequirement> exchange(EntityId id) {
        return wiring.plan().find(ExchangeRequirement.class, id).stream();
    }

    private Argument.Timing timing(ExchangeRequirement exchange) {
        var asked = exchange.demand().timeliness();
        var stated = passed.get(exchange.id());
        return stated == null
                ? new Argument.Timing(asked, changed.get(exchange.id()), true)
                : new Argument.Timing(asked, stated, false);
    }
}
