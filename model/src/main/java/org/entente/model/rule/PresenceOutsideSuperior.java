package org.entente.model.rule;

import org.entente.model.plan.ForceElement;
import org.entente.model.schedule.Schedule;
import org.entente.model.time.Span;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A force element states dates in theatre that go beyond those of what it stands under. The
/// element, its dates, what it stands under, and the dates of that.
final class PresenceOutsideSuperior implements Rule {
    @Override
    public Stream<Finding> check(Situation situation) {
        return situation
                .plan()
                .forceElements()
                .flatMap(element -> find(situation.schedule(), element).stream());
    }

    private static Optional<Finding> find(Schedule schedule, ForceElement element) {
        var stated = element.presence();
        if (stated == null) {
            return Optional.empty();
        }
        return schedule.anchors()
                .span(stated)
                .flatMap(
                        own ->
                                schedule.presence(element.superior())
                                        .filter(above -> !above.contains(own))
                                        .map(above -> finding(element, own, above)));
    }

    private static Finding finding(ForceElement element, Span own, Span above) {
        return new Finding(
                RuleCode.PRESENCE_OUTSIDE_SUPERIOR,
                Keys.of(RuleCode.PRESENCE_OUTSIDE_SUPERIOR, element.id(), element.superior()),
                element.id(),
                List.of(element.superior()),
                own.start(),
                List.of(
                        new Argument.Thing(element.id()),
                        new Argument.Period(own),
                        new Argument.Thing(element.superior()),
                        new Argument.Period(above)));
    }
}
