package org.entente.model.interop;

import org.entente.model.match.route.Fit;
import org.entente.model.match.route.Port;
import org.entente.model.match.route.Station;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// The ids of a fit that are off when things of the plan are.
final class Reach {
    private final Plan plan;
    private final Fit fit;
    private final Set<String> off = new HashSet<>();

    private Reach(Plan plan, Fit fit) {
        this.plan = plan;
        this.fit = fit;
    }

    static Set<String> of(Plan plan, Fit fit, Collection<? extends EntityId> things) {
        var reach = new Reach(plan, fit);
        things.forEach(reach::add);
        return reach.off;
    }

    private void add(EntityId thing) {
        off.add(FitIds.of(thing));
        switch (thing) {
            case Participant.Id id -> addNation(id);
            case Contingent.Id _, ForceElement.Id _ -> addBelow(thing);
            case SecurityDomain.Id id -> addDomain(FitIds.of(id));
            case CryptoKey.Id id ->
                    plan.find(CryptoKey.class, id).ifPresent(key -> key.nets().forEach(this::add));
            default -> {}
        }
    }

    private void addNation(Participant.Id id) {
        var own = Seat.nation(plan, id);
        fit.stations().values().stream()
                .filter(station -> station.nation().equals(own))
                .map(Station::id)
                .forEach(off::add);
    }

    private void addBelow(EntityId superior) {
        plan.holders(superior)
                .filter(ForceElement.class::isInstance)
                .map(ForceElement.class::cast)
                .filter(element -> element.superior().equals(superior))
                .forEach(element -> add(element.id()));
    }

    private void addDomain(String domain) {
        fit.ports().values().stream()
                .filter(port -> port.domain().equals(domain))
                .map(Port::id)
                .forEach(off::add);
    }
}
