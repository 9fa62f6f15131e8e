package org.entente.model.rule.cis;

import org.entente.model.match.TestResult;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.stream.Stream;

/// The last test of two systems in a standard ended with an interoperability issue. Unknown while
/// the result of a later test is awaited.
final class IssueOpen implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Trials.of(wiring.plan()).all().stream()
                .flatMap(tests -> Trials.last(tests).stream())
                .filter(last -> last.test().result().outcome() == TestResult.INTEROPERABILITY_ISSUE)
                .map(last -> found(wiring, last));
    }

    private static Case found(Wiring wiring, Trials.Last last) {
        var test = last.test();
        var issue = test.result().issue();
        var words = issue.isBlank() ? Trials.words(test) : Trials.words(test) + ": " + issue;
        var found =
                last.isAwaited()
                        ? Case.unknown(RuleCode.ISSUE_OPEN, test.id(), words)
                        : Case.found(
                                RuleCode.ISSUE_OPEN,
                                test.id(),
                                new Argument.Thing(test.id()),
                                new Argument.Word(words));
        return wiring.onBoth(found, test);
    }
}
