package org.entente.model.rule;

import org.entente.model.plan.Anchor;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.schedule.Moments;
import org.entente.model.schedule.Schedule;
import org.entente.model.time.AnchorCode;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Something does not end after it starts, as happens when an anchor moved. Its name, start and
/// finish.
final class TimeframeInverted implements Rule {
    @Override
    public Stream<Finding> check(Situation situation) {
        var schedule = situation.schedule();
        return Stream.concat(
                exercise(situation).stream(),
                candidates(situation).flatMap(entity -> find(schedule, entity).stream()));
    }

    /// What states a timeframe; of the activities, only those that have no span.
    private static Stream<Entity> candidates(Situation situation) {
        var plan = situation.plan();
        return Stream.of(
                        situation.activities().stream()
                                .filter(activity -> situation.span(activity.id()).isEmpty()),
                        plan.phases(),
                        plan.contingents(),
                        plan.forceElements())
                .flatMap(entities -> entities);
    }

    /// ENDEX before STARTEX: shown at the anchor, told of the exercise.
    private static Optional<Finding> exercise(Situation situation) {
        var plan = situation.plan();
        var anchors = situation.schedule().anchors();
        return plan.anchors()
                .filter(anchor -> anchor.code().equals(AnchorCode.ENDEX))
                .map(Anchor::id)
                .findFirst()
                .flatMap(
                        endex ->
                                find(
                                        endex,
                                        plan.exercise().id(),
                                        anchors.instant(AnchorCode.STARTEX),
                                        anchors.instant(AnchorCode.ENDEX)));
    }

    private static Optional<Finding> find(Schedule schedule, Entity entity) {
        return Moments.timeframe(entity)
                .flatMap(
                        timeframe ->
                                find(
                                        entity.id(),
                                        entity.id(),
                                        schedule.instant(timeframe.start()),
                                        schedule.instant(timeframe.finish())));
    }

    private static Optional<Finding> find(
            EntityId subject, EntityId named, Optional<Instant> start, Optional<Instant> finish) {
        return start.flatMap(
                from ->
                        finish.filter(until -> !from.isBefore(until))
                                .map(until -> finding(subject, named, from, until)));
    }

    private static Finding finding(EntityId subject, EntityId named, Instant from, Instant until) {
        return new Finding(
                RuleCode.TIMEFRAME_INVERTED,
                Keys.of(RuleCode.TIMEFRAME_INVERTED, subject),
                subject,
                List.of(),
                until,
                List.of(
                        new Argument.Thing(named),
                        new Argument.Moment(from),
                        new Argument.Moment(until)));
    }
}
