package org.entente.model.rule;

import org.entente.model.plan.Activity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Task;
import org.entente.model.time.Span;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A task does not lie within its phase, or that of the activity above it; a milestone may stand at
/// the very end. The task, when it is, the phase, and when that is.
final class OutsidePhase implements Rule {
    @Override
    public Stream<Finding> check(Situation situation) {
        return Stream.concat(
                situation.activities().stream().flatMap(task -> find(situation, task).stream()),
                situation.plan().milestones().flatMap(task -> find(situation, task).stream()));
    }

    private static Optional<Finding> find(Situation situation, Activity activity) {
        return situation
                .span(activity.id())
                .flatMap(
                        span ->
                                bounds(situation, activity)
                                        .filter(bounds -> !bounds.span().contains(span))
                                        .map(
                                                bounds ->
                                                        finding(
                                                                activity.id(),
                                                                span.start(),
                                                                new Argument.Period(span),
                                                                bounds)));
    }

    private static Optional<Finding> find(Situation situation, Milestone milestone) {
        return situation
                .schedule()
                .at(milestone)
                .flatMap(
                        at ->
                                bounds(situation, milestone)
                                        .filter(bounds -> !bounds.span().touches(at))
                                        .map(
                                                bounds ->
                                                        finding(
                                                                milestone.id(),
                                                                at,
                                                                new Argument.Moment(at),
                                                                bounds)));
    }

    private record Bounds(Phase.Id phase, Span span) {}

    private static Optional<Bounds> bounds(Situation situation, Task task) {
        return situation
                .phase(task)
                .flatMap(phase -> situation.span(phase).map(span -> new Bounds(phase, span)));
    }

    private static Finding finding(EntityId task, Instant at, Argument when, Bounds bounds) {
        return new Finding(
                RuleCode.OUTSIDE_PHASE,
                Keys.of(RuleCode.OUTSIDE_PHASE, task, bounds.phase()),
                task,
                List.of(bounds.phase()),
                at,
                List.of(
                        new Argument.Thing(task),
                        when,
                        new Argument.Thing(bounds.phase()),
                        new Argument.Period(bounds.span())));
    }
}
