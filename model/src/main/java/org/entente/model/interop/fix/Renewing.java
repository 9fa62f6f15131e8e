package org.entente.model.interop.fix;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import org.entente.model.interop.FitIds;
import org.entente.model.interop.Interop;
import org.entente.model.interop.Origin;
import org.entente.model.match.route.Footing;
import org.entente.model.match.route.Mend;
import org.entente.model.match.route.MendKind;
import org.entente.model.match.route.Pact;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.CisEntity;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Net;
import org.entente.model.plan.SecurityDomain;
import org.entente.model.plan.SpectrumAssignment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Mends by which that on which ways rest comes into force or is valid for longer: agreements that
/// are not surely in force, and keys, frequencies, nets and accreditations that are known not to be
/// valid in a phase.
final class Renewing {
    private final Interop interop;
    private final Tariff tariff;
    private final TreeMap<String, Mend> mends;

    Renewing(Interop interop, Tariff tariff, TreeMap<String, Mend> mends) {
        this.interop = interop;
        this.tariff = tariff;
        this.mends = mends;
    }

    /// All on which a port, a bearer or a translation rests that is not valid in some of these
    /// stages.
    void carrier(String id, long stages) {
        var footing = footing(id);
        footing.pacts().stream()
                .flatMap(pact -> nearest(pact, stages & footing.there()).stream())
                .forEach(this::renew);
    }

    private Footing footing(String id) {
        var fit = interop.fit();
        var port = fit.ports().get(id);
        var bearer = fit.bearers().get(id);
        var translation = fit.translations().get(id);
        if (port != null) {
            return port.footing();
        }
        if (bearer != null) {
            return bearer.footing();
        }
        return translation == null ? new Footing(0, List.of()) : translation.footing();
    }

    /// Of several the one to which the least is left to be done.
    private Optional<CisEntity> nearest(Pact pact, long stages) {
        return pact.things().stream()
                .flatMap(id -> thing(interop, id).stream())
                .filter(thing -> isWanting(thing, pact, stages))
                .min(
                        comparingInt((CisEntity each) -> left(each))
                                .thenComparing(each -> each.id().value()));
    }

    /// What nobody has dated is asked for and not mended, but an agreement can be signed.
    private static boolean isWanting(CisEntity thing, Pact pact, long stages) {
        return switch (thing) {
            case Agreement _ -> (stages & ~pact.surely()) != 0;
            case CryptoKey key -> key.issue().status().isUsable() && isBroken(pact, stages);
            case SpectrumAssignment frequency ->
                    frequency.clearance().status().isUsable() && isBroken(pact, stages);
            case Net _, Gateway _, SecurityDomain _ -> isBroken(pact, stages);
            default -> false;
        };
    }

    private static boolean isBroken(Pact pact, long stages) {
        return (stages & ~pact.perhaps()) != 0;
    }

    private static int left(CisEntity thing) {
        return switch (thing) {
            case Agreement agreement ->
                    switch (agreement.paper().state()) {
                        case SIGNED -> 0;
                        case IN_NEGOTIATION -> 1;
                        case PLANNED -> 2;
                        case ENDED -> 3;
                    };
            case CryptoKey key ->
                    switch (key.issue().status()) {
                        case LOADED -> 0;
                        case RECEIVED -> 1;
                        case ORDERED -> 2;
                        case PLANNED, SUPERSEDED, COMPROMISED -> 3;
                    };
            case SpectrumAssignment frequency ->
                    switch (frequency.clearance().status()) {
                        case ASSIGNED -> 0;
                        case CONDITIONAL -> 1;
                        case HOST_NATION_COORDINATED -> 2;
                        case REQUESTED, DENIED, EXPIRED -> 3;
                    };
            default -> 0;
        };
    }

    private static MendKind kind(CisEntity thing) {
        return switch (thing) {
            case CryptoKey _ -> MendKind.LOAD_KEY;
            case SpectrumAssignment _ -> MendKind.SPECTRUM_REQUEST;
            case Net _ -> MendKind.ISSUE_NETCONFIG;
            case Gateway _, SecurityDomain _ -> MendKind.ACCREDIT;
            default -> MendKind.SIGN_AGREEMENT;
        };
    }

    private static Optional<CisEntity> thing(Interop interop, String fitId) {
        return interop.origin(fitId)
                .map(Origin::thing)
                .flatMap(id -> interop.plan().find(CisEntity.class, id));
    }

    private void renew(CisEntity thing) {
        var of = FitIds.of(thing.id());
        var kind = kind(thing);
        var id = String.join("|", kind.name(), of);
        var price = tariff.price(kind);
        mends.computeIfAbsent(
                id,
                _ ->
                        new Mend(
                                id,
                                kind,
                                price.cost(),
                                price.leadDays(),
                                spots(of),
                                List.of(),
                                List.of(),
                                Set.of()));
    }

    /// All that rests on it.
    private List<Mend.Spot> spots(String thing) {
        var fit = interop.fit();
        return Stream.of(fit.ports().keySet(), fit.bearers().keySet(), fit.translations().keySet())
                .flatMap(Set::stream)
                .filter(
                        id ->
                                footing(id).pacts().stream()
                                        .anyMatch(pact -> pact.things().contains(thing)))
                .map(id -> Mend.Spot.basis(id, thing))
                .sorted(comparing(Mend.Spot::port))
                .toList();
    }

    static Optional<CisEntity> renewed(Interop interop, Mend mend) {
        return mend.spots().stream()
                .filter(Mend.Spot::isBasis)
                .findFirst()
                .flatMap(spot -> thing(interop, spot.parameter()));
    }
}
