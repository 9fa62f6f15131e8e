package org.entente.model.rule.cis;

import org.entente.model.match.MatchScope;
import org.entente.model.match.Remarks;
import org.entente.model.match.Standard;
import org.entente.model.match.Statement;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Participant;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A system with crypto states that it is on loan from another participant, and no agreement on
/// communications security or on communications between the two is in force for the exercise.
/// Unknown while one is negotiated, and where the lender is nobody whom the plan knows.
final class LoanWithoutAgreement implements CisRule {
    private static final Set<Agreement.Type> TYPES =
            Set.of(Agreement.Type.COMSEC_MOU, Agreement.Type.CISMOA);

    private static final Pattern CRYPTO =
            Pattern.compile("crypto|comsec|key|transec|\\btek\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return wiring.systems().stream()
                .filter(system -> isControlled(wiring, system))
                .flatMap(system -> judge(wiring, system).stream());
    }

    /// A standard that it speaks asks for keys or devices of encryption; or is one of which nobody
    /// knows what it asks for.
    private static boolean isControlled(Wiring wiring, CisSystem system) {
        return system.ports().stream()
                .flatMap(port -> port.bindings().stream())
                .map(binding -> wiring.catalogue().standard(binding.key()))
                .anyMatch(standard -> standard == null || isControlled(standard));
    }

    private static boolean isControlled(Standard standard) {
        return standard.parameters().stream()
                .anyMatch(
                        each ->
                                each.scope() == MatchScope.KEY
                                        || CRYPTO.matcher(each.name()).find());
    }

    private static Optional<Case> judge(Wiring wiring, CisSystem system) {
        var stated =
                system.ports().stream()
                        .flatMap(port -> port.bindings().stream())
                        .flatMap(
                                binding ->
                                        Stream.ofNullable(binding.statements().get(Remarks.LOAN)))
                        .map(Statement::text)
                        .filter(text -> !text.isBlank())
                        .findFirst();
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
                switch (Accords.cover(wiring, TYPES, lender.id(), owner)) {
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
