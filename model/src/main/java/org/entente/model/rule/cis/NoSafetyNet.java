package org.entente.model.rule.cis;

import org.entente.model.match.Direction;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Net;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// No real-world safety net, known by its name, is common to all contingents that have systems:
/// one net, or nets that a gateway bridges both ways, on which each of them can call and hears who
/// calls. Unknown where a contingent has stated no system at all, or where nobody knows at which
/// port a system is on the net and another of its ports could not do.
final class NoSafetyNet implements CisRule {
    private static final Pattern SAFETY =
            Pattern.compile("no.?duff|safety|s[ée]curit[ée] r[ée]elle", Pattern.CASE_INSENSITIVE);

    /// What is made of a system that is on a net at a port that nobody knows.
    private enum Bound {
        WORST,
        BEST
    }

    @Override
    public Stream<Case> cases(Wiring wiring) {
        if (wiring.systems().isEmpty()) {
            return Stream.empty();
        }
        var surely = mostReached(wiring, Bound.WORST);
        var perhaps = mostReached(wiring, Bound.BEST);
        var missing = new LinkedHashSet<AssigneeId>();
        var open = new LinkedHashSet<AssigneeId>();
        contingents(wiring)
                .filter(owner -> !surely.contains(owner) || !perhaps.contains(owner))
                .forEach(owner -> (isOpen(wiring, owner, perhaps) ? open : missing).add(owner));
        return Stream.concat(of(wiring, missing, true).stream(), of(wiring, open, false).stream());
    }

    private static boolean isOpen(Wiring wiring, AssigneeId owner, Set<AssigneeId> perhaps) {
        return perhaps.contains(owner) || wiring.systems(owner).isEmpty();
    }

    private static Stream<AssigneeId> contingents(Wiring wiring) {
        return wiring.plan().contingents().map(Contingent::participant);
    }

    /// Those on the safety net on which the most contingents are.
    private static Set<AssigneeId> mostReached(Wiring wiring, Bound bound) {
        var all = contingents(wiring).toList();
        Set<AssigneeId> best = Set.of();
        long most = 0;
        for (var nets : bridged(wiring, bound)) {
            var reached = on(wiring, nets, bound);
            long count = all.stream().filter(reached::contains).count();
            if (count > most) {
                best = reached;
                most = count;
            }
        }
        return best;
    }

    /// Those who can call on one of the nets and hear on one of them.
    private static Set<AssigneeId> on(Wiring wiring, List<Net> nets, Bound bound) {
        var calling = new HashSet<AssigneeId>();
        var hearing = new HashSet<AssigneeId>();
        for (var net : nets) {
            for (var member : net.members()) {
                var system = wiring.system(member.system());
                var owner = system.map(each -> wiring.end(each.station().holder()));
                var ways = system.stream().flatMap(each -> ways(each, member, bound)).toList();
                owner.filter(_ -> ways.stream().anyMatch(Direction::sends)).ifPresent(calling::add);
                owner.filter(_ -> ways.stream().anyMatch(Direction::receives))
                        .ifPresent(hearing::add);
            }
        }
        calling.retainAll(hearing);
        return calling;
    }

    /// Which ways the port works at which the system is on the net.
    private static Stream<Direction> ways(CisSystem system, Net.Member member, Bound bound) {
        var port = system.port(member.port());
        if (port.isPresent()) {
            return Stream.of(port.get().direction());
        }
        var each = system.ports().stream().map(CisSystem.Port::direction).distinct().toList();
        if (each.isEmpty()) {
            return Stream.of(Direction.TX_RX);
        }
        return bound == Bound.BEST || each.size() == 1 ? each.stream() : Stream.empty();
    }

    /// The safety nets, those that are bridged together.
    private static List<List<Net>> bridged(Wiring wiring, Bound bound) {
        var groups = new ArrayList<List<Net>>();
        wiring.plan()
                .nets()
                .filter(net -> SAFETY.matcher(net.name()).find())
                .forEach(net -> join(wiring, groups, net, bound));
        return groups;
    }

    private static void join(Wiring wiring, List<List<Net>> groups, Net net, Bound bound) {
        var near =
                groups.stream()
                        .filter(
                                some ->
                                        some.stream()
                                                .anyMatch(
                                                        each ->
                                                                isBridged(
                                                                        wiring, each, net, bound)))
                        .toList();
        var group = new ArrayList<Net>(List.of(net));
        near.forEach(group::addAll);
        groups.removeAll(near);
        groups.add(group);
    }

    private static boolean isBridged(Wiring wiring, Net one, Net other, Bound bound) {
        return wiring.plan()
                .gateways()
                .anyMatch(
                        gateway ->
                                passes(wiring, gateway, one, other, bound)
                                        && passes(wiring, gateway, other, one, bound));
    }

    /// It hears the one net and calls on the other.
    private static boolean passes(Wiring wiring, Gateway gateway, Net from, Net to, Bound bound) {
        return gateway.translations().stream()
                        .anyMatch(
                                way ->
                                        way.from().equals(from.loaded().key())
                                                && way.to().equals(to.loaded().key()))
                && ways(wiring, gateway, from, bound).anyMatch(Direction::receives)
                && ways(wiring, gateway, to, bound).anyMatch(Direction::sends);
    }

    private static Stream<Direction> ways(Wiring wiring, Gateway gateway, Net net, Bound bound) {
        return net.members().stream()
                .filter(each -> each.system().equals(gateway.system()))
                .flatMap(
                        each ->
                                wiring.system(gateway.system()).stream()
                                        .flatMap(system -> ways(system, each, bound)));
    }

    private static Optional<Case> of(Wiring wiring, Set<AssigneeId> who, boolean isKnown) {
        if (who.isEmpty()) {
            return Optional.empty();
        }
        var subject = wiring.plan().exercise().id();
        var words = Apart.inOrder(who.stream().map(wiring::name));
        var found =
                isKnown
                        ? Case.found(
                                RuleCode.NO_SAFETY_NET,
                                subject,
                                new Argument.Thing(subject),
                                new Argument.Word(words))
                        : Case.unknown(RuleCode.NO_SAFETY_NET, subject, words);
        return Optional.of(found.with(who));
    }
}
