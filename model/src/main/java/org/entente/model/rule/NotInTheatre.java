package org.entente.model.rule;

import org.entente.model.plan.Activity;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.Milestone;
import org.entente.model.time.Span;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A contingent or force element has a task while it is not in theatre. Conferences do not count,
/// and neither do tasks that it carries out in its own nation, unless that is the host. Who, the
/// task, when that is, and when they are in theatre.
final class NotInTheatre implements Rule {
    @Override
    public Stream<Finding> check(Situation situation) {
        var presences = new HashMap<AssigneeId, Optional<Span>>();
        return situation
                .plan()
                .assignments()
                .flatMap(assignment -> find(situation, presences, assignment).stream());
    }

    private static Optional<Finding> find(
            Situation situation, Map<AssigneeId, Optional<Span>> presences, Assignment assignment) {
        return presences
                .computeIfAbsent(assignment.assignee(), id -> situation.schedule().presence(id))
                .flatMap(presence -> judge(situation, assignment, presence))
                .filter(_ -> Theatre.needs(situation, assignment.assignee(), assignment.task()));
    }

    private static Optional<Finding> judge(
            Situation situation, Assignment assignment, Span presence) {
        return switch (assignment.task()) {
            case Activity.Id activity ->
                    situation
                            .span(activity)
                            .filter(span -> !presence.contains(span))
                            .map(
                                    span ->
                                            finding(
                                                    assignment,
                                                    span.start(),
                                                    new Argument.Period(span),
                                                    presence));
            case Milestone.Id milestone ->
                    situation
                            .schedule()
                            .at(milestone)
                            .filter(at -> !presence.touches(at))
                            .map(at -> finding(assignment, at, new Argument.Moment(at), presence));
        };
    }

    private static Finding finding(
            Assignment assignment, Instant at, Argument when, Span presence) {
        return new Finding(
                RuleCode.NOT_IN_THEATRE,
                Keys.of(RuleCode.NOT_IN_THEATRE, assignment.assignee(), assignment.task()),
                assignment.task(),
                List.of(assignment.assignee()),
                at,
                List.of(
                        new Argument.Thing(assignment.assignee()),
                        new Argument.Thing(assignment.task()),
                        when,
                        new Argument.Period(presence)));
    }
}
