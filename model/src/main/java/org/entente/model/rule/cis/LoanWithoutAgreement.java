package org.entente.model.rule.cis;

import org.entente.model.match.Statement;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.CisSystem;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A system states that it is on loan from another participant, and no agreement on communications
/// security or on communications between the two is signed. Unknown while one is negotiated.
final class LoanWithoutAgreement implements CisRule {
    private static final String LOAN = "on loan from";
    private static final Set<Agreement.Type> TYPES =
            Set.of(Agreement.Type.COMSEC_MOU, Agreement.Type.CISMOA);

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return wiring.systems().stream().flatMap(system -> judge(wiring, system).stream());
    }

    private static Optional<Case> judge(Wiring wiring, CisSystem system) {
        var lender =
                system.ports().stream()
                        .flatMap(port -> port.bindings().stream())
                        .flatMap(binding -> Stream.ofNullable(binding.statements().get(LOAN)))
                        .map(Statement::text)
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .flatMap(wiring::participant);
        var owner = wiring.owner(system);
        if (lender.isEmpty() || owner == null || lender.get().id().equals(owner)) {
            return Optional.empty();
        }
        var covered = Accords.cover(wiring, TYPES, lender.get().id(), owner);
        var words = lender.get().code() + " – " + wiring.name(owner);
        var found =
                switch (covered) {
                    case TRUE, NOT_APPLICABLE -> null;
                    case UNKNOWN ->
                            Case.unknown(RuleCode.LOAN_WITHOUT_AGREEMENT, system.id(), words);
                    case FALSE ->
                            Case.found(
                                    RuleCode.LOAN_WITHOUT_AGREEMENT,
                                    system.id(),
                                    new Argument.Thing(system.id()),
                                    new Argument.Word(words));
                };
        return Optional.ofNullable(found).map(each -> each.with(lender.get().id()).by(owner));
    }
}
