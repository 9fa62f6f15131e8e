package org.entente.model.rule.cis;

import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.EntityId;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Addresses that are given twice although each must be unique.
final class Addresses {
    private record Given(AddressAssignment.Type type, String value, EntityId scope) {}

    private Addresses() {}

    /// The addresses of these types that two hold at the same time; unknown where one is blank.
    static Stream<Case> doubled(Wiring wiring, RuleCode rule, AddressAssignment.Type... types) {
        var asked = Set.of(types);
        var given = new LinkedHashMap<Given, List<AddressAssignment>>();
        var blank = new ArrayList<AddressAssignment>();
        wiring.plan()
                .addressAssignments()
                .filter(each -> asked.contains(each.type()))
                .forEach(
                        each -> {
                            if (each.value().isBlank()) {
                                blank.add(each);
                            } else {
                                given.computeIfAbsent(key(wiring, each), _ -> new ArrayList<>())
                                        .add(each);
                            }
                        });
        return Stream.concat(
                given.values().stream()
                        .filter(all -> isAtOneTime(wiring, all))
                        .map(all -> found(wiring, rule, all)),
                blank.stream().map(each -> unknown(wiring, rule, each)));
    }

    private static Given key(Wiring wiring, AddressAssignment address) {
        var net = address.net();
        return new Given(
                address.type(),
                address.value().strip().toLowerCase(Locale.ROOT),
                address.type().isPerNet() && net != null ? net : wiring.plan().exercise().id());
    }

    private static boolean isAtOneTime(Wiring wiring, List<AddressAssignment> all) {
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                var one = wiring.span(all.get(i).period());
                var other = wiring.span(all.get(j).period());
                if (one.isEmpty() || other.isEmpty() || one.get().overlaps(other.get())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Case found(Wiring wiring, RuleCode rule, List<AddressAssignment> all) {
        var first = all.getFirst();
        var holders =
                all.stream()
                        .flatMap(each -> Stream.ofNullable(each.holder()))
                        .map(wiring::name)
                        .toList();
        var where =
                new Argument.Phrase(
                        List.of(
                                new Argument.Term.Address(first.type()),
                                new Argument.Word(first.value())));
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
