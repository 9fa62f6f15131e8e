package org.entente.model.rule;

import org.entente.model.plan.Activity;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.AssignmentRole;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Several nations carry out an activity and none of them leads. The activity, and how many
/// nations. What only hosts, supports or watches needs no lead.
final class LeadMissing implements Rule {
    @Override
    public Stream<Finding> check(Situation situation) {
        return situation.activities().stream()
                .filter(activity -> !situation.isSummary(activity.id()))
                .flatMap(activity -> find(situation, activity).stream());
    }

    private static Optional<Finding> find(Situation situation, Activity activity) {
        var assignments = situation.assignments(activity.id());
        if (assignments.stream().anyMatch(one -> one.role() == AssignmentRole.LEAD)) {
            return Optional.empty();
        }
        var nations =
                assignments.stream()
                        .filter(one -> one.role() == AssignmentRole.EXECUTES)
                        .map(Assignment::assignee)
                        .flatMap(who -> situation.nation(who).stream())
                        .distinct()
                        .count();
        return nations < 2
                ? Optional.empty()
                : Optional.of(finding(situation, activity, (int) nations));
    }

    private static Finding finding(Situation situation, Activity activity, int nations) {
        return new Finding(
                RuleCode.LEAD_MISSING,
                Keys.of(RuleCode.LEAD_MISSING, activity.id()),
                activity.id(),
                List.of(),
                situation.start(activity.id()).orElse(null),
                List.of(new Argument.Thing(activity.id()), new Argument.Amount(nations)));
    }
}
