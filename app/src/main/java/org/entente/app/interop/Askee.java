package org.entente.app.interop;

import org.entente.model.interop.FitIds;
import org.entente.model.interop.Interop;
import org.entente.model.interop.Origin;
import org.entente.model.match.route.Gap;
import org.entente.model.match.route.Mend;
import org.entente.model.match.route.Station;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;

import java.util.Optional;

/// Of which nation something is asked that nobody has stated.
public final class Askee {
    private Askee() {}

    /// Whose the port or the gateway is. How much a net carries is asked of who controls it, or of
    /// everybody on it where that is one nation; blank where nobody is to be asked.
    public static String of(Interop interop, Gap gap) {
        return controller(interop, gap.spot())
                .map(system -> system.station().holder())
                .map(holder -> interop.fit().stations().get(FitIds.of(holder)))
                .map(Station::nation)
                .filter(nation -> !nation.isBlank())
                .orElse(gap.nation());
    }

    private static Optional<CisSystem> controller(Interop interop, Mend.Spot spot) {
        return interop.origin(spot.port())
                .filter(_ -> spot.isCapacity())
                .map(Origin::thing)
                .flatMap(thing -> controller(interop.plan(), thing));
    }

    private static Optional<CisSystem> controller(Plan plan, EntityId thing) {
        return plan.find(Net.class, thing)
                .map(net -> net.control().controller())
                .flatMap(system -> plan.find(CisSystem.class, system));
    }
}
