package org.entente.model.rule.cis;

import org.entente.model.match.TestResult;
import org.entente.model.plan.Evidence;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Of one test those who took part recorded different results: on one day, or of one event where
/// one of them says that it was not tested. Told with who recorded what. Unknown while one side
/// still awaits its result.
final class ResultsDisagree implements CisRule {
    private record Occasion(String event, String day) {}

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Trials.of(wiring.plan()).all().stream()
                .flatMap(tests -> occasions(tests).stream())
                .filter(tests -> outcomes(tests).size() > 1)
                .map(tests -> found(wiring, tests));
    }

    /// Those of one day and event together, and with each what was not tested at the same event.
    private static List<List<Evidence>> occasions(List<Evidence> tests) {
        var byDay = new LinkedHashMap<Occasion, List<Evidence>>();
        var missed = new ArrayList<Evidence>();
        for (var test : tests) {
            if (isMissed(test)) {
                missed.add(test);
            } else {
                var day = test.result().on().toString();
                byDay.computeIfAbsent(
                                new Occasion(test.result().event(), day), _ -> new ArrayList<>())
                        .add(test);
            }
        }
        byDay.forEach(
                (occasion, all) ->
                        missed.stream()
                                .filter(each -> isAt(each, occasion))
                                .forEach(all::addFirst));
        return List.copyOf(byDay.values());
    }

    private static boolean isMissed(Evidence test) {
        return test.result().outcome() == TestResult.NOT_TESTED;
    }

    private static boolean isAt(Evidence missed, Occasion occasion) {
        return missed.result().event().equals(occasion.event())
                && (!occasion.event().isBlank()
                        || missed.result().on().toString().equals(occasion.day()));
    }

    private static Set<TestResult> outcomes(List<Evidence> tests) {
        return tests.stream()
                .map(test -> test.result().outcome())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Case found(Wiring wiring, List<Evidence> tests) {
        var last = tests.getLast();
        var all = tests.stream().map(ResultsDisagree::recorded).distinct().toList();
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

    /// Who recorded it, where that is named, and what.
    private static Argument recorded(Evidence test) {
        var outcome = new Argument.Term.Outcome(test.result().outcome());
        var by = test.result().by();
        return by.isBlank()
                ? outcome
                : new Argument.Phrase(List.of(new Argument.Word(by + ":"), outcome));
    }
}
