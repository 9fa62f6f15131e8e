package org.entente.model.rule;

import org.entente.model.plan.Activity;
import org.entente.model.time.Span;

import java.util.List;
import java.util.stream.Stream;

/// Nobody does an activity: neither it nor a summary above it has an assignee who does more than
/// observe. Summaries are not asked themselves, nor milestones. The activity.
final class Unassigned implements Rule {
    @Override
    public Stream<Finding> check(Situation situation) {
        return situation.activities().stream()
                .filter(activity -> !situation.isSummary(activity.id()))
                .filter(activity -> !situation.isManned(activity))
                .map(activity -> finding(situation, activity));
    }

    private static Finding finding(Situation situation, Activity activity) {
        return new Finding(
                RuleCode.UNASSIGNED,
                Keys.of(RuleCode.UNASSIGNED, activity.id()),
                activity.id(),
                List.of(),
                situation.span(activity.id()).map(Span::start).orElse(null),
                List.of(new Argument.Thing(activity.id())));
    }
}
