package org.entente.model.interop;

import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Net;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Place;
import org.entente.model.plan.SecurityDomain;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// How things of the plan are named in a fit: their kind and id, followed by what part of them is
/// meant.
public final class FitIds {
    private static final String PART = "/";
    private static final String KIND = ":";

    private static final Map<EntityKind, Function<UUID, EntityId>> MAKERS =
            Map.ofEntries(
                    Map.entry(EntityKind.PLACE, Place.Id::new),
                    Map.entry(EntityKind.PARTICIPANT, Participant.Id::new),
                    Map.entry(EntityKind.CONTINGENT, Contingent.Id::new),
                    Map.entry(EntityKind.FORCE_ELEMENT, ForceElement.Id::new),
                    Map.entry(EntityKind.SECURITY_DOMAIN, SecurityDomain.Id::new),
                    Map.entry(EntityKind.CIS_SYSTEM, CisSystem.Id::new),
                    Map.entry(EntityKind.NET, Net.Id::new),
                    Map.entry(EntityKind.GATEWAY, Gateway.Id::new),
                    Map.entry(EntityKind.EXCHANGE_REQUIREMENT, ExchangeRequirement.Id::new),
                    Map.entry(EntityKind.EVIDENCE, Evidence.Id::new));

    private FitIds() {}

    /// A holder is a station, a net a bearer, an exchange requirement an exchange; a place, a
    /// system, a gateway and a security domain are what others rest on.
    public static String of(EntityId id) {
        return id.kind() + KIND + id.value();
    }

    /// A port of a system, counted from 0.
    public static String port(CisSystem.Id system, int index) {
        return of(system) + PART + index;
    }

    static String part(EntityId whole, String part) {
        return of(whole) + PART + part;
    }

    /// The thing of the plan behind an id of a fit; empty for what is none, such as a nation.
    static Optional<Origin> origin(String fitId) {
        var cut = fitId.indexOf(PART);
        var whole = cut < 0 ? fitId : fitId.substring(0, cut);
        var colon = whole.indexOf(KIND);
        if (colon < 0) {
            return Optional.empty();
        }
        return thing(whole.substring(0, colon), whole.substring(colon + 1))
                .map(id -> new Origin(id, id instanceof CisSystem.Id ? port(fitId, cut) : -1));
    }

    private static Optional<EntityId> thing(String kind, String id) {
        return MAKERS.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(kind))
                .map(entry -> entry.getValue().apply(UUID.fromString(id)))
                .findFirst();
    }

    private static int port(String fitId, int cut) {
        return cut < 0 ? -1 : Integer.parseInt(fitId.substring(cut + 1));
    }
}
