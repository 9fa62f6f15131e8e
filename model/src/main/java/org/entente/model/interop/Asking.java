package org.entente.model.interop;

import org.entente.model.match.route.Limits;
import org.entente.model.plan.ExchangeRequirement;
import org.jspecify.annotations.Nullable;

import java.time.Duration;

/// What an exchange asks of its way. What nobody states limits nothing.
final class Asking {
    private Asking() {}

    static Limits limits(ExchangeRequirement.Demand demand) {
        var seconds = seconds(demand.timeliness());
        var bits = demand.flow().bits();
        var hourly = demand.flow().hourly();
        return new Limits(
                Limits.USUAL.hops(),
                Limits.USUAL.crossings(),
                seconds == null ? Integer.MAX_VALUE : seconds,
                bits == null ? 0 : bits,
                hourly == null ? 0 : hourly);
    }

    static @Nullable Integer seconds(@Nullable Duration time) {
        return time == null ? null : (int) Math.min(Integer.MAX_VALUE, time.toSeconds());
    }
}
