package org.entente.model.rule.cis;

import org.entente.model.match.TestResult;
import org.entente.model.plan.Evidence;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The last good test of two systems no longer counts: the software of one has changed since, or
/// the test is too old when the exercise starts. Unknown where nobody has written down the
/// software.
final class EvidenceStale implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Trials.of(wiring.plan()).all().stream()
                .flatMap(tests -> Trials.last(tests).stream())
                .map(Trials.Last::test)
                .filter(test -> test.result().outcome() != TestResult.INTEROPERABILITY_ISSUE)
                .flatMap(test -> judge(wiring, test).stream());
    }

    private static Optional<Case> judge(Wiring wiring, Evidence test) {
        var words = new ArrayList<Argument>();
        var isKnown = true;
        for (var side : List.of(test.provider(), test.consumer())) {
            var fielded = wiring.system(side.system()).map(system -> system.make().software());
            var now = fielded.orElse("").strip();
            var then = side.software().strip();
            if (now.isEmpty() || then.isEmpty()) {
                isKnown = false;
            } else if (!now.equalsIgnoreCase(then)) {
                words.add(new Argument.Word(then + " → " + now));
            }
        }
        if (isOld(wiring, test)) {
            words.add(new Argument.Day(test.result().on()));
        }
        if (words.isEmpty() && isKnown) {
            return Optional.empty();
        }
        var where = new Argument.Thing(test.id());
        var found =
                words.isEmpty()
                        ? Case.unknown(
                                RuleCode.EVIDENCE_STALE, test.id(), where, Trials.words(test))
                        : Case.found(
                                RuleCode.EVIDENCE_STALE,
                                test.id(),
                                where,
                                Gathering.several(words, words.size()));
        return Optional.of(wiring.onBoth(found, test).because(Trials.occasion(test)));
    }

    /// By what verdicts are given by.
    private static boolean isOld(Wiring wiring, Evidence test) {
        return wiring.situation()
                .interop()
                .filter(interop -> interop.assessment().ground().rule().isOld(test.result().on()))
                .isPresent();
    }
}
