package org.entente.model.interop.fix;

import org.entente.model.interop.Interop;
import org.entente.model.match.Quality;
import org.entente.model.match.Truth;
import org.entente.model.match.Verdict;
import org.entente.model.match.route.Bearer;
import org.entente.model.match.route.Carriage;
import org.entente.model.match.route.Exchange;
import org.entente.model.match.route.Fidelity;
import org.entente.model.match.route.Mend;
import org.entente.model.match.route.MendKind;
import org.entente.model.match.route.Passage;
import org.entente.model.match.route.Path;
import org.entente.model.match.route.Port;
import org.entente.model.match.route.Translation;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Mends that leave a link as it is: equipment for an end that is on no net of the other, another
/// means that both have, an officer who carries it, and that somebody accepts that it fails.
final class Detours {
    private static final int MOST_NETS = 2;

    private final Interop interop;
    private final Tariff tariff;
    private final Wanted wanted;
    private final TreeMap<String, Mend> mends;

    Detours(Interop interop, Tariff tariff, TreeMap<String, Mend> mends) {
        this.interop = interop;
        this.tariff = tariff;
        this.wanted = new Wanted(interop);
        this.mends = mends;
    }

    /// A system for the consumer on a net on which the producer sends.
    void equipment(Exchange exchange, List<Port> ones) {
        ones.stream()
                .filter(port -> port.direction().sends())
                .flatMap(port -> nets(port).map(net -> new Seat(port, net)))
                .filter(seat -> isNamed(exchange, seat.net()) && isSpoken(seat))
                .limit(MOST_NETS)
                .forEach(seat -> equipment(exchange, seat));
    }

    private record Seat(Port port, Bearer net) {}

    private Stream<Bearer> nets(Port port) {
        return interop.fit().bearers().values().stream()
                .filter(net -> net.ports().contains(port.id()))
                .sorted((a, b) -> a.id().compareTo(b.id()));
    }

    private static boolean isNamed(Exchange exchange, Bearer net) {
        return exchange.need().keys().isEmpty() || exchange.need().keys().contains(net.key());
    }

    private static boolean isSpoken(Seat seat) {
        return seat.port().binding(seat.net().key()) != null;
    }

    private void equipment(Exchange exchange, Seat seat) {
        var id = String.join("|", MendKind.FIELD_EQUIPMENT.name(), exchange.to(), seat.net().id());
        var like = seat.port().binding(seat.net().key());
        if (like != null) {
            var port =
                    new Port(
                            id,
                            exchange.to(),
                            seat.port().domain(),
                            seat.port().software(),
                            List.of(wanted.joining(seat.net(), like)),
                            -1L,
                            Set.of());
            var join = new Mend.Join(port, seat.net().id());
            put(id, MendKind.FIELD_EQUIPMENT, List.of(), List.of(join), Set.of());
        }
    }

    /// Whether the standard of a net is one of those that the exchange names.
    boolean isCarrying(Exchange exchange, String net) {
        var bearer = interop.fit().bearers().get(net);
        return bearer != null && isNamed(exchange, bearer);
    }

    /// Nobody need carry by hand what surely goes by hand already.
    private boolean isCarried(Exchange exchange) {
        return IntStream.range(0, interop.stages().size())
                .mapToObj(stage -> interop.assessment().verdict(exchange.id(), stage))
                .filter(Objects::nonNull)
                .allMatch(verdict -> verdict.lo().compareTo(Quality.MANUAL) >= 0);
    }

    /// A net that both are on and that surely works, though it is not what the exchange names: what
    /// has to get through is said there by hand.
    void means(Exchange exchange, Port from, Port to, Collection<String> shared) {
        for (var net : isCarried(exchange) ? List.<String>of() : shared) {
            var bearer = interop.fit().bearers().get(net);
            var hop = new Path.Hop(from.id(), net, to.id(), Verdict.NONE);
            var link = interop.assessment().explain(hop);
            if (bearer != null
                    && !isNamed(exchange, bearer)
                    && link != null
                    && link.verdict().lo().compareTo(Quality.DEGRADED) >= 0) {
                var id = String.join("|", MendKind.CHANGE_PACE.name(), exchange.id(), net);
                byHand(id, MendKind.CHANGE_PACE, from, to);
            }
        }
    }

    void liaison(Exchange exchange, Port from, Port to) {
        if (!isCarried(exchange)) {
            var id = String.join("|", MendKind.LNO_EXCHANGE.name(), exchange.id());
            byHand(id, MendKind.LNO_EXCHANGE, from, to);
        }
    }

    private void byHand(String id, MendKind kind, Port from, Port to) {
        var passage = new Passage(Set.of(), Fidelity.LOSSLESS, Truth.TRUE, Quality.MANUAL);
        var translation =
                new Translation(id, "", from.id(), to.id(), passage, Carriage.AMPLE, -1L, Set.of());
        put(id, kind, List.of(translation), List.of(), Set.of());
    }

    void risk(Exchange exchange) {
        put(
                String.join("|", MendKind.ACCEPT_RISK.name(), exchange.id()),
                MendKind.ACCEPT_RISK,
                List.of(),
                List.of(),
                Set.of(exchange.id()));
    }

    private void put(
            String id,
            MendKind kind,
            List<Translation> translations,
            List<Mend.Join> joins,
            Set<String> waived) {
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
                        joins,
                        waived));
    }
}
