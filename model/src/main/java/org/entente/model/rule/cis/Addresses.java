package org.entente.model.rule.cis;

import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.EntityId;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Addresses that are given twice although each must be unique: the same, or blocks, ranges and
/// prefixes that overlap.
final class Addresses {
    private record Room(AddressAssignment.Type type, EntityId scope) {}

    private record Given(AddressAssignment address, Extent extent) {}

    private Addresses() {}

    /// The addresses of these types that two hold at the same time; unknown where one is blank.
    static Stream<Case> doubled(Wiring wiring, RuleCode rule, AddressAssignment.Type... types) {
        var asked = Set.of(types);
        var rooms = new LinkedHashMap<Room, List<Given>>();
        var blank = new ArrayList<AddressAssignment>();
        wiring.plan()
                .addressAssignments()
                .filter(each -> asked.contains(each.type()))
                .forEach(
                        each -> {
                            if (each.value().isBlank()) {
                                blank.add(each);
                            } else {
                                rooms.computeIfAbsent(room(wiring, each), _ -> new ArrayList<>())
                                        .add(new Given(each, Extent.of(each.type(), each.value())));
                            }
                        });
        return Stream.concat(
                rooms.values().stream()
                        .flatMap(all -> overlapping(wiring, all))
                        .map(all -> found(wiring, rule, all)),
                blank.stream().map(each -> unknown(wiring, rule, each)));
    }

    private static Room room(Wiring wiring, AddressAssignment address) {
        var net = address.net();
        return new Room(
                address.type(),
                address.type().isPerNet() && net != null ? net : wiring.plan().exercise().id());
    }

    /// Those that hang together because each meets another of them, in the order of their extents.
    private static Stream<List<AddressAssignment>> overlapping(Wiring wiring, List<Given> all) {
        var inOrder = all.stream().sorted((one, other) -> one.extent().compareTo(other.extent()));
        var groups = new ArrayList<List<Given>>();
        inOrder.forEach(
                each -> {
                    var last = groups.isEmpty() ? List.<Given>of() : groups.getLast();
                    if (last.stream().anyMatch(one -> one.extent().meets(each.extent()))) {
                        last.add(each);
                    } else {
                        groups.add(new ArrayList<>(List.of(each)));
                    }
                });
        return groups.stream()
                .filter(group -> group.size() > 1)
                .map(
                        group ->
                                group.stream()
                                        .filter(each -> isDoubled(wiring, each, group))
                                        .map(Given::address)
                                        .toList())
                .filter(group -> group.size() > 1);
    }

    private static boolean isDoubled(Wiring wiring, Given given, List<Given> group) {
        return group.stream()
                .filter(other -> !other.equals(given))
                .filter(other -> other.extent().meets(given.extent()))
                .anyMatch(other -> isAtOneTime(wiring, given.address(), other.address()));
    }

    private static boolean isAtOneTime(
            Wiring wiring, AddressAssignment first, AddressAssignment second) {
        var one = wiring.span(first.period());
        var other = wiring.span(second.period());
        return one.isEmpty() || other.isEmpty() || one.get().overlaps(other.get());
    }

    private static Case found(Wiring wiring, RuleCode rule, List<AddressAssignment> all) {
        var first = all.getFirst();
        var holders =
                all.stream()
                        .flatMap(each -> Stream.ofNullable(each.holder()))
                        .map(wiring::name)
                        .toList();
        var values = all.stream().map(AddressAssignment::value).map(String::strip).toList();
        var where =
                new Argument.Phrase(
                        List.of(
                                new Argument.Term.Address(first.type()),
                                new Argument.Word(Apart.named(values))));
        return Case.found(rule, first.id(), where, new Argument.Word(Apart.named(holders)))
                .with(all.stream().map(AddressAssignment::id).toList());
    }

    private static Case unknown(Wiring wiring, RuleCode rule, AddressAssignment address) {
        var holder = address.holder();
        return Case.unknown(
                        rule,
                        address.id(),
                        new Argument.Thing(address.id()),
                        new Argument.Term.Address(address.type()))
                .by(holder == null ? null : wiring.end(holder))
                .because("address");
    }
}
