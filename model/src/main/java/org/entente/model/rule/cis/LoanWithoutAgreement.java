package org.entente.model.rule.cis;

import org.entente.model.accord.Bond;
import org.entente.model.accord.Loan;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Participant;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.Optional;
import java.util.stream.Stream;

/// A system with crypto states that it is on loan from another participant, and no agreement on
/// communications security or on communications between the two is in force for the exercise.
/// Unknown while one is negotiated, and where the lender is nobody whom the plan knows.
final class LoanWithoutAgreement implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        return wiring.systems().stream()
                .filter(system -> Loan.isControlled(wiring.catalogue(), system))
                .flatMap(system -> judge(wiring, system).stream());
    }

    private static Optional<Case> judge(Wiring wiring, CisSystem system) {
        var stated = Loan.lender(system);
        var owner = wiring.owner(system);
        if (stated.isEmpty() || owner == null) {
            return Optional.empty();
        }
        var lender = wiring.participant(stated.get());
        if (lender.isEmpty()) {
            return Optional.of(
                    Case.unknown(RuleCode.LOAN_WITHOUT_AGREEMENT, system.id(), stated.get())
                            .by(owner));
        }
        return lender.get().id().equals(owner)
                ? Optional.empty()
                : judge(wiring, system, lender.get(), owner);
    }

    private static Optional<Case> judge(
            Wiring wiring, CisSystem system, Participant lender, Participant.Id owner) {
        var words = lender.code() + " – " + wiring.name(owner);
        var found =
                switch (Accords.cover(wiring, Bond.loan(lender.id(), owner))) {
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
        return Optional.ofNullable(found).map(each -> each.with(lender.id()).by(owner));
    }
}
