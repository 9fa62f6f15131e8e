package org.entente.app.interop;

import static org.entente.model.plan.NaturalOrder.NAMES;

import static java.util.Comparator.comparing;

import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SpectrumAssignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is given out for each net of a plan: frequencies and keys by their aliases, and the call
/// signs and addresses of who is on it.
public final class NetIssues {
    private final Plan plan;
    private final Superiors superiors;
    private final Map<Net.Id, List<SpectrumAssignment>> frequencies = new HashMap<>();
    private final Map<Net.Id, List<CryptoKey>> keys = new HashMap<>();
    private final Map<Net.Id, List<AddressAssignment>> addresses = new HashMap<>();

    public NetIssues(Plan plan) {
        this.plan = plan;
        this.superiors = new Superiors(plan);
        plan.spectrumAssignments()
                .sorted(
                        comparing((SpectrumAssignment one) -> one.emission().alias(), NAMES)
                                .thenComparing(one -> one.id().value()))
                .forEach(one -> one.nets().forEach(net -> add(frequencies, net, one)));
        plan.cryptoKeys()
                .sorted(
                        comparing(CryptoKey::name, NAMES)
                                .thenComparing(key -> key.issue().edition(), NAMES)
                                .thenComparing(key -> key.id().value()))
                .forEach(key -> key.nets().forEach(net -> add(keys, net, key)));
        plan.addressAssignments()
                .sorted(
                        comparing(AddressAssignment::type)
                                .thenComparing(AddressAssignment::value, NAMES)
                                .thenComparing(one -> one.id().value()))
                .forEach(this::add);
    }

    private void add(AddressAssignment one) {
        var net = one.net();
        if (net != null) {
            add(addresses, net, one);
        }
    }

    private static <T> void add(Map<Net.Id, List<T>> all, Net.Id net, T one) {
        all.computeIfAbsent(net, _ -> new ArrayList<>()).add(one);
    }

    /// In order of their aliases.
    public List<SpectrumAssignment> frequencies(Net net) {
        return List.copyOf(frequencies.getOrDefault(net.id(), List.of()));
    }

    /// In order of their aliases.
    public List<CryptoKey> keys(Net net) {
        return List.copyOf(keys.getOrDefault(net.id(), List.of()));
    }

    /// Call signs first, then the others by their kind.
    public List<AddressAssignment> addresses(Net net) {
        return List.copyOf(addresses.getOrDefault(net.id(), List.of()));
    }

    /// Those of who holds the member.
    public List<AddressAssignment> addresses(Net net, Net.Member member) {
        var holder = holder(member);
        return addresses(net).stream()
                .filter(one -> holder.isPresent() && holder.get().equals(one.holder()))
                .toList();
    }

    /// How far the key has come with the member, or with whom it stands under; empty where none of
    /// them is to have it.
    public Optional<CryptoKey.Status> status(CryptoKey key, Net.Member member) {
        return holder(member).stream()
                .flatMap(holder -> superiors.upward(holder).stream())
                .flatMap(holder -> key.status(holder).stream())
                .findFirst();
    }

    private Optional<AssigneeId> holder(Net.Member member) {
        return plan.find(CisSystem.class, member.system()).map(system -> system.station().holder());
    }
}
