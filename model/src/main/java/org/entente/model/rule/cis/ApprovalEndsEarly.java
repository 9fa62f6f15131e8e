package org.entente.model.rule.cis;

import org.entente.model.plan.SecurityDomain;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.entente.model.time.Span;

import java.util.Optional;
import java.util.stream.Stream;

/// The accreditation of a security domain, in which systems or nets of the exercise work, does not
/// cover the exercise. Unknown where its period is not stated or hangs on what the plan does not
/// have.
final class ApprovalEndsEarly implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        return wiring.situation().schedule().exercise().stream()
                .flatMap(
                        exercise ->
                                wiring.plan()
                                        .securityDomains()
                                        .flatMap(
                                                domain ->
                                                        judge(wiring, domain, exercise).stream()));
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
