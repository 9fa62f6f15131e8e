package org.entente.model.rule;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import org.entente.model.plan.ArrivalDates;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.TaskId;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// A unit is only there after its first task begins. What is said of the unit above counts where
/// nothing is said of itself; where nothing is said at all nothing is found. The unit, when it is
/// there, its first task, and when that begins.
final class ArrivesLate implements Rule {
    private static final Duration NEAR = Duration.ofDays(30);

    private record First(TaskId task, Instant start) {}

    @Override
    public Stream<Finding> check(Situation situation) {
        var battle = Battle.of(situation.plan());
        var first = firstTasks(situation);
        return situation
                .plan()
                .forceElements()
                .flatMap(
                        element ->
                                Optional.ofNullable(first.get(element.id()))
                                        .flatMap(task -> find(situation, battle, element, task))
                                        .stream());
    }

    private static Map<ForceElement.Id, First> firstTasks(Situation situation) {
        var first = new HashMap<ForceElement.Id, First>();
        situation
                .plan()
                .assignments()
                .filter(one -> one.assignee() instanceof ForceElement.Id)
                .forEach(one -> note(situation, one, first));
        return first;
    }

    private static void note(
            Situation situation, Assignment assignment, Map<ForceElement.Id, First> first) {
        situation
                .start(assignment.task())
                .ifPresent(
                        start ->
                                first.merge(
                                        (ForceElement.Id) assignment.assignee(),
                                        new First(assignment.task(), start),
                                        ArrivesLate::earlier));
    }

    private static First earlier(First one, First other) {
        return comparing(First::start)
                                .thenComparing(first -> first.task().value())
                                .compare(one, other)
                        <= 0
                ? one
                : other;
    }

    private static Optional<Finding> find(
            Situation situation, Battle battle, ForceElement element, First first) {
        return battle.next(element, one -> there(situation, one).isPresent())
                .flatMap(one -> there(situation, one))
                .filter(there -> there.isAfter(first.start()))
                .map(there -> finding(situation, element, there, first));
    }

    /// The last of the dates on which it is certainly there.
    private static Optional<Instant> there(Situation situation, ForceElement element) {
        ArrivalDates dates = element.deployment().arrival();
        return Stream.of(dates.latest(), dates.staged(), dates.required())
                .filter(Objects::nonNull)
                .flatMap(when -> situation.schedule().anchors().instant(when).stream())
                .max(naturalOrder());
    }

    private static Finding finding(
            Situation situation, ForceElement element, Instant there, First first) {
        var isNear =
                situation.now().filter(now -> now.plus(NEAR).isAfter(first.start())).isPresent();
        var rule = isNear ? RuleCode.ARRIVES_LATE_NEAR : RuleCode.ARRIVES_LATE;
        return new Finding(
                rule,
                Keys.of(rule, element.id(), first.task()),
                element.id(),
                List.of(first.task()),
                first.start(),
                List.of(
                        new Argument.Thing(element.id()),
                        new Argument.Moment(there),
                        new Argument.Thing(first.task()),
                        new Argument.Moment(first.start())));
    }
}
