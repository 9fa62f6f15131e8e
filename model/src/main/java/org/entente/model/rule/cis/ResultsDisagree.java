package org.entente.model.rule.cis;

import static java.util.stream.Collectors.groupingBy;

import org.entente.model.match.TestResult;
import org.entente.model.plan.Evidence;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Of one test on one day the two sides recorded different results. Unknown while one side still
/// awaits its result.
final class ResultsDisagree implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Trials.of(wiring.plan()).all().stream()
                .flatMap(
                        tests ->
                                tests.stream()
                                        .collect(
                                                groupingBy(
                                                        test ->
                                                                test.result().on()
                                                                        + test.result().event(),
                                                        LinkedHashMap::new,
                                                        Collectors.toList()))
                                        .values()
                                        .stream())
                .filter(tests -> outcomes(tests).size() > 1)
                .map(tests -> found(wiring, tests));
    }

    private static Set<TestResult> outcomes(List<Evidence> tests) {
        return tests.stream()
                .map(test -> test.result().outcome())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Case found(Wiring wiring, List<Evidence> tests) {
        var last = tests.getLast();
        var all = outcomes(tests).stream().map(Argument.Term.Outcome::new).toList();
        var words = Gathering.several(all, all.size());
        var found =
                outcomes(tests).contains(TestResult.PENDING)
                        ? Case.unknown(
                                RuleCode.RESULTS_DISAGREE,
                                last.id(),
                                new Argument.Thing(last.id()),
                                words)
                        : Case.found(
                                RuleCode.RESULTS_DISAGREE,
                                last.id(),
                                new Argument.Thing(last.id()),
                                words);
        return wiring.onBoth(found.with(tests.stream().map(Evidence::id).toList()), last);
    }
}
