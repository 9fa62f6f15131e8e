package org.entente.model.interop;

import org.entente.model.match.Truth;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.entente.model.time.Span;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// On how many nets systems are at one time, held against how many they can guard: each set one at
/// each of its ports, or as many as are stated of the port. Rooms, segments and federations share
/// the connection of a computer unless it is stated how many do, and Link 22 is not counted here.
public final class NetLoads {
    private static final String LINK_22 = "TDL-L22";

    private final Map<Net.Id, Optional<Span>> when = new HashMap<>();
    private final List<Guarded> guarded;
    private final Map<Spot, List<Guarded>> bySpot = new HashMap<>();

    /// A port of a system, by the name by which nets call it.
    public record Spot(CisSystem.Id system, String port) {}

    /// A system at one of its ports on a net.
    public record Guarded(CisSystem system, Spot spot, Net net) {
        /// Somebody states how many nets the port can be on at once, or each takes a set.
        public boolean isLimited() {
            return stated().isPresent() || takesSet();
        }

        public boolean takesSet() {
            return switch (net.type()) {
                case VOICE_NET, DATA_NET, TDL_NETWORK -> true;
                case CHAT_ROOM, IP_SEGMENT, SIM_FEDERATION -> false;
            };
        }

        /// How many nets the system can guard there.
        public int sets() {
            return system.station().quantity() * stated().orElse(1);
        }

        private Optional<Integer> stated() {
            return system.port(spot.port()).flatMap(port -> Optional.ofNullable(port.nets()));
        }
    }

    /// The nets that work when most of them work at one time, from when on, how many there are sets
    /// for, and those of which nobody knows when they work.
    public record Load(int sets, List<Net> busiest, List<Net> undated, @Nullable Instant from) {
        public Load(int sets, List<Net> busiest, List<Net> undated, @Nullable Instant from) {
            this.sets = sets;
            this.busiest = List.copyOf(busiest);
            this.undated = List.copyOf(undated);
            this.from = from;
        }

        /// Whether there are more nets than sets at one time.
        public Truth isExceeded() {
            if (busiest.size() > sets) {
                return Truth.TRUE;
            }
            return most() > sets ? Truth.UNKNOWN : Truth.FALSE;
        }

        /// How many there are at most.
        public int most() {
            return busiest.size() + undated.size();
        }

        /// The nets for which no set is left.
        public List<Net> left() {
            return busiest.subList(Math.min(sets, busiest.size()), busiest.size());
        }
    }

    /// @param when from when until when a net works; empty where nobody knows
    public NetLoads(Plan plan, Function<Net, Optional<Span>> when) {
        var systems = new HashMap<CisSystem.Id, CisSystem>();
        plan.cisSystems().forEach(system -> systems.put(system.id(), system));
        this.guarded =
                plan.nets()
                        .filter(net -> !net.loaded().key().equals(LINK_22))
                        .flatMap(net -> guarded(systems, net))
                        .toList();
        for (var each : guarded) {
            bySpot.computeIfAbsent(each.spot(), _ -> new ArrayList<>()).add(each);
            this.when.computeIfAbsent(each.net().id(), _ -> when.apply(each.net()));
        }
    }

    private static Stream<Guarded> guarded(Map<CisSystem.Id, CisSystem> systems, Net net) {
        return net.members().stream()
                .map(each -> new Spot(each.system(), each.port()))
                .distinct()
                .flatMap(
                        spot ->
                                Stream.ofNullable(systems.get(spot.system()))
                                        .map(system -> new Guarded(system, spot, net)));
    }

    /// Every system on every net, in order of the nets.
    public List<Guarded> guarded() {
        return guarded;
    }

    /// The load of so many sets with all of these nets.
    public Load load(int sets, List<Net> nets) {
        return load(sets, nets, nets);
    }

    /// The load of a member of a net at its port while that net works; empty where nothing limits
    /// on how many nets it is. A net of which nobody knows when it works is one of the undated.
    public Optional<Load> of(Net net, Net.Member member) {
        var all =
                bySpot.getOrDefault(new Spot(member.system(), member.port()), List.of()).stream()
                        .filter(Guarded::isLimited)
                        .toList();
        if (all.stream().noneMatch(each -> each.net().id().equals(net.id()))) {
            return Optional.empty();
        }
        var nets = all.stream().map(Guarded::net).toList();
        int sets = all.getFirst().sets();
        var span = span(net);
        if (span.isEmpty()) {
            return Optional.of(new Load(sets, List.of(), nets, null));
        }
        var starts =
                nets.stream().filter(each -> start(each).filter(span.get()::contains).isPresent());
        return Optional.of(load(sets, nets, starts.toList()));
    }

    /// Each net that starts is a moment to look at.
    private Load load(int sets, List<Net> nets, List<Net> starting) {
        List<Net> most = List.of();
        Instant from = null;
        for (var first : starting) {
            var start = start(first).orElse(null);
            if (start != null) {
                var working = nets.stream().filter(net -> works(net, start)).toList();
                if (working.size() > most.size()) {
                    most = working;
                    from = start;
                }
            }
        }
        var undated = nets.stream().filter(net -> span(net).isEmpty()).toList();
        return new Load(sets, most, undated, from);
    }

    private Optional<Instant> start(Net net) {
        return span(net).map(Span::start);
    }

    private boolean works(Net net, Instant at) {
        return span(net).filter(span -> span.contains(at)).isPresent();
    }

    private Optional<Span> span(Net net) {
        return when.getOrDefault(net.id(), Optional.empty());
    }
}
