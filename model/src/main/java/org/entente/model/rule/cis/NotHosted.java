package org.entente.model.rule.cis;

import org.entente.model.accord.Bond;
import org.entente.model.match.Truth;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.FmnParticipation;
import org.entente.model.plan.Participant;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.Optional;
import java.util.stream.Stream;

/// Somebody takes part on the network of a host, but the host is not named or the hosting agreement
/// is not in force while they do. Unknown while it is being negotiated, and where nobody has stated
/// the option.
final class NotHosted implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        return wiring.plan()
                .fmnParticipations()
                .flatMap(
                        each -> {
                            var option = each.standing().option();
                            if (option == null) {
                                return Stream.of(unstated(wiring, each));
                            }
                            return Bond.isHosted(each)
                                    ? judge(wiring, each).stream()
                                    : Stream.empty();
                        });
    }

    private static Case unstated(Wiring wiring, FmnParticipation part) {
        return Case.unknown(
                        RuleCode.NOT_HOSTED,
                        part.member(),
                        new Argument.Thing(part.member()),
                        Argument.Term.Missing.FMN_OPTION)
                .with(part.id())
                .by(wiring.end(part.member()))
                .because("asked");
    }

    private static Optional<Case> judge(Wiring wiring, FmnParticipation part) {
        var member = wiring.end(part.member());
        var host = part.standing().host();
        var covered = host == null ? Truth.FALSE : covered(wiring, part, wiring.end(host));
        var words = host == null ? "?" : wiring.name(host);
        var found =
                switch (covered) {
                    case TRUE, NOT_APPLICABLE -> null;
                    case UNKNOWN ->
                            Case.unknown(RuleCode.NOT_HOSTED, part.member(), words)
                                    .because("asked");
                    case FALSE ->
                            Case.found(
                                    RuleCode.NOT_HOSTED,
                                    part.member(),
                                    new Argument.Thing(part.member()),
                                    new Argument.Word(words));
                };
        return Optional.ofNullable(found).map(each -> each.with(part.id()).by(member));
    }

    private static Truth covered(Wiring wiring, FmnParticipation part, AssigneeId host) {
        return wiring.end(part.member()) instanceof Participant.Id one
                        && host instanceof Participant.Id other
                ? Accords.cover(wiring, Bond.hosting(one, other), part.period())
                : Truth.FALSE;
    }
}
