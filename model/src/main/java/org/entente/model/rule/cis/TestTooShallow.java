package org.entente.model.rule.cis;

import org.entente.model.match.TestDepth;
import org.entente.model.match.TestResult;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.stream.Stream;

/// The last good test of two systems did not reach the point where somebody sees and understands
/// what was sent. Unknown while the result of a deeper test is awaited.
final class TestTooShallow implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Trials.of(wiring.plan()).all().stream()
                .flatMap(tests -> Trials.last(tests).stream())
                .filter(last -> last.test().result().outcome() == TestResult.SUCCESS)
                .filter(last -> last.test().result().depth() != TestDepth.T3_DISPLAY_AND_UNDERSTOOD)
                .map(
                        last ->
                                wiring.onBoth(found(last), last.test())
                                        .because(last.test().result().event()));
    }

    private static Case found(Trials.Last last) {
        var test = last.test();
        var where = new Argument.Thing(test.id());
        return last.isAwaited()
                ? Case.unknown(RuleCode.TEST_TOO_SHALLOW, test.id(), where, Trials.words(test))
                : Case.found(RuleCode.TEST_TOO_SHALLOW, test.id(), where, Trials.words(test));
    }
}
