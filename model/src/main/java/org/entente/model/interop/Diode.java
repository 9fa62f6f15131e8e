package org.entente.model.interop;

import org.entente.model.match.Truth;
import org.entente.model.match.route.Port;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Gateway.Translation;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;
import org.jspecify.annotations.Nullable;

/// Which way a data diode passes between two ports that both speak what it takes and what it gives,
/// so that its standards do not tell: up, to the domain of the higher level, and never back.
public final class Diode {
    private Diode() {}

    /// Whether the gateway is one of which the standards of that way do not tell from where to
    /// where it passes.
    public static boolean isMeant(Gateway gateway, Translation way) {
        return gateway.type() == Gateway.Type.DATA_DIODE
                && (way.from().equals(way.to()) || way.from().isBlank() || way.to().isBlank());
    }

    /// Unknown where a domain is not stated, and between two domains of one level; within one
    /// domain there is nothing for it to pass.
    public static Truth passes(
            Plan plan, SecurityDomain.@Nullable Id from, SecurityDomain.@Nullable Id to) {
        if (from == null || to == null) {
            return Truth.UNKNOWN;
        }
        var tail = plan.find(SecurityDomain.class, from).orElse(null);
        var head = plan.find(SecurityDomain.class, to).orElse(null);
        if (tail == null || head == null) {
            return Truth.UNKNOWN;
        }
        int up = Fitting.level(head) - Fitting.level(tail);
        return up == 0 && !from.equals(to) ? Truth.UNKNOWN : Truth.of(up > 0);
    }

    /// Whether a gateway passes that way from the one to the other of two ports of a fit.
    static Truth way(Plan plan, Gateway gateway, Translation way, Port from, Port to) {
        if (!isMeant(gateway, way)) {
            return Truth.TRUE;
        }
        return from.domain().equals(to.domain())
                ? Truth.FALSE
                : passes(plan, domain(from.domain()), domain(to.domain()));
    }

    private static SecurityDomain.@Nullable Id domain(String id) {
        return FitIds.origin(id)
                .map(Origin::thing)
                .filter(SecurityDomain.Id.class::isInstance)
                .map(SecurityDomain.Id.class::cast)
                .orElse(null);
    }
}
