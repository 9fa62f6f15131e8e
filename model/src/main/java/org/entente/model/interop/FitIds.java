package org.entente.model.interop;

import org.entente.model.plan.CisSystem;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.PacePlan;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How things of the plan are named in a fit: their kind and id, followed by what part of them is
/// meant.
public final class FitIds {
    private static final String PART = "/";
    private static final String KIND = ":";

    private static final Map<String, EntityKind> KINDS =
            Stream.of(EntityKind.values())
                    .collect(Collectors.toUnmodifiableMap(EntityKind::name, Function.identity()));

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

    /// A port, supposed to be in that domain.
    static String guise(String port, String domain) {
        return port + PART + domain;
    }

    /// What bears only a name, such as a satellite; it reads as that name.
    static String word(String name) {
        return name.strip().replace(PART, " ").replace(KIND, " ");
    }

    /// A means of a plan (PACE), counted from 0.
    static String means(PacePlan.Id plan, int index) {
        return of(plan) + PART + index;
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
                .map(id -> new Origin(id, isInParts(id) ? part(fitId, cut) : -1));
    }

    private static Optional<EntityId> thing(String kind, String id) {
        return Optional.ofNullable(KINDS.get(kind)).map(known -> known.id(UUID.fromString(id)));
    }

    /// Whether the parts of its kind are counted.
    private static boolean isInParts(EntityId id) {
        return id instanceof CisSystem.Id || id instanceof Gateway.Id || id instanceof PacePlan.Id;
    }

    private static int part(String fitId, int cut) {
        if (cut < 0) {
            return -1;
        }
        int end = fitId.indexOf(PART, cut + 1);
        return Integer.parseInt(fitId.substring(cut + 1, end < 0 ? fitId.length() : end));
    }
}
