package org.entente.model.rule.cis;

import org.entente.model.label.Classification;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.SecurityDomain;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.LinkedHashMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Somebody works in a classified domain of a mission, but is no party to a security agreement.
/// Unknown where the plan holds no security agreement at all, or only ones not signed yet.
final class NoSecurityAgreement implements CisRule {
    private static final String MISSION = "MISSION";

    @Override
    public Stream<Case> cases(Wiring wiring) {
        var domains =
                wiring.plan()
                        .securityDomains()
                        .filter(each -> each.level().policy().equalsIgnoreCase(MISSION))
                        .filter(
                                each ->
                                        each.level().classification()
                                                != Classification.UNCLASSIFIED)
                        .collect(Collectors.toMap(SecurityDomain::id, each -> each));
        if (domains.isEmpty()) {
            return Stream.empty();
        }
        var within = new LinkedHashMap<AssigneeId, SecurityDomain>();
        for (var system : wiring.systems()) {
            for (var port : system.ports()) {
                var domain = domains.get(port.domain());
                var owner = wiring.owner(system);
                if (domain != null && owner != null && !owner.equals(domain.owner())) {
                    within.putIfAbsent(owner, domain);
                }
            }
        }
        var signed = parties(wiring, Agreement.State.SIGNED);
        var negotiated = parties(wiring, Agreement.State.IN_NEGOTIATION);
        return within.entrySet().stream()
                .filter(each -> !signed.contains(each.getKey()))
                .map(
                        each ->
                                found(
                                        each.getKey(),
                                        each.getValue(),
                                        !signed.isEmpty() && !negotiated.contains(each.getKey())));
    }

    private static Set<AssigneeId> parties(Wiring wiring, Agreement.State state) {
        return wiring.plan()
                .agreements()
                .filter(each -> each.type() == Agreement.Type.SECURITY_AGREEMENT)
                .filter(each -> each.paper().state() == state)
                .flatMap(each -> each.parties().stream())
                .collect(Collectors.toSet());
    }

    private static Case found(AssigneeId who, SecurityDomain domain, boolean isKnown) {
        var found =
                isKnown
                        ? Case.found(
                                RuleCode.NO_SECURITY_AGREEMENT,
                                who,
                                new Argument.Thing(who),
                                new Argument.Word(domain.code()))
                        : Case.unknown(RuleCode.NO_SECURITY_AGREEMENT, who, domain.code());
        return found.with(domain.id()).by(who).because(domain.id().toString());
    }
}
