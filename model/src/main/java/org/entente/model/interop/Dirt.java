package org.entente.model.interop;

import static org.entente.model.plan.EntityKind.AGREEMENT;
import static org.entente.model.plan.EntityKind.ANCHOR;
import static org.entente.model.plan.EntityKind.BILLET;
import static org.entente.model.plan.EntityKind.CIS_SYSTEM;
import static org.entente.model.plan.EntityKind.CONTINGENT;
import static org.entente.model.plan.EntityKind.CRYPTO_KEY;
import static org.entente.model.plan.EntityKind.EVIDENCE;
import static org.entente.model.plan.EntityKind.EXCHANGE_REQUIREMENT;
import static org.entente.model.plan.EntityKind.EXERCISE;
import static org.entente.model.plan.EntityKind.FMN_PARTICIPATION;
import static org.entente.model.plan.EntityKind.FORCE_ELEMENT;
import static org.entente.model.plan.EntityKind.GATEWAY;
import static org.entente.model.plan.EntityKind.INFORMATION_PRODUCT;
import static org.entente.model.plan.EntityKind.NET;
import static org.entente.model.plan.EntityKind.PACE_PLAN;
import static org.entente.model.plan.EntityKind.PARTICIPANT;
import static org.entente.model.plan.EntityKind.PHASE;
import static org.entente.model.plan.EntityKind.SECURITY_DOMAIN;
import static org.entente.model.plan.EntityKind.SPECTRUM_ASSIGNMENT;

import org.entente.model.plan.Agreement;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.PaceRests;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SpectrumAssignment;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What of a fit an edit of the plan can have changed.
final class Dirt {
    private static final Set<EntityKind> TIMES = Set.of(EXERCISE, ANCHOR, PHASE);
    private static final Set<EntityKind> HOLDERS = Set.of(PARTICIPANT, CONTINGENT, FORCE_ELEMENT);

    /// What tells whose systems are and where they work, and so what has to be agreed for them.
    private static final Set<EntityKind> BONDS =
            Set.of(FMN_PARTICIPATION, PARTICIPANT, CONTINGENT, FORCE_ELEMENT);

    final Set<AssigneeId> holders = new LinkedHashSet<>();
    final Set<EntityId> domains;
    final Set<EntityId> systems;
    final Set<EntityId> nets;
    final Set<EntityId> gateways;
    final Set<EntityId> exchanges;
    final Set<EntityId> evidence;

    private final Plan before;
    private final Plan after;

    private Dirt(Plan before, Plan after) {
        var changed = new Changed(before, after);
        this.before = before;
        this.after = after;
        domains = changed.of(SECURITY_DOMAIN);
        systems = changed.of(CIS_SYSTEM);
        nets = changed.of(NET);
        gateways = changed.of(GATEWAY);
        exchanges = changed.of(EXCHANGE_REQUIREMENT);
        evidence = changed.of(EVIDENCE);
    }

    /// Everything, as after a move in time.
    static Dirt whole(Plan before, Plan after) {
        var dirt = new Dirt(before, after);
        for (var plan : new Plan[] {before, after}) {
            dirt.domains.addAll(plan.table(SECURITY_DOMAIN).keySet());
            dirt.systems.addAll(plan.table(CIS_SYSTEM).keySet());
            dirt.nets.addAll(plan.table(NET).keySet());
            dirt.gateways.addAll(plan.table(GATEWAY).keySet());
            dirt.exchanges.addAll(plan.table(EXCHANGE_REQUIREMENT).keySet());
            dirt.evidence.addAll(plan.table(EVIDENCE).keySet());
        }
        dirt.addHolders();
        return dirt;
    }

    /// Whether the edit can have moved anything in time.
    static boolean isInTime(Plan before, Plan after) {
        return after.kindsChangedSince(before).stream().anyMatch(TIMES::contains);
    }

    /// What the edit reaches when no time has moved. The holders are those who had a station.
    static Dirt between(Fitting before, Fitting after, Collection<AssigneeId> seated) {
        var dirt = new Dirt(before.plan(), after.plan());
        if (after.plan().kindsChangedSince(before.plan()).stream().anyMatch(HOLDERS::contains)) {
            seated.stream()
                    .filter(holder -> !before.seat(holder).equals(after.seat(holder)))
                    .forEach(dirt::addOf);
        }
        dirt.addOfLabels(before, after);
        dirt.addOfProducts(new Changed(before.plan(), after.plan()).of(INFORMATION_PRODUCT));
        dirt.addOfMeans();
        dirt.addGranted();
        dirt.addAgreed(before, after);
        dirt.addMembers();
        dirt.addOfDomains();
        dirt.addOfGateways();
        dirt.addSilent();
        dirt.addOperated();
        dirt.addHolders();
        dirt.addOfSystems();
        return dirt;
    }

