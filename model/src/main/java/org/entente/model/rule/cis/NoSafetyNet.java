package org.entente.model.rule.cis;

import org.entente.model.plan.AssigneeId;
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
/// one net, or nets that a gateway bridges both ways. Unknown where a contingent has stated no
/// system at all.
final class NoSafetyNet implements CisRule {
    private static final Pattern SAFETY =
            Pattern.compile("no.?duff|safety|s[ée]curit[ée] r[ée]elle", Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Case> cases(Wiring wiring) {
        if (wiring.systems().isEmpty()) {
            return Stream.empty();
        }
        var reached = mostReached(wiring);
        var missing = new LinkedHashSet<AssigneeId>();
        var silent = new LinkedHashSet<AssigneeId>();
        contingents(wiring)
                .filter(owner -> !reached.contains(owner))
                .forEach(owner -> (wiring.systems(owner).isEmpty() ? silent : missing).add(owner));
        return Stream.concat(
                of(wiring, missing, true).stream(), of(wiring, silent, false).stream());
    }

    private static Stream<AssigneeId> contingents(Wiring wiring) {
        return wiring.plan().contingents().map(Contingent::participant);
    }

    /// Those on the safety net on which the most contingents are.
    private static Set<AssigneeId> mostReached(Wiring wiring) {
        var all = contingents(wiring).toList();
        Set<AssigneeId> best = Set.of();
        long most = 0;
        for (var nets : bridged(wiring)) {
            var reached = new HashSet<AssigneeId>();
            nets.stream()
                    .flatMap(net -> net.members().stream())
                    .flatMap(member -> wiring.system(member.system()).stream())
                    .forEach(system -> reached.add(wiring.end(system.station().holder())));
            long count = all.stream().filter(reached::contains).count();
            if (count > most) {
                best = reached;
                most = count;
            }
        }
        return best;
    }

    /// The safety nets, those that are bridged together.
    private static List<List<Net>> bridged(Wiring wiring) {
        var groups = new ArrayList<List<Net>>();
        wiring.plan()
                .nets()
                .filter(net -> SAFETY.matcher(net.name()).find())
                .forEach(
                        net -> {
                            var group = new ArrayList<Net>(List.of(net));
                            var near =
                                    groups.stream()
                                            .filter(
                                                    some ->
                                                            some.stream()
                                                                    .anyMatch(
                                                                            each ->
                                                                                    isBridged(
                                                                                            wiring,
                                                                                            each,
                                                                                            net)))
                                            .toList();
                            near.forEach(group::addAll);
                            groups.removeAll(near);
                            groups.add(group);
                        });
        return groups;
    }

    private static boolean isBridged(Wiring wiring, Net one, Net other) {
        return wiring.plan()
                .gateways()
                .filter(gateway -> isOn(gateway, one) && isOn(gateway, other))
                .anyMatch(gateway -> passes(gateway, one, other) && passes(gateway, other, one));
    }

    private static boolean isOn(Gateway gateway, Net net) {
        return net.members().stream().anyMatch(each -> each.system().equals(gateway.system()));
    }

    private static boolean passes(Gateway gateway, Net from, Net to) {
        return gateway.translations().stream()
                .anyMatch(
                        way ->
                                way.from().equals(from.loaded().key())
                                        && way.to().equals(to.loaded().key()));
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
