package org.entente.model.interop;

import org.entente.model.match.Binding;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.InformationProduct;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which answers a plan offers where nobody states of which standard a net is or what an exchange
/// is about.
public final class Offers {
    private Offers() {}

    /// The keys of standards that all members of the net speak of whom anything is stated, or where
    /// they have none in common, those that any of them does, what most speak first.
    public static List<String> standards(Plan plan, Net net) {
        var spoken =
                net.members().stream()
                        .map(member -> spoken(plan, member))
                        .filter(keys -> !keys.isEmpty())
                        .toList();
        var counts = new TreeMap<String, Integer>();
        spoken.forEach(keys -> keys.forEach(key -> counts.merge(key, 1, Integer::sum)));
        var common = new TreeSet<>(counts.keySet());
        spoken.forEach(common::retainAll);
        return common.isEmpty()
                ? counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .map(Map.Entry::getKey)
                        .toList()
                : List.copyOf(common);
    }

    private static Set<String> spoken(Plan plan, Net.Member member) {
        return plan.find(CisSystem.class, member.system()).stream()
                .filter(system -> system.portAt(member.port()) >= 0)
                .map(system -> system.ports().get(system.portAt(member.port())))
                .flatMap(port -> port.bindings().stream())
                .map(Binding::key)
                .filter(key -> !key.isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The products that tell which standards can carry them, by name; none where it is stated of
    /// which the exchange is.
    public static List<InformationProduct> products(Plan plan, ExchangeRequirement exchange) {
        return exchange.product() == null
                ? plan.informationProducts()
                        .filter(product -> !product.standards().isEmpty())
                        .sorted(
                                Comparator.comparing(InformationProduct::name)
                                        .thenComparing(product -> product.id().value()))
                        .toList()
                : List.of();
    }

    /// The keys of the standards of nets and products, in order.
    public static List<String> standards(Plan plan) {
        return Stream.concat(
                        plan.nets().map(net -> net.loaded().key()),
                        plan.informationProducts().flatMap(each -> each.standards().stream()))
                .filter(key -> !key.isBlank())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }
}
