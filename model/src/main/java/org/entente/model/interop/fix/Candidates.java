package org.entente.model.interop.fix;

import org.entente.model.interop.Interop;
import org.entente.model.match.Quality;
import org.entente.model.match.Truth;
import org.entente.model.match.route.Carriage;
import org.entente.model.match.route.Exchange;
import org.entente.model.match.route.Fidelity;
import org.entente.model.match.route.Hindrance;
import org.entente.model.match.route.Mend;
import org.entente.model.match.route.MendKind;
import org.entente.model.match.route.Passage;
import org.entente.model.match.route.Path;
import org.entente.model.match.route.Port;
import org.entente.model.match.route.Remedy;
import org.entente.model.match.route.Translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Finds what could mend the critical exchanges that do not surely work: what stands in the way on
/// the way that may serve, or else on the nets that both ends are on; a gateway between nets of
/// both; an accreditation; and a detour.
final class Candidates {
    /// How long a message takes through a gateway that is yet to come: a default from memory.
    static final int GATEWAY_SECONDS = 60;

    private static final int MOST_GATEWAYS = 3;

    private final Interop interop;
    private final Tariff tariff;
    private final TreeMap<String, Mend> mends = new TreeMap<>();
    private final Mending mending;
    private final Renewing renewing;
    private final Detours detours;
    private final Map<String, List<Port>> ofStation = new HashMap<>();
    private final Map<String, Set<String>> netsOf = new HashMap<>();

    Candidates(Interop interop, Tariff tariff) {
        this.interop = interop;
        this.tariff = tariff;
        this.mending = new Mending(interop, tariff, mends);
        this.renewing = new Renewing(interop, tariff, mends);
        this.detours = new Detours(interop, tariff, mends);
        for (var port : interop.fit().ports().values()) {
            ofStation.computeIfAbsent(port.station(), _ -> new ArrayList<>()).add(port);
        }
        ofStation.values().forEach(list -> list.sort((a, b) -> a.id().compareTo(b.id())));
        for (var bearer : interop.fit().bearers().values()) {
            for (var port : bearer.ports()) {
                netsOf.computeIfAbsent(port, _ -> new HashSet<>()).add(bearer.id());
            }
        }
    }

    List<Mend> all() {
        var seen = new HashSet<String>();
        for (var target : Remedy.failing(interop.assessment(), Quality.DEGRADED)) {
            var exchange = interop.fit().exchanges().get(target.exchange());
            if (exchange != null) {
                way(target, exchange);
                if (seen.add(exchange.id())) {
                    ends(exchange);
                }
            }
        }
        if (!seen.isEmpty()) {
            accreditations();
        }
        return List.copyOf(mends.values());
    }

    /// What is not known on the way that serves when all turns out well, or on the one that there
    /// would be if everything were agreed.
    private void way(Remedy.Target target, Exchange exchange) {
        var assessment = interop.assessment();
        var path = assessment.best(target.exchange(), target.phase());
        hops(path == null ? List.of() : path.hops(), 1L << target.phase());
        var verdict = assessment.verdict(target.exchange(), target.phase());
        if (verdict != null && verdict.hi().compareTo(Quality.DEGRADED) < 0) {
            Hindrance.barred(assessment, exchange, target.phase())
                    .ifPresent(barred -> hops(barred.path().hops(), 1L << target.phase()));
        }
    }

    private void hops(List<Path.Hop> hops, long stages) {
        for (var hop : hops) {
            mending.hop(hop.from(), hop.carrier(), hop.to());
            for (var id : List.of(hop.from(), hop.carrier(), hop.to())) {
                renewing.carrier(id, stages);
            }
        }
    }

    private void ends(Exchange exchange) {
        var ones = at(exchange.from());
        var others = at(exchange.to());
        boolean isJoined = false;
        for (var one : ones) {
            for (var other : others) {
                var shared = shared(one, other);
                for (var net : shared) {
                    mending.hop(one.id(), net, other.id());
                    renewing.carrier(net, exchange.phases());
                }
                if (!shared.isEmpty()) {
                    renewing.carrier(one.id(), exchange.phases());
                    renewing.carrier(other.id(), exchange.phases());
                }
                detours.means(exchange, one, other, shared);
                isJoined |= shared.stream().anyMatch(net -> detours.isCarrying(exchange, net));
            }
        }
        gateways(ones, others);
        if (!ones.isEmpty() && !others.isEmpty()) {
            detours.liaison(exchange, highest(ones), highest(others));
        }
        if (!isJoined) {
            detours.equipment(exchange, ones);
        }
        detours.risk(exchange);
    }