    /// A holder of whom something is not the same, with what it has and what it exchanges.
    private void addOf(AssigneeId holder) {
        holders.add(holder);
        pointingAt(List.of(holder))
                .forEach(
                        thing -> {
                            switch (thing) {
                                case CisSystem system -> systems.add(system.id());
                                case ExchangeRequirement exchange -> exchanges.add(exchange.id());
                                default -> {}
                            }
                        });
    }

    private Stream<Entity> pointingAt(Collection<? extends EntityId> ids) {
        return ids.stream().flatMap(id -> Stream.concat(before.holders(id), after.holders(id)));
    }

    /// A new nation may be one of a group to which something is released, and so may one that takes
    /// part in the mission from now on.
    private void addOfLabels(Fitting was, Fitting is) {
        var changed = after.kindsChangedSince(before);
        boolean isTouched = changed.contains(PARTICIPANT) || changed.contains(FMN_PARTICIPATION);
        if (isTouched && !is.communities().isLike(was.communities())) {
            exchanges.addAll(after.table(EXCHANGE_REQUIREMENT).keySet());
        }
    }

    private void addOfProducts(Collection<EntityId> products) {
        pointingAt(products)
                .filter(ExchangeRequirement.class::isInstance)
                .forEach(thing -> exchanges.add(thing.id()));
    }

    /// What a plan of means is for, also where a net that it names is no longer what it was.
    private void addOfMeans() {
        var plans = new Changed(before, after).of(PACE_PLAN);
        var subjects = new LinkedHashSet<EntityId>();
        for (var plan : new Plan[] {before, after}) {
            plans.forEach(
                    id ->
                            plan.find(PacePlan.class, id)
                                    .ifPresent(pace -> subjects.add(pace.subject())));
        }
        pointingAt(nets)
                .filter(PacePlan.class::isInstance)
                .map(PacePlan.class::cast)
                .forEach(pace -> subjects.add(pace.subject()));
        subjects.stream().filter(ExchangeRequirement.Id.class::isInstance).forEach(exchanges::add);
    }

    /// The systems for which something else is agreed now.
    private void addAgreed(Fitting was, Fitting is) {
        boolean isRebound = after.kindsChangedSince(before).stream().anyMatch(BONDS::contains);
        var parties = parties(new Changed(before, after).of(AGREEMENT));
        if (!isRebound && parties.isEmpty()) {
            return;
        }
        var were = was.pacts();
        var are = is.pacts();
        if (!were.isEmpty() || !are.isEmpty()) {
            after.cisSystems()
                    .filter(system -> isRebound || are.isOwned(system, parties))
                    .filter(system -> !were.of(system).equals(are.of(system)))
                    .forEach(system -> systems.add(system.id()));
        }
    }

    /// Who has agreed something that is not the same, before or after.
    private Set<Participant.Id> parties(Set<EntityId> agreements) {
        var parties = new HashSet<Participant.Id>();
        for (var plan : new Plan[] {before, after}) {
            agreements.forEach(
                    id ->
                            plan.find(Agreement.class, id)
                                    .ifPresent(found -> parties.addAll(found.parties())));
        }
        return parties;
    }

    /// The nets for which keys and frequencies are meant.
    private void addGranted() {
        var changed = new Changed(before, after);
        for (var plan : new Plan[] {before, after}) {
            for (var id : changed.of(CRYPTO_KEY)) {
                plan.find(CryptoKey.class, id).ifPresent(key -> nets.addAll(key.nets()));
            }
            for (var id : changed.of(SPECTRUM_ASSIGNMENT)) {
                plan.find(SpectrumAssignment.class, id)
                        .ifPresent(frequency -> nets.addAll(frequency.nets()));
            }
        }
    }

    /// A net tells what a port without statements may speak, and in which domain it may be.
    private void addMembers() {
        for (var id : nets) {
            addMembers(before, id);
            addMembers(after, id);
        }
    }

    private void addMembers(Plan plan, EntityId net) {
        plan.find(Net.class, net).stream()
                .flatMap(found -> found.members().stream())
                .forEach(member -> systems.add(member.system()));
    }

