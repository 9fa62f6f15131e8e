package org.entente.model.rule.cis;

import static java.util.stream.Collectors.joining;

import org.entente.model.plan.Agreement;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.entente.model.time.Span;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An agreement is not signed, or not in force from STARTEX to ENDEX, or two who support each other
/// have none that covers it ([Support]). Unknown where a signed one does not say from when until
/// when.
final class AgreementNotInForce implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Stream.concat(
                wiring.situation().schedule().exercise().stream()
                        .flatMap(exercise -> recorded(wiring, exercise)),
                Support.uncovered(wiring));
    }

    private static Stream<Case> recorded(Wiring wiring, Span exercise) {
        return wiring.plan().agreements().flatMap(each -> judge(wiring, each, exercise).stream());
    }

    private static Optional<Case> judge(Wiring wiring, Agreement agreement, Span exercise) {
        var state = agreement.paper().state();
        var span = wiring.span(agreement.period());
        if (state == Agreement.State.SIGNED
                && span.filter(each -> each.contains(exercise)).isPresent()) {
            return Optional.empty();
        }
        var parties =
                agreement.parties().stream().map(wiring::name).sorted().collect(joining(" – "));
        var words =
                new Argument.Phrase(
                        List.of(
                                new Argument.Term.Accord(agreement.type()),
                                new Argument.Word(parties + ":"),
                                new Argument.Term.Paper(state)));
        var found =
                state == Agreement.State.SIGNED && span.isEmpty()
                        ? Case.unknown(
                                RuleCode.AGREEMENT_NOT_IN_FORCE,
                                agreement.id(),
                                new Argument.Thing(agreement.id()),
                                words)
                        : Case.found(
                                RuleCode.AGREEMENT_NOT_IN_FORCE,
                                agreement.id(),
                                new Argument.Thing(agreement.id()),
                                words);
        return Optional.of(found.with(agreement.parties()).because(state.name()));
    }
}