    private List<Port> at(String station) {
        return ofStation.getOrDefault(station, List.of());
    }

    private Set<String> nets(Port port) {
        return netsOf.getOrDefault(port.id(), Set.of());
    }

    /// The nets on which the first can send to the other.
    private List<String> shared(Port one, Port other) {
        return one.direction().sends() && other.direction().receives()
                ? nets(one).stream().filter(nets(other)::contains).sorted().toList()
                : List.of();
    }

    private Port highest(List<Port> ports) {
        var best = ports.getFirst();
        for (var port : ports) {
            best = level(port) > level(best) ? port : best;
        }
        return best;
    }

    private int level(Port port) {
        return interop.fit().levels().getOrDefault(port.domain(), 0);
    }

    /// Systems with one port on a net of the producer and another on a net of the consumer.
    private void gateways(List<Port> ones, List<Port> others) {
        int found = 0;
        var sending = ones.stream().filter(port -> port.direction().sends()).toList();
        for (var from : members(sending)) {
            for (var to : at(from.station())) {
                if (found < MOST_GATEWAYS && isGateway(from, to) && isNear(to, others)) {
                    gateway(from, to);
                    found++;
                }
            }
        }
    }

    /// The ports on the nets of these, in order, and these themselves.
    private List<Port> members(List<Port> ports) {
        return ports.stream()
                .flatMap(port -> nets(port).stream())
                .distinct()
                .flatMap(net -> Stream.ofNullable(interop.fit().bearers().get(net)))
                .flatMap(net -> net.ports().stream())
                .distinct()
                .sorted()
                .flatMap(id -> Stream.ofNullable(interop.fit().ports().get(id)))
                .toList();
    }

    private boolean isNear(Port port, List<Port> others) {
        return others.stream().anyMatch(other -> !shared(port, other).isEmpty());
    }

    private boolean isGateway(Port from, Port to) {
        return !from.id().equals(to.id())
                && Orders.isOneSystem(interop, from.id(), to.id())
                && from.direction().receives()
                && to.direction().sends()
                && !from.bindings().isEmpty()
                && !to.bindings().isEmpty()
                && interop.fit().translations().values().stream()
                        .noneMatch(
                                known ->
                                        known.from().equals(from.id())
                                                && known.to().equals(to.id()));
    }

    private void gateway(Port from, Port to) {
        var id = String.join("|", MendKind.DEPLOY_GATEWAY.name(), from.id(), to.id());
        var passage = new Passage(Set.of(), Fidelity.LOSSY_ACCEPTABLE, Truth.TRUE, Quality.PROVEN);
        var carriage = Carriage.gateway(GATEWAY_SECONDS, null);
        put(id, MendKind.DEPLOY_GATEWAY, List.of(between(id, from, to, passage, carriage)));
    }

    private static Translation between(
            String id, Port from, Port to, Passage passage, Carriage carriage) {
        return new Translation(id, "", from.id(), to.id(), passage, carriage, -1L, Set.of());
    }

    /// Gateways that pass between domains without being surely allowed to.
    private void accreditations() {
        var byGateway = new TreeMap<String, List<Translation>>();
        for (var known : interop.fit().translations().values()) {
            var accredited = known.passage().accredited();
            if (accredited == Truth.FALSE || accredited == Truth.UNKNOWN) {
                byGateway
                        .computeIfAbsent(known.gateway(), _ -> new ArrayList<>())
                        .add(accredited(known));
            }
        }
        byGateway.forEach(
                (gateway, translations) ->
                        put(
                                MendKind.ACCREDIT.name() + "|" + gateway,
                                MendKind.ACCREDIT,
                                translations));
    }

    private static Translation accredited(Translation known) {
        var passage = known.passage();
        return new Translation(
                known.id(),
                known.gateway(),
                known.from(),
                known.to(),
                new Passage(passage.products(), passage.fidelity(), Truth.TRUE, passage.ceiling()),
                known.carriage(),
                known.phases(),
                known.rests());
    }

    private void put(String id, MendKind kind, List<Translation> translations) {
        var price = tariff.price(kind);
        mends.put(
                id,
                new Mend(
                        id,
                        kind,
                        price.cost(),
                        price.leadDays(),
                        List.of(),
                        translations,
                        List.of(),
                        Set.of()));
    }
}
