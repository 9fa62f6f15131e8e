package org.entente.model.interop;

import org.entente.model.match.route.Importance;
import org.entente.model.match.route.Limits;
import org.entente.model.plan.Assumption.Matter;
import org.entente.model.plan.Assumptions;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.InformationProduct;
import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What an exchange asks of its way: hops and crossings at most, as the plan takes them as given,
/// and what it states itself. What nobody states limits nothing.
record Asking(int hops, int crossings) {
    static Asking of(Plan plan) {
        var assumptions = Assumptions.of(plan);
        return new Asking(
                assumptions.value(Matter.HOPS, Limits.USUAL.hops()),
                assumptions.value(Matter.CROSSINGS, Limits.USUAL.crossings()));
    }

    Limits limits(ExchangeRequirement.Demand demand) {
        var seconds = seconds(demand.timeliness());
        var bits = demand.flow().bits();
        var hourly = demand.flow().hourly();
        return new Limits(
                hops,
                crossings,
                seconds == null ? Integer.MAX_VALUE : seconds,
                bits == null ? 0 : bits,
                hourly == null ? 0 : hourly);
    }

    static @Nullable Integer seconds(@Nullable Duration time) {
        return time == null ? null : (int) Math.min(Integer.MAX_VALUE, time.toSeconds());
    }

    /// Those on which both ends have agreed, or else those of the product; none where nobody states
    /// them. A net of which nobody states the standard may speak any of them.
    static Set<String> keys(ExchangeRequirement required, @Nullable InformationProduct product) {
        var agreed = required.demand().setting().agreed();
        var usual = product == null ? List.<String>of() : product.standards();
        var keys = new LinkedHashSet<>(agreed.isEmpty() ? usual : agreed);
        if (!keys.isEmpty()) {
            keys.add(Members.UNKNOWN_KEY);
        }
        return keys;
    }

    static Importance importance(ExchangeRequirement.Weight weight) {
        return switch (weight) {
            case CRITICAL -> Importance.CRITICAL;
            case ESSENTIAL -> Importance.ESSENTIAL;
            case ROUTINE -> Importance.ROUTINE;
        };
    }
}
