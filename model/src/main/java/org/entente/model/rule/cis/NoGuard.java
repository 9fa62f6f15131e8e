package org.entente.model.rule.cis;

import static java.util.stream.Collectors.joining;

import org.entente.model.plan.CisSystem;
import org.entente.model.plan.SecurityDomain;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The stations of a net work in different security domains, and no gateway that is accredited for
/// both is among them. Unknown where a station has not stated its domain.
final class NoGuard implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        var guards = new HashMap<CisSystem.Id, Set<SecurityDomain.Id>>();
        wiring.plan()
                .gateways()
                .forEach(
                        gateway ->
                                guards.computeIfAbsent(gateway.system(), _ -> new HashSet<>())
                                        .addAll(gateway.accreditation().domains()));
        return Stream.concat(
                wiring.webs().stream().flatMap(web -> judge(wiring, web, guards).stream()),
                Borders.cases(wiring));
    }

    private static Optional<Case> judge(
            Wiring wiring, Web web, Map<CisSystem.Id, Set<SecurityDomain.Id>> guards) {
        var domains = new LinkedHashSet<SecurityDomain.Id>();
        var silent = new ArrayList<CisSystem>();
        for (var seat : web.seats()) {
            var domain = seat.domain();
            if (domain == null) {
                silent.add(seat.system());
            } else {
                domains.add(domain);
            }
        }
        Stream.ofNullable(web.net().control().domain()).forEach(domains::add);
        if (domains.isEmpty() || (domains.size() == 1 && silent.isEmpty())) {
            return Optional.empty();
        }
        if (domains.size() == 1) {
            var words = Apart.inOrder(silent.stream().map(CisSystem::name));
            return Optional.of(
                    Case.unknown(RuleCode.NO_GUARD, web.net().id(), words)
                            .at(wiring.start(web.net())));
        }
        var isGuarded =
                web.seats().stream()
                        .map(seat -> guards.getOrDefault(seat.system().id(), Set.of()))
                        .anyMatch(passed -> passed.containsAll(domains));
        return isGuarded ? Optional.empty() : Optional.of(found(wiring, web, domains));
    }

    private static Case found(Wiring wiring, Web web, Set<SecurityDomain.Id> domains) {
        var names =
                domains.stream()
                        .flatMap(id -> wiring.plan().find(SecurityDomain.class, id).stream())
                        .map(SecurityDomain::code)
                        .collect(joining(" – "));
        return Case.found(
                        RuleCode.NO_GUARD,
                        web.net().id(),
                        new Argument.Thing(web.net().id()),
                        new Argument.Word(names))
                .with(domains)
                .at(wiring.start(web.net()));
    }
}
