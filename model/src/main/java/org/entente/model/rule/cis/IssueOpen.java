package org.entente.model.rule.cis;

import org.entente.model.match.TestResult;
import org.entente.model.plan.Evidence;
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
        var where = new Argument.Thing(test.id());
        var tested = Trials.words(test);
        var words =
                new Argument.Phrase(
                        Stream.of(
                                        Stream.of(tested),
                                        category(test),
                                        issue.isBlank()
                                                ? Stream.<Argument>of()
                                                : Stream.of(new Argument.Word("– " + issue)))
                                .<Argument>flatMap(all -> all)
                                .toList());
        var found =
                last.isAwaited()
                        ? Case.unknown(RuleCode.ISSUE_OPEN, test.id(), where, words)
                        : Case.found(RuleCode.ISSUE_OPEN, test.id(), where, words);
        return wiring.onBoth(found, test);
    }

    /// In brackets; nothing where nobody has stated it.
    private static Stream<Argument> category(Evidence test) {
        var category = test.result().category();
        return category == null
                ? Stream.of()
                : Stream.of(new Argument.Bracketed(new Argument.Term.Cause(category)));
    }
}
