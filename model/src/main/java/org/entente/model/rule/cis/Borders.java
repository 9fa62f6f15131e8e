package org.entente.model.rule.cis;

import static java.util.stream.Collectors.joining;

import org.entente.model.match.Quality;
import org.entente.model.match.Truth;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Net;
import org.entente.model.plan.SecurityDomain;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.entente.model.time.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Exchanges whose ends work in different security domains, with or without a net between them: is
/// there a chain of gateways that are accredited from the one to the other while it is needed?
final class Borders {
    private final Wiring wiring;
    private final List<Gateway> guards;
    private final Map<CisSystem.Id, List<Net>> nets = new HashMap<>();

    private Borders(Wiring wiring) {
        this.wiring = wiring;
        this.guards = wiring.plan().gateways().filter(Borders::isGuard).toList();
        wiring.plan()
                .nets()
                .forEach(
                        net ->
                                net.members()
                                        .forEach(
                                                member ->
                                                        nets.computeIfAbsent(
                                                                        member.system(),
                                                                        _ -> new ArrayList<>())
                                                                .add(net)));
    }

    /// A gateway that is accredited between at least two domains.
    private static boolean isGuard(Gateway gateway) {
        return gateway.accreditation().domains().size() > 1;
    }

    static Stream<Case> cases(Wiring wiring) {
        var borders = new Borders(wiring);
        return wiring.outcomes().stream()
                .filter(Borders::isOpen)
                .flatMap(each -> borders.judge(each.exchange()).stream());
    }

    /// What surely passes needs no guard, or has one.
    private static boolean isOpen(Outcomes.Outcome outcome) {
        var verdict = outcome.verdict();
        return verdict != null && verdict.lo().compareTo(Quality.DEGRADED) < 0;
    }

    private Optional<Case> judge(ExchangeRequirement exchange) {
        var from = domains(exchange, exchange.parties().producer());
        var to = domains(exchange, exchange.parties().consumer());
        boolean isSilent = from.contains(null) || to.contains(null);
        var here = known(from);
        var there = known(to);
        if (here.isEmpty() || there.isEmpty() || !Collections.disjoint(here, there)) {
            return Optional.empty();
        }
        var spans = wiring.spans(exchange);
        if (!Collections.disjoint(reached(here, spans, false), there)) {
            return Optional.empty();
        }
        boolean isKnown = !isSilent && Collections.disjoint(reached(here, spans, true), there);
        var words = new Argument.Word(codes(here) + " → " + codes(there));
        var where = new Argument.Thing(exchange.id());
        var found =
                isKnown
                        ? Case.found(RuleCode.NO_GUARD, exchange.id(), where, words)
                        : Case.unknown(RuleCode.NO_GUARD, exchange.id(), where, words);
        return Optional.of(
                found.with(here)
                        .with(there)
                        .by(wiring.end(exchange.parties().producer()))
                        .at(wiring.needed(exchange))
                        .because(isKnown ? border(here, there) : "asked"));
    }

    /// In which domains an end has ports that speak what is exchanged; null among them where nobody
    /// states it of one.
    private Set<SecurityDomain.@Nullable Id> domains(ExchangeRequirement exchange, AssigneeId end) {
        var asked = wiring.asked(exchange);
        var domains = new LinkedHashSet<SecurityDomain.@Nullable Id>();
        for (var system : wiring.systems(end)) {
            for (var port : system.ports()) {
                if (asked.isEmpty()
                        || port.bindings().stream().anyMatch(each -> asked.contains(each.key()))) {
                    domains.add(domain(system, port));
                }
            }
        }
        return domains;
    }

    /// What is stated, or else the domain of the nets on which the port is, if they agree.
    private SecurityDomain.@Nullable Id domain(CisSystem system, CisSystem.Port port) {
        if (port.domain() != null) {
            return port.domain();
        }
        var all =
                nets.getOrDefault(system.id(), List.of()).stream()
                        .filter(
                                net ->
                                        net.members()
                                                .contains(new Net.Member(system.id(), port.name())))
                        .flatMap(net -> Stream.ofNullable(net.control().domain()))
                        .distinct()
                        .toList();
        return all.size() == 1 ? all.getFirst() : null;
    }

    private static Set<SecurityDomain.Id> known(Collection<SecurityDomain.@Nullable Id> all) {
        var known = new LinkedHashSet<SecurityDomain.Id>();
        all.stream().filter(Objects::nonNull).forEach(known::add);
        return known;
    }

    /// All domains to which guards lead from these, those of which nobody knows whether they are
    /// accredited then among them or not.
    private Set<SecurityDomain.Id> reached(
            Set<SecurityDomain.Id> start, List<Span> spans, boolean isHopeful) {
        var reached = new HashSet<>(start);
        boolean isMore = true;
        while (isMore) {
            isMore = false;
            for (var guard : guards) {
                var domains = guard.accreditation().domains();
                var stands = stands(guard, spans);
                if ((stands == Truth.TRUE || isHopeful && stands == Truth.UNKNOWN)
                        && !Collections.disjoint(reached, domains)) {
                    isMore |= reached.addAll(domains);
                }
            }
        }
        return reached;
    }

    /// It is accredited for some of the time at least; how much of it is another question.
    private Truth stands(Gateway guard, List<Span> spans) {
        var period = guard.accreditation().period();
        if (period == null) {
            return Truth.TRUE;
        }
        return wiring.span(period)
                .map(span -> Truth.of(spans.isEmpty() || spans.stream().anyMatch(span::overlaps)))
                .orElse(Truth.UNKNOWN);
    }

    /// The same in both directions.
    private String border(Set<SecurityDomain.Id> here, Set<SecurityDomain.Id> there) {
        return Stream.of(codes(here), codes(there)).sorted().collect(joining(" – "));
    }

    private String codes(Set<SecurityDomain.Id> domains) {
        return domains.stream()
                .flatMap(id -> wiring.plan().find(SecurityDomain.class, id).stream())
                .map(domain -> domain.code().isBlank() ? domain.name() : domain.code())
                .sorted()
                .collect(joining(" / "));
    }
}
