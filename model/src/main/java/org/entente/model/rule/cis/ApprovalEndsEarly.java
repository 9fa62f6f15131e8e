package org.entente.model.rule.cis;

import org.entente.model.plan.SecurityDomain;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.entente.model.time.Span;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The accreditation of a security domain, in which systems or nets of the exercise work or which a
/// gateway joins, does not cover the exercise. Unknown where its period is not stated or hangs on
/// what the plan does not have.
final class ApprovalEndsEarly implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        var used = used(wiring);
        return wiring.situation().schedule().exercise().stream()
                .flatMap(
                        exercise ->
                                wiring.plan()
                                        .securityDomains()
                                        .filter(domain -> used.contains(domain.id()))
                                        .flatMap(
                                                domain ->
                                                        judge(wiring, domain, exercise).stream()));
    }

    /// A port or a net works in them, or a gateway may join them.
    private static Set<SecurityDomain.Id> used(Wiring wiring) {
        var plan = wiring.plan();
        var ports = plan.cisSystems().flatMap(system -> system.ports().stream());
        return Stream.of(
                        ports.flatMap(port -> Stream.ofNullable(port.domain())),
                        plan.nets().flatMap(net -> Stream.ofNullable(net.control().domain())),
                        plan.gateways().flatMap(each -> each.accreditation().domains().stream()))
                .flatMap(ids -> ids)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Case> judge(Wiring wiring, SecurityDomain domain, Span exercise) {
        var period =
                Optional.ofNullable(domain.period())
                        .flatMap(each -> wiring.situation().schedule().anchors().span(each));
        if (period.filter(span -> span.contains(exercise)).isPresent()) {
            return Optional.empty();
        }
        var found =
                period.map(
                                span ->
                                        Case.found(
                                                RuleCode.APPROVAL_ENDS_EARLY,
                                                domain.id(),
                                                new Argument.Thing(domain.id()),
                                                new Argument.Period(span)))
                        .orElseGet(
                                () ->
                                        Case.unknown(
                                                        RuleCode.APPROVAL_ENDS_EARLY,
                                                        domain.id(),
                                                        domain.code())
                                                .because("undated"));
        return Optional.of(found.by(domain.owner()));
    }
}
