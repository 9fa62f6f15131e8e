package org.entente.model.rule;

import org.entente.model.plan.Dependency;
import org.entente.model.schedule.WorkingTime;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A task comes earlier than its predecessor allows. The predecessor, the successor, how they are
/// linked, when the successor's end of the link is, when it may be at the earliest, and what is
/// missing.
final class DependencyViolated implements Rule {
    @Override
    public Stream<Finding> check(Situation situation) {
        return situation
                .plan()
                .dependencies()
                .flatMap(dependency -> find(situation, dependency).stream());
    }

    private static Optional<Finding> find(Situation situation, Dependency dependency) {
        return bound(situation, dependency)
                .flatMap(
                        from ->
                                bounded(situation, dependency)
                                        .flatMap(
                                                to ->
                                                        judge(
                                                                dependency,
                                                                to,
                                                                earliest(
                                                                        situation,
                                                                        dependency,
                                                                        from))));
    }

    private static Optional<Instant> bound(Situation situation, Dependency dependency) {
        return switch (dependency.type()) {
            case FINISH_TO_START, FINISH_TO_FINISH -> situation.finish(dependency.predecessor());
            case START_TO_START, START_TO_FINISH -> situation.start(dependency.predecessor());
        };
    }

    private static Optional<Instant> bounded(Situation situation, Dependency dependency) {
        return switch (dependency.type()) {
            case FINISH_TO_START, START_TO_START -> situation.start(dependency.successor());
            case FINISH_TO_FINISH, START_TO_FINISH -> situation.finish(dependency.successor());
        };
    }

    private static Instant earliest(Situation situation, Dependency dependency, Instant from) {
        return switch (dependency.lagTime()) {
            case ELAPSED -> from.plus(dependency.lag());
            case WORKING ->
                    situation
                            .task(dependency.successor())
                            .map(task -> situation.calendars().of(task))
                            .orElse(WorkingTime.ALWAYS)
                            .plus(from, dependency.lag());
        };
    }

    private static Optional<Finding> judge(Dependency dependency, Instant to, Instant earliest) {
        return to.isBefore(earliest)
                ? Optional.of(finding(dependency, to, earliest))
                : Optional.empty();
    }

    private static Finding finding(Dependency dependency, Instant actual, Instant earliest) {
        return new Finding(
                RuleCode.DEPENDENCY_VIOLATED,
                Keys.of(RuleCode.DEPENDENCY_VIOLATED, dependency.id()),
                dependency.successor(),
                List.of(dependency.predecessor(), dependency.id()),
                actual,
                List.of(
                        new Argument.Thing(dependency.predecessor()),
                        new Argument.Thing(dependency.successor()),
                        new Argument.Link(dependency.type()),
                        new Argument.Moment(actual),
                        new Argument.Moment(earliest),
                        new Argument.Length(Duration.between(actual, earliest))));
    }
}
