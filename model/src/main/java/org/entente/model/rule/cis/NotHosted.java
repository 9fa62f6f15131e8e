package org.entente.model.rule.cis;

import org.entente.model.match.Truth;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.FmnParticipation;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Somebody takes part on the network of a host, but the host is not named or the hosting agreement
/// is not signed. Unknown while it is being negotiated.
final class NotHosted implements CisRule {
    private static final Set<Agreement.Type> TYPES = Set.of(Agreement.Type.HOSTING_AGREEMENT);

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return wiring.plan()
                .fmnParticipations()
                .filter(NotHosted::needsHost)
                .flatMap(each -> judge(wiring, each).stream());
    }

    private static boolean needsHost(FmnParticipation part) {
        var option = part.standing().option();
        return option != null && option.needsHost();
    }

    private static Optional<Case> judge(Wiring wiring, FmnParticipation part) {
        var member = wiring.end(part.member());
        var host = part.standing().host();
        var covered =
                host == null ? Truth.FALSE : Accords.cover(wiring, TYPES, member, wiring.end(host));
        var words = host == null ? "?" : wiring.name(host);
        var found =
                switch (covered) {
                    case TRUE, NOT_APPLICABLE -> null;
                    case UNKNOWN -> Case.unknown(RuleCode.NOT_HOSTED, part.member(), words);
                    case FALSE ->
                            Case.found(
                                    RuleCode.NOT_HOSTED,
                                    part.member(),
                                    new Argument.Thing(part.member()),
                                    new Argument.Word(words));
                };
        return Optional.ofNullable(found).map(each -> each.with(part.id()).by(member));
    }
}
