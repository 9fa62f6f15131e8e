package org.entente.model.rule.cis;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Net;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.entente.model.time.Span;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// A system is on more nets at a time at one of its ports than there are sets of it: each set
/// guards one net there, or as many as are stated of the port. Or a holder is on more nets of one
/// standard at a time than all sets for it that he has can guard. Rooms, segments and federations
/// share the connection of a computer unless it is stated how many do, and Link 22 has a check of
/// its own (TDL-12). Unknown where it is not known when one of the nets
/// works.
final class NetsExceedSets implements CisRule {
    private static final String LINK_22 = "TDL-L22";

    private record Spot(CisSystem.Id system, String port) {}

    private record Node(AssigneeId holder, String key) {}

    private record Guarded(CisSystem system, Spot spot, Net net) {
        Node node() {
            return new Node(system.station().holder(), net.loaded().key());
        }

        /// Somebody states how many nets the port can be on at once, or each takes a set.
        boolean isLimited() {
            return stated().isPresent() || takesSet();
        }

        boolean takesSet() {
            return takesSets(net);
        }

        int guards() {
            return system.station().quantity() * stated().orElse(1);
        }

        private Optional<Integer> stated() {
            return system.port(spot.port()).flatMap(port -> Optional.ofNullable(port.nets()));
        }
    }

    /// Who must guard these with how many sets.
    private record Load(EntityId subject, int sets, List<Net> nets) {}

    @Override
    public Stream<Case> cases(Wiring wiring) {
        var seated =
                wiring.plan()
                        .nets()
                        .filter(net -> !net.loaded().key().equals(LINK_22))
                        .flatMap(net -> guarded(wiring, net))
                        .toList();
        var guarded = seated.stream().filter(Guarded::takesSet).toList();
        var told = new HashSet<CisSystem.Id>();
        var cases = new ArrayList<Case>();
        by(seated.stream().filter(Guarded::isLimited).toList(), Guarded::spot)
                .forEach(
                        (spot, some) -> {
                            var system = some.getFirst().system();
                            int sets = some.getFirst().guards();
                            judge(wiring, new Load(system.id(), sets, nets(some)))
                                    .map(found -> found.by(wiring.owner(system)))
                                    .ifPresent(
                                            found -> {
                                                cases.add(
                                                        told.add(system.id())
                                                                ? found
                                                                : found.marked(spot.port()));
                                            });
                        });
        by(guarded, Guarded::node)
                .forEach((node, some) -> atNode(wiring, node, some, told).ifPresent(cases::add));
        return cases.stream();
    }

    private static Stream<Guarded> guarded(Wiring wiring, Net net) {
        return net.members().stream()
                .map(each -> new Spot(each.system(), each.port()))
                .distinct()
                .flatMap(
                        spot ->
                                wiring.system(spot.system()).stream()
                                        .map(system -> new Guarded(system, spot, net)));
    }

    private static <K> LinkedHashMap<K, List<Guarded>> by(
            List<Guarded> guarded, Function<Guarded, K> key) {
        return guarded.stream().collect(groupingBy(key, LinkedHashMap::new, toList()));
    }

    private static List<Net> nets(List<Guarded> some) {
        var nets = new LinkedHashMap<Net.Id, Net>();
        some.forEach(each -> nets.put(each.net().id(), each.net()));
        return List.copyOf(nets.values());
    }

    private static boolean takesSets(Net net) {
        return switch (net.type()) {
            case VOICE_NET, DATA_NET, TDL_NETWORK -> true;
            case CHAT_ROOM, IP_SEGMENT, SIM_FEDERATION -> false;
        };
    }

    /// All that the holder has of the kind, where none of it is told of by itself.
    private static Optional<Case> atNode(
            Wiring wiring, Node node, List<Guarded> some, Set<CisSystem.Id> told) {
        var systems = new LinkedHashMap<CisSystem.Id, CisSystem>();
        some.forEach(each -> systems.put(each.system().id(), each.system()));
        if (systems.keySet().stream().anyMatch(told::contains)) {
            return Optional.empty();
        }
        wiring.systems(node.holder()).stream()
                .filter(system -> system.station().holder().equals(node.holder()))
                .filter(system -> speaks(system, node.key()))
                .forEach(system -> systems.put(system.id(), system));
        int sets = systems.values().stream().mapToInt(NetsExceedSets::guards).sum();
        return judge(wiring, new Load(node.holder(), sets, nets(some)))
                .map(
                        found ->
                                found.with(systems.keySet())
                                        .by(wiring.owner(some.getFirst().system()))
                                        .marked(node.key()));
    }

    private static boolean speaks(CisSystem system, String key) {
        return system.ports().stream()
                .flatMap(port -> port.bindings().stream())
                .anyMatch(binding -> binding.key().equals(key));
    }

    private static int guards(CisSystem system) {
        int each =
                system.ports().stream()
                        .mapToInt(port -> Objects.requireNonNullElse(port.nets(), 1))
                        .sum();
        return system.station().quantity() * Math.max(1, each);
    }

    private static Optional<Case> judge(Wiring wiring, Load load) {
        var nets = load.nets();
        int sets = load.sets();
        if (nets.size() <= sets) {
            return Optional.empty();
        }
        var busiest = busiest(wiring, nets);
        int open = (int) nets.stream().filter(net -> wiring.span(net).isEmpty()).count();
        if (busiest.size() + open <= sets) {
            return Optional.empty();
        }
        var found =
                busiest.size() > sets
                        ? Case.found(
                                RuleCode.NETS_EXCEED_SETS,
                                load.subject(),
                                new Argument.Thing(load.subject()),
                                new Argument.Amount(busiest.size()),
                                new Argument.Amount(sets),
                                new Argument.Word(names(busiest.subList(sets, busiest.size()))))
                        : Case.unknown(
                                RuleCode.NETS_EXCEED_SETS,
                                load.subject(),
                                "%d > %d: %s".formatted(busiest.size() + open, sets, names(nets)));
        return Optional.of(found.with(nets.stream().map(Net::id).toList()));
    }

    private static String names(List<Net> nets) {
        return Apart.inOrder(nets.stream().map(Net::name));
    }

    /// Those that work when most work at one time; each that starts is a moment to look at.
    private static List<Net> busiest(Wiring wiring, List<Net> nets) {
        List<Net> most = List.of();
        for (var start : nets) {
            var working =
                    wiring.span(start).stream()
                            .flatMap(at -> nets.stream().filter(net -> works(wiring, net, at)))
                            .toList();
            most = working.size() > most.size() ? working : most;
        }
        return most;
    }

    private static boolean works(Wiring wiring, Net net, Span at) {
        return wiring.span(net).filter(span -> span.contains(at.start())).isPresent();
    }
}
