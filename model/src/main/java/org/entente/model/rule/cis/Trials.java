package org.entente.model.rule.cis;

import org.entente.model.match.TestResult;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.Plan;
import org.entente.model.rule.Argument;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The tests on record, for each pair of systems and standard, the latest last; of one day the
/// worst last. What is only declared or written is no test.
final class Trials {
    /// Two systems, in whichever order, and a standard.
    record Pair(CisSystem.Id one, CisSystem.Id other, String key) {
        static Pair of(CisSystem.Id one, CisSystem.Id other, String key) {
            return one.value().compareTo(other.value()) <= 0
                    ? new Pair(one, other, key)
                    : new Pair(other, one, key);
        }
    }

    private static final Comparator<Evidence> ORDER =
            Comparator.comparing((Evidence test) -> test.result().on())
                    .thenComparing(test -> test.result().outcome())
                    .thenComparing(test -> test.id().value());

    private final Map<Pair, List<Evidence>> byPair = new LinkedHashMap<>();

    private Trials() {}

    static Trials of(Plan plan) {
        var trials = new Trials();
        plan.evidence()
                .filter(test -> !test.result().isOnPaper())
                .sorted(ORDER)
                .forEach(
                        test ->
                                trials.byPair
                                        .computeIfAbsent(pair(test), _ -> new ArrayList<>(1))
                                        .add(test));
        return trials;
    }

    private static Pair pair(Evidence test) {
        return Pair.of(test.provider().system(), test.consumer().system(), test.standard());
    }

    Collection<List<Evidence>> all() {
        return byPair.values();
    }

    List<Evidence> of(Pair pair) {
        return byPair.getOrDefault(pair, List.of());
    }

    /// It was held, and its result is on record.
    static boolean isHeld(Evidence test) {
        return switch (test.result().outcome()) {
            case SUCCESS, LIMITED_SUCCESS, INTEROPERABILITY_ISSUE -> true;
            case NOT_TESTED, PENDING -> false;
        };
    }

    /// The last that was held, and whether the result of a later one is still awaited.
    record Last(Evidence test, boolean isAwaited) {}

    static Optional<Last> last(List<Evidence> tests) {
        var held = tests.stream().filter(Trials::isHeld).reduce((_, later) -> later);
        return held.map(
                test ->
                        new Last(
                                test,
                                tests.subList(tests.indexOf(test), tests.size()).stream()
                                        .anyMatch(
                                                each ->
                                                        each.result().outcome()
                                                                == TestResult.PENDING)));
    }

    /// In what, at which event and on which day that was tested.
    static Argument words(Evidence test) {
        var event = test.result().event();
        return new Argument.Phrase(
                List.of(
                        new Argument.StandardTitle(test.standard()),
                        new Argument.Word(event.isBlank() ? "–" : "– " + event + ","),
                        new Argument.Day(test.result().on())));
    }

    /// What all tests in one standard at one event on one day have in common.
    static String occasion(Evidence test) {
        return "%s, %s, %s".formatted(test.standard(), test.result().event(), test.result().on());
    }
}
