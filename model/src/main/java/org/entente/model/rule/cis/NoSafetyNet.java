package org.entente.model.rule.cis;

import org.entente.model.plan.AssigneeId;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// No real-world safety net, known by its name, is common to all contingents that have systems.
/// Unknown where a contingent has stated no system at all.
final class NoSafetyNet implements CisRule {
    private static final Pattern SAFETY =
            Pattern.compile("no.?duff|safety|s[ée]curit[ée] r[ée]elle", Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Case> cases(Wiring wiring) {
        if (wiring.systems().isEmpty()) {
            return Stream.empty();
        }
        var reached = new HashSet<AssigneeId>();
        wiring.plan()
                .nets()
                .filter(net -> SAFETY.matcher(net.name()).find())
                .flatMap(net -> net.members().stream())
                .flatMap(member -> wiring.system(member.system()).stream())
                .forEach(system -> reached.add(wiring.end(system.station().holder())));
        var missing = new LinkedHashSet<AssigneeId>();
        var silent = new LinkedHashSet<AssigneeId>();
        wiring.plan()
                .contingents()
                .forEach(
                        each -> {
                            var owner = each.participant();
                            if (!reached.contains(owner)) {
                                (wiring.systems(owner).isEmpty() ? silent : missing).add(owner);
                            }
                        });
        return Stream.concat(
                of(wiring, missing, true).stream(), of(wiring, silent, false).stream());
    }

    private static Optional<Case> of(Wiring wiring, Set<AssigneeId> who, boolean isKnown) {
        if (who.isEmpty()) {
            return Optional.empty();
        }
        var subject = wiring.plan().exercise().id();
        var words = Apart.named(who.stream().map(wiring::name).sorted().toList());
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
