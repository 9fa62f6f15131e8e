package org.entente.model.rule.cis;

import org.entente.model.accord.Bond;
import org.entente.model.match.Truth;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.Participant;
import org.entente.model.plan.SecurityDomain;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Somebody works in a classified domain of a mission, but is no party to a security agreement.
/// Unknown where the plan holds no security agreement at all, or only ones not signed yet. One that
/// ends before the exercise does is none.
final class NoSecurityAgreement implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        var domains =
                wiring.plan()
                        .securityDomains()
                        .filter(Bond::isClassified)
                        .collect(Collectors.toMap(SecurityDomain::id, each -> each));
        if (domains.isEmpty()) {
            return Stream.empty();
        }
        var within = new LinkedHashMap<Participant.Id, SecurityDomain>();
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

    private static Stream<Case> uncovered(
            Wiring wiring, Map<Participant.Id, SecurityDomain> within) {
        var isRecorded =
                wiring.plan()
                        .agreements()
                        .filter(each -> each.type() == Agreement.Type.SECURITY_AGREEMENT)
                        .anyMatch(each -> each.paper().state() == Agreement.State.SIGNED);
        var found = new ArrayList<Case>();
        within.forEach(
                (who, domain) -> {
                    var covered = Accords.cover(wiring, Bond.security(who));
                    if (covered != Truth.TRUE) {
                        found.add(found(who, domain, isRecorded && covered == Truth.FALSE));
                    }
                });
        return found.stream();
    }

    private static Case found(Participant.Id who, SecurityDomain domain, boolean isKnown) {
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
