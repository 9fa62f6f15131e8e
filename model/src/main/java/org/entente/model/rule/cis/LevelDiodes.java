package org.entente.model.rule.cis;

import static java.util.stream.Collectors.joining;

import org.entente.model.interop.Diode;
import org.entente.model.match.Truth;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.SecurityDomain;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Data diodes that speak the same on both sides and join domains of one level only, so that nobody
/// can tell which way they pass. Unknown where a side has not stated its domain.
record LevelDiodes(Wiring wiring) {
    /// In the words of the check: that of a diode.
    private static final Argument DIODE = new Argument.Amount(1);

    static Stream<Case> cases(Wiring wiring) {
        var diodes = new LevelDiodes(wiring);
        return wiring.plan()
                .gateways()
                .flatMap(
                        gateway ->
                                gateway.translations().stream()
                                        .filter(way -> Diode.isMeant(gateway, way))
                                        .limit(1)
                                        .flatMap(way -> diodes.judge(gateway, way).stream()));
    }

    private Optional<Case> judge(Gateway gateway, Gateway.Translation way) {
        var system = wiring.system(gateway.system()).orElse(null);
        if (system == null) {
            return Optional.empty();
        }
        var ports = system.ports().stream().filter(port -> mayPass(port, way)).toList();
        var domains = ports.stream().map(CisSystem.Port::domain).filter(Objects::nonNull).toList();
        if (passes(domains, Truth.TRUE)) {
            return Optional.empty();
        }
        if (domains.size() < ports.size()) {
            return Optional.of(
                    of(
                            gateway,
                            Case.unknown(
                                    RuleCode.TRANSLATED_ONE_WAY, gateway.id(), system.name())));
        }
        return passes(domains, Truth.UNKNOWN)
                ? Optional.of(of(gateway, found(gateway, domains)))
                : Optional.empty();
    }

    /// It speaks what the diode passes, or nobody states what it speaks.
    private static boolean mayPass(CisSystem.Port port, Gateway.Translation way) {
        return port.bindings().isEmpty()
                || Stream.of(way.from(), way.to())
                        .anyMatch(
                                key ->
                                        key.isBlank()
                                                || port.bindings().stream()
                                                        .anyMatch(each -> each.key().equals(key)));
    }

    private boolean passes(List<SecurityDomain.Id> domains, Truth truth) {
        return domains.stream()
                .anyMatch(
                        from ->
                                domains.stream()
                                        .anyMatch(
                                                to ->
                                                        Diode.passes(wiring.plan(), from, to)
                                                                == truth));
    }

    private Case found(Gateway gateway, List<SecurityDomain.Id> domains) {
        var codes =
                domains.stream()
                        .distinct()
                        .flatMap(id -> wiring.plan().find(SecurityDomain.class, id).stream())
                        .map(domain -> domain.code().isBlank() ? domain.name() : domain.code())
                        .sorted()
                        .collect(joining(" – "));
        return Case.found(
                        RuleCode.TRANSLATED_ONE_WAY,
                        gateway.id(),
                        new Argument.Thing(gateway.id()),
                        new Argument.Word(codes),
                        DIODE)
                .with(domains);
    }

    private Case of(Gateway gateway, Case plain) {
        return wiring.atGateway(plain, gateway, List.of()).marked("diode").because("diode");
    }
}
