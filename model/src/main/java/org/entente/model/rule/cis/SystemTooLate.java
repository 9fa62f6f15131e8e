package org.entente.model.rule.cis;

import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Net;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;

/// A system is not available for all of the time in which a net works on which it has its place.
/// Unknown where its dates hang on what the plan does not have.
final class SystemTooLate implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        return wiring.plan().nets().flatMap(net -> judge(wiring, net).stream());
    }

    /// Of a net that has hours of its own, but nobody knows when they are, and whose systems are
    /// there for a part of the time.
    private static Optional<Case> undated(Wiring wiring, Net net) {
        var timed =
                net.members().stream()
                        .flatMap(member -> wiring.system(member.system()).stream())
                        .filter(system -> system.period() != null)
                        .toList();
        var words = Apart.inOrder(timed.stream().map(CisSystem::name));
        return net.period() == null || timed.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Case.unknown(RuleCode.SYSTEM_TOO_LATE, net.id(), words)
                                .with(timed.stream().map(CisSystem::id).toList())
                                .because("undated"));
    }

    private static Optional<Case> judge(Wiring wiring, Net net) {
        var working = wiring.span(net).orElse(null);
        if (working == null) {
            return undated(wiring, net);
        }
        var late = new ArrayList<CisSystem>();
        var unclear = new ArrayList<CisSystem>();
        net.members().stream()
                .flatMap(member -> wiring.system(member.system()).stream())
                .forEach(
                        system -> {
                            var period = system.period();
                            if (period != null) {
                                var there = wiring.situation().schedule().anchors().span(period);
                                if (there.isEmpty()) {
                                    unclear.add(system);
                                } else if (!there.get().contains(working)) {
                                    late.add(system);
                                }
                            }
                        });
        if (late.isEmpty() && unclear.isEmpty()) {
            return Optional.empty();
        }
        var named = late.isEmpty() ? unclear : late;
        var words = Apart.inOrder(named.stream().map(CisSystem::name));
        var found =
                late.isEmpty()
                        ? Case.unknown(RuleCode.SYSTEM_TOO_LATE, net.id(), words)
                        : Case.found(
                                RuleCode.SYSTEM_TOO_LATE,
                                net.id(),
                                new Argument.Thing(net.id()),
                                new Argument.Word(words));
        return Optional.of(
                found.with(named.stream().map(CisSystem::id).toList())
                        .at(working.start())
                        .because(words));
    }
}
