package org.entente.model.rule;

import org.entente.model.plan.ArrivalPoint;
import org.entente.model.plan.ForceElement;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The dates of arrival of a unit stand in an order in which nobody can arrive. A date that nobody
/// has said is passed over. The unit, the later of the two dates, and the earlier.
final class ArrivalDisorder implements Rule {
    @Override
    public Stream<Finding> check(Situation situation) {
        return situation
                .plan()
                .forceElements()
                .flatMap(element -> find(situation, element).stream());
    }

    private static Optional<Finding> find(Situation situation, ForceElement element) {
        @Nullable Instant last = null;
        for (var point : ArrivalPoint.values()) {
            var at = instant(situation, element, point).orElse(null);
            if (at != null) {
                if (last != null && at.isBefore(last)) {
                    return Optional.of(finding(element, last, at));
                }
                last = at;
            }
        }
        return Optional.empty();
    }

    private static Optional<Instant> instant(
            Situation situation, ForceElement element, ArrivalPoint point) {
        return Optional.ofNullable(element.deployment().arrival().at(point))
                .flatMap(situation.schedule().anchors()::instant);
    }

    private static Finding finding(ForceElement element, Instant before, Instant after) {
        return new Finding(
                RuleCode.ARRIVAL_DISORDER,
                Keys.of(RuleCode.ARRIVAL_DISORDER, element.id()),
                element.id(),
                List.of(),
                after,
                List.of(
                        new Argument.Thing(element.id()),
                        new Argument.Moment(before),
                        new Argument.Moment(after)));
    }
}
