package org.entente.model.rule.cis;

import org.entente.model.match.TestResult;
import org.entente.model.plan.Evidence;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Tests that were planned for an event were not held. Unknown where their results are awaited.
final class TestsNotHeld implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        var byEvent = new LinkedHashMap<String, List<Evidence>>();
        wiring.plan()
                .evidence()
                .filter(test -> test.result().isOpen())
                .forEach(
                        test ->
                                byEvent.computeIfAbsent(
                                                test.result().event(), _ -> new ArrayList<>())
                                        .add(test));
        return byEvent.values().stream().map(TestsNotHeld::found);
    }

    private static Case found(List<Evidence> tests) {
        var missed =
                tests.stream()
                        .filter(test -> test.result().outcome() == TestResult.NOT_TESTED)
                        .toList();
        var concerned = missed.isEmpty() ? tests : missed;
        var first = concerned.getFirst();
        var where = new Argument.Word(first.result().event());
        var words = Apart.inOrder(concerned.stream().map(Evidence::name));
        var found =
                missed.isEmpty()
                        ? Case.unknown(RuleCode.TESTS_NOT_HELD, first.id(), where, words)
                        : Case.found(
                                RuleCode.TESTS_NOT_HELD,
                                first.id(),
                                where,
                                because(words, concerned));
        return found.with(concerned.stream().map(Evidence::id).toList());
    }

    /// With what was behind it, as far as somebody states it.
    private static Argument because(String words, List<Evidence> tests) {
        var causes =
                tests.stream()
                        .map(test -> test.result().category())
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .<Argument>map(Argument.Term.Cause::new)
                        .toList();
        var told = new Argument.Word(words);
        return causes.isEmpty()
                ? told
                : new Argument.Phrase(
                        List.of(told, new Argument.Bracketed(new Argument.Several(causes, 0))));
    }
}
