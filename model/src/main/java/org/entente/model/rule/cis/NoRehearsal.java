package org.entente.model.rule.cis;

import org.entente.model.plan.Activity;
import org.entente.model.plan.Net;
import org.entente.model.plan.TaskKind;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.entente.model.time.Span;

import java.time.Instant;
import java.util.stream.Stream;

/// No communications test or rehearsal is over before a net begins to work, with whom its stations
/// belong to. Unknown where one is planned, but not when.
final class NoRehearsal implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        var nets = wiring.plan().nets().toList();
        if (nets.isEmpty()) {
            return Stream.empty();
        }
        var first =
                nets.stream()
                        .flatMap(net -> wiring.span(net).stream())
                        .map(Span::start)
                        .min(Instant::compareTo);
        var tests = wiring.situation().activities().stream().filter(NoRehearsal::isTest).toList();
        var ends =
                tests.stream()
                        .flatMap(test -> wiring.situation().finish(test.id()).stream())
                        .toList();
        if (first.isEmpty() || ends.stream().anyMatch(end -> !end.isAfter(first.get()))) {
            return Stream.empty();
        }
        var subject = wiring.plan().exercise().id();
        var words = Apart.named(nets.stream().map(Net::name).toList());
        var found =
                ends.size() < tests.size()
                        ? Case.unknown(
                                RuleCode.NO_REHEARSAL,
                                subject,
                                Apart.named(tests.stream().map(Activity::name).toList()))
                        : Case.found(
                                RuleCode.NO_REHEARSAL,
                                subject,
                                new Argument.Thing(subject),
                                new Argument.Word(words));
        return Stream.of(found.at(first.get()));
    }

    private static boolean isTest(Activity activity) {
        var kind = activity.filing().kind();
        return kind == TaskKind.COMMUNICATIONS_TEST || kind == TaskKind.REHEARSAL;
    }
}
