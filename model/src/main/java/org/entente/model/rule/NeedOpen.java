package org.entente.model.rule;

import org.entente.model.duty.Asked;
import org.entente.model.duty.Fit;
import org.entente.model.duty.Units;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Ask;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Participant;
import org.entente.model.time.Span;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An activity that is near or under way still lacks units that it asks for; the nearer the graver.
/// Nothing is said of one that has no dates or is long over. The activity, when it starts, how many
/// units are missing of how many.
final class NeedOpen implements Rule {
    @Override
    public Stream<Finding> check(Situation situation) {
        if (situation.now().isEmpty()) {
            return Stream.empty();
        }
        var asking =
                situation.activities().stream()
                        .filter(activity -> !activity.filing().asks().isEmpty())
                        .toList();
        if (asking.isEmpty()) {
            return Stream.empty();
        }
        var units = Units.of(situation.plan());
        return asking.stream().flatMap(activity -> check(situation, units, activity).stream());
    }

    private static Optional<Finding> check(Situation situation, Units units, Activity activity) {
        var span = situation.span(activity.id());
        var rule = span.flatMap(when -> rule(situation, when));
        if (rule.isEmpty()) {
            return Optional.empty();
        }
        var asks = activity.filing().asks();
        var doers =
                situation.assignments(activity.id()).stream()
                        .filter(one -> isDoer(one.role()))
                        .map(Assignment::assignee)
                        .distinct()
                        .toList();
        int open = Asked.open(asks, doers, (who, ask) -> meets(situation, units, who, ask)).size();
        int all = asks.stream().mapToInt(Ask::count).sum();
        return open == 0
                ? Optional.empty()
                : Optional.of(
                        finding(rule.get(), activity.id(), span.orElseThrow().start(), open, all));
    }

    private static boolean isDoer(AssignmentRole role) {
        return role == AssignmentRole.LEAD || role == AssignmentRole.EXECUTES;
    }

    private static Optional<RuleCode> rule(Situation situation, Span span) {
        return switch (Nearness.of(situation, span.start())) {
            case UNKNOWN, FAR -> Optional.empty();
            case AHEAD -> Optional.of(RuleCode.NEED_AHEAD);
            case NEAR -> Optional.of(RuleCode.NEED_NEAR);
            case PAST -> situation.now().filter(span.end()::isAfter).map(_ -> RuleCode.NEED_MISSED);
        };
    }

    private static boolean meets(Situation situation, Units units, AssigneeId who, Ask ask) {
        if (who instanceof Participant.Id) {
            return !ask.namesKind()
                    && (ask.nation().isEmpty()
                            || situation.nation(who).filter(ask.nation()::equals).isPresent());
        }
        return units.find(who).filter(unit -> unit.fits(ask) == Fit.YES).isPresent();
    }

    private static Finding finding(
            RuleCode rule, Activity.Id activity, Instant start, int open, int all) {
        return new Finding(
                rule,
                Keys.of(rule, activity),
                activity,
                List.<EntityId>of(),
                start,
                List.of(
                        new Argument.Thing(activity),
                        new Argument.Moment(start),
                        new Argument.Amount(open),
                        new Argument.Amount(all)));
    }
}
