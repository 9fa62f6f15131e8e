package org.entente.model.rule.cis;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import org.entente.model.interop.NetLoads;
import org.entente.model.interop.NetLoads.Guarded;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Net;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private record Node(AssigneeId holder, String key) {}

    @Override
    public Stream<Case> cases(Wiring wiring) {
        var loads = new NetLoads(wiring.plan(), wiring::span);
        var told = new HashSet<CisSystem.Id>();
        var cases = new ArrayList<Case>();
        by(loads.guarded().stream().filter(Guarded::isLimited), Guarded::spot)
                .forEach(
                        (spot, some) -> {
                            var system = some.getFirst().system();
                            var nets = nets(some);
                            judge(system.id(), nets, loads.load(some.getFirst().sets(), nets))
                                    .map(found -> found.by(wiring.owner(system)))
                                    .ifPresent(
                                            found -> {
                                                cases.add(
                                                        told.add(system.id())
                                                                ? found
                                                                : found.marked(spot.port()));
                                            });
                        });
        by(loads.guarded().stream().filter(Guarded::takesSet), NetsExceedSets::node)
                .forEach(
                        (node, some) ->
                                atNode(wiring, node, some, loads)
                                        .filter(_ -> isUntold(some, told))
                                        .ifPresent(cases::add));
        return cases.stream();
    }

    private static Node node(Guarded each) {
        return new Node(each.system().station().holder(), each.net().loaded().key());
    }

    private static <K> Map<K, List<Guarded>> by(Stream<Guarded> guarded, Function<Guarded, K> key) {
        return guarded.collect(groupingBy(key, LinkedHashMap::new, toList()));
    }

    private static List<Net> nets(List<Guarded> some) {
        var nets = new LinkedHashMap<Net.Id, Net>();
        some.forEach(each -> nets.put(each.net().id(), each.net()));
        return List.copyOf(nets.values());
    }

    /// None of it is told of by itself.
    private static boolean isUntold(List<Guarded> some, Set<CisSystem.Id> told) {
        return some.stream().noneMatch(each -> told.contains(each.system().id()));
    }

    /// All that the holder has of the kind.
    private static Optional<Case> atNode(
            Wiring wiring, Node node, List<Guarded> some, NetLoads loads) {
        var systems = new LinkedHashMap<CisSystem.Id, CisSystem>();
        some.forEach(each -> systems.put(each.system().id(), each.system()));
        wiring.systems(node.holder()).stream()
                .filter(system -> system.station().holder().equals(node.holder()))
                .filter(system -> speaks(system, node.key()))
                .forEach(system -> systems.put(system.id(), system));
        int sets = systems.values().stream().mapToInt(NetsExceedSets::sets).sum();
        var nets = nets(some);
        return judge(node.holder(), nets, loads.load(sets, nets))
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

    private static int sets(CisSystem system) {
        int each =
                system.ports().stream()
                        .mapToInt(port -> Objects.requireNonNullElse(port.nets(), 1))
                        .sum();
        return system.station().quantity() * Math.max(1, each);
    }

    /// Who must guard these nets has so many sets.
    private static Optional<Case> judge(EntityId subject, List<Net> nets, NetLoads.Load load) {
        var found =
                switch (load.isExceeded()) {
                    case FALSE, NOT_APPLICABLE -> null;
                    case TRUE ->
                            Case.found(
                                    RuleCode.NETS_EXCEED_SETS,
                                    subject,
                                    new Argument.Thing(subject),
                                    new Argument.Amount(load.busiest().size()),
                                    new Argument.Amount(load.sets()),
                                    new Argument.Word(names(load.left())));
                    case UNKNOWN ->
                            Case.unknown(
                                    RuleCode.NETS_EXCEED_SETS,
                                    subject,
                                    "%d > %d: %s".formatted(load.most(), load.sets(), names(nets)));
                };
        return Optional.ofNullable(found)
                .map(each -> each.with(nets.stream().map(Net::id).toList()));
    }

    private static String names(List<Net> nets) {
        return Apart.inOrder(nets.stream().map(Net::name));
    }
}
