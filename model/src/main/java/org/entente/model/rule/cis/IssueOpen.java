package org.entente.model.rule.cis;

import org.entente.model.match.TestResult;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.List;
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
        var where = new Argument.Thing(test.id());
        var tested = Trials.words(test);
        var words =
                issue.isBlank()
                        ? tested
                        : new Argument.Phrase(List.of(tested, new Argument.Word("– " + issue)));
        var found =
                last.isAwaited()
                        ? Case.unknown(RuleCode.ISSUE_OPEN, test.id(), where, words)
                        : Case.found(RuleCode.ISSUE_OPEN, test.id(), where, words);
        return wiring.onBoth(found, test);
    }
}
