package org.entente.model.rule;

import org.entente.model.plan.Activity;
import org.entente.model.time.Span;

import java.util.List;
import java.util.stream.Stream;

/// An activity of no phase does not lie between STARTEX and ENDEX. What has a phase, such as the
/// planning cycle or the recovery, is judged by its phase alone. The activity, when it is, and when
/// the exercise is.
final class OutsideExercise implements Rule {
    @Override
    public Stream<Finding> check(Situation situation) {
        return situation.schedule().exercise().stream()
                .flatMap(exercise -> outside(situation, exercise));
    }

    private static Stream<Finding> outside(Situation situation, Span exercise) {
        return situation.activities().stream()
                .filter(activity -> situation.phase(activity).isEmpty())
                .flatMap(
                        activity ->
                                situation.span(activity.id()).stream()
                                        .filter(span -> !exercise.contains(span))
                                        .map(span -> finding(activity, span, exercise)));
    }

    private static Finding finding(Activity activity, Span span, Span exercise) {
        return new Finding(
                RuleCode.OUTSIDE_EXERCISE,
                Keys.of(RuleCode.OUTSIDE_EXERCISE, activity.id()),
                activity.id(),
                List.of(),
                span.start(),
                List.of(
                        new Argument.Thing(activity.id()),
                        new Argument.Period(span),
                        new Argument.Period(exercise)));
    }
}