    /// A port of which nobody states the domain may be in any of them.
    private void addOfDomains() {
        if (!domains.isEmpty()) {
            after.cisSystems().filter(Dirt::isSilent).forEach(one -> systems.add(one.id()));
        }
        pointingAt(domains)
                .forEach(
                        thing -> {
                            if (thing instanceof CisSystem) {
                                systems.add(thing.id());
                            } else if (thing instanceof Net net) {
                                net.members().forEach(member -> systems.add(member.system()));
                            }
                        });
    }

    /// What a gateway is accredited for tells where the ports of its system may be.
    private void addOfGateways() {
        for (var plan : new Plan[] {before, after}) {
            gateways.forEach(
                    id ->
                            plan.find(Gateway.class, id)
                                    .ifPresent(gateway -> systems.add(gateway.system())));
        }
    }

    /// Where nobody states the domain of a net, what is on it tells where the others on it may be
    /// of which nobody states it, and so from net to net.
    private void addSilent() {
        var waiting = new ArrayDeque<EntityId>(reseated());
        while (Guises.isTold(after) && !waiting.isEmpty()) {
            var system = waiting.remove();
            for (var plan : new Plan[] {before, after}) {
                plan.holders(system)
                        .filter(Net.class::isInstance)
                        .map(Net.class::cast)
                        .filter(net -> net.control().domain() == null)
                        .flatMap(net -> net.members().stream())
                        .filter(member -> isSilent(plan, member) && systems.add(member.system()))
                        .forEach(member -> waiting.add(member.system()));
            }
        }
    }

    /// The systems of which ports, domains or company on nets are not what they were.
    private Set<EntityId> reseated() {
        var reseated = new LinkedHashSet<EntityId>();
        systems.stream()
                .filter(id -> !seats(before, id).equals(seats(after, id)))
                .forEach(reseated::add);
        for (var plan : new Plan[] {before, after}) {
            nets.stream()
                    .filter(id -> !meeting(before, id).equals(meeting(after, id)))
                    .flatMap(id -> plan.find(Net.class, id).stream())
                    .flatMap(net -> net.members().stream())
                    .forEach(member -> reseated.add(member.system()));
            gateways.stream()
                    .flatMap(id -> plan.find(Gateway.class, id).stream())
                    .forEach(gateway -> reseated.add(gateway.system()));
        }
        return reseated;
    }

    /// The ports with their domains.
    private static List<?> seats(Plan plan, EntityId system) {
        return plan.find(CisSystem.class, system).stream()
                .flatMap(found -> found.ports().stream())
                .map(port -> List.of(port.name(), Optional.ofNullable(port.domain())))
                .toList();
    }

    /// Who is on a net, and in which domain it is.
    private static List<?> meeting(Plan plan, EntityId net) {
        return plan.find(Net.class, net).stream()
                .map(
                        found ->
                                List.of(
                                        found.members(),
                                        Optional.ofNullable(found.control().domain())))
                .toList();
    }

    private static boolean isSilent(Plan plan, Net.Member member) {
        return plan.find(CisSystem.class, member.system()).filter(Dirt::isSilent).isPresent();
    }

    private static boolean isSilent(CisSystem system) {
        return system.ports().stream().anyMatch(port -> port.domain() == null);
    }

    /// Somebody else holds the post that works a system.
    private void addOperated() {
        if (after.kindsChangedSince(before).contains(BILLET)) {
            after.cisSystems()
                    .filter(
                            system ->
                                    !PaceRests.operator(before, system)
                                            .equals(PaceRests.operator(after, system)))
                    .forEach(system -> systems.add(system.id()));
        }
    }

    private void addOfSystems() {
        pointingAt(new HashSet<>(systems))
                .forEach(
                        thing -> {
                            switch (thing) {
                                case Net net -> nets.add(net.id());
                                case Gateway gateway -> gateways.add(gateway.id());
                                case Evidence test -> evidence.add(test.id());
                                default -> {}
                            }
                        });
    }

    private void addHolders() {
        for (var plan : new Plan[] {before, after}) {
            systems.forEach(
                    id ->
                            plan.find(CisSystem.class, id)
                                    .ifPresent(system -> holders.add(system.station().holder())));
            exchanges.forEach(
                    id ->
                            plan.find(ExchangeRequirement.class, id)
                                    .ifPresent(
                                            exchange -> {
                                                holders.add(exchange.parties().producer());
                                                holders.add(exchange.parties().consumer());
                                            }));
        }
    }
}
