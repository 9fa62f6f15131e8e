package org.entente.model.rule.cis;

import static java.util.stream.Collectors.toSet;

import org.entente.model.plan.Activity;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Net;
import org.entente.model.plan.TaskKind;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// No communications test or rehearsal with those whose stations are on a net is over before it
/// begins to work. One to which nobody is assigned is for everybody. Unknown where one is planned,
/// but not when.
final class NoRehearsal implements CisRule {
    /// When it is over, if that is known, and with whom; with nobody is with everybody.
    private record Test(Activity activity, @Nullable Instant end, Set<AssigneeId> who) {
        boolean isWith(AssigneeId nation) {
            return who.isEmpty() || who.contains(nation);
        }

        boolean isBefore(Instant start) {
            return end != null && !end.isAfter(start);
        }
    }

    @Override
    public Stream<Case> cases(Wiring wiring) {
        var tests =
                wiring.situation().activities().stream()
                        .filter(NoRehearsal::isTest)
                        .map(activity -> test(wiring, activity))
                        .toList();
        return wiring.plan().nets().flatMap(net -> judge(wiring, net, tests).stream());
    }

    private static Test test(Wiring wiring, Activity activity) {
        var who =
                wiring.situation().assignments(activity.id()).stream()
                        .map(each -> wiring.end(each.assignee()))
                        .collect(toSet());
        return new Test(activity, wiring.situation().finish(activity.id()).orElse(null), who);
    }

    private static Optional<Case> judge(Wiring wiring, Net net, List<Test> tests) {
        var start = wiring.start(net);
        if (start == null) {
            return Optional.empty();
        }
        var without =
                net.members().stream()
                        .flatMap(member -> wiring.system(member.system()).stream())
                        .map(system -> wiring.end(system.station().holder()))
                        .distinct()
                        .filter(nation -> !isTested(nation, start, tests))
                        .toList();
        return without.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        found(wiring, net, without, tests)
                                .with(without)
                                .at(start)
                                .because("rehearsal"));
    }

    private static Case found(Wiring wiring, Net net, List<AssigneeId> without, List<Test> tests) {
        var undated = tests.stream().filter(test -> test.end() == null).toList();
        var isOpen =
                without.stream()
                        .allMatch(nation -> undated.stream().anyMatch(test -> test.isWith(nation)));
        return isOpen
                ? Case.unknown(
                        RuleCode.NO_REHEARSAL,
                        net.id(),
                        Apart.inOrder(undated.stream().map(test -> test.activity().name())))
                : Case.found(
                        RuleCode.NO_REHEARSAL,
                        net.id(),
                        new Argument.Thing(net.id()),
                        new Argument.Word(Apart.inOrder(without.stream().map(wiring::name))));
    }

    private static boolean isTested(AssigneeId nation, Instant start, List<Test> tests) {
        return tests.stream().anyMatch(test -> test.isWith(nation) && test.isBefore(start));
    }

    private static boolean isTest(Activity activity) {
        var kind = activity.filing().kind();
        return kind == TaskKind.COMMUNICATIONS_TEST || kind == TaskKind.REHEARSAL;
    }
}
