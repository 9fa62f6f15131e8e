package org.entente.model.rule.cis;

import org.entente.model.label.Classification;
import org.entente.model.match.Truth;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.SecurityDomain;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Somebody works in a classified domain of a mission, but is no party to a security agreement.
/// Unknown where the plan holds no security agreement at all, or only ones not signed yet. One that
/// ends before the exercise does is none.
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
        return uncovered(wiring, within);
    }

    private static Stream<Case> uncovered(Wiring wiring, Map<AssigneeId, SecurityDomain> within) {
        var agreements =
                wiring.plan()
                        .agreements()
                        .filter(each -> each.type() == Agreement.Type.SECURITY_AGREEMENT)
                        .toList();
        var isRecorded =
                agreements.stream()
                        .anyMatch(each -> each.paper().state() == Agreement.State.SIGNED);
        var found = new ArrayList<Case>();
        within.forEach(
                (who, domain) -> {
                    var covered = covered(wiring, agreements, who);
                    if (covered != Truth.TRUE) {
                        found.add(found(who, domain, isRecorded && covered == Truth.FALSE));
                    }
                });
        return found.stream();
    }

    private static Truth covered(Wiring wiring, List<Agreement> agreements, AssigneeId who) {
        return agreements.stream()
                .filter(each -> each.parties().contains(who))
                .map(each -> Accords.inForce(wiring, each))
                .reduce(Truth.FALSE, Truth::or);
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
