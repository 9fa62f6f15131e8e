package org.entente.model.rule.cis;

import org.entente.model.match.TestResult;
import org.entente.model.plan.Evidence;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.stream.Stream;

/// The last test of two systems ended with limited success, and neither the restriction nor the way
/// around it is written down. Unknown where the restriction is, but not the way around it.
final class NoWorkaround implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Trials.of(wiring.plan()).all().stream()
                .flatMap(tests -> Trials.last(tests).stream())
                .map(Trials.Last::test)
                .filter(test -> test.result().outcome() == TestResult.LIMITED_SUCCESS)
                .filter(test -> test.notes().remark().isBlank())
                .map(test -> wiring.onBoth(found(test), test));
    }

    private static Case found(Evidence test) {
        return test.result().issue().isBlank()
                ? Case.found(
                        RuleCode.NO_WORKAROUND,
                        test.id(),
                        new Argument.Thing(test.id()),
                        Trials.words(test))
                : Case.unknown(RuleCode.NO_WORKAROUND, test.id(), test.result().issue())
                        .because("asked");
    }
}
