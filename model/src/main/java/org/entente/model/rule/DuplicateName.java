package org.entente.model.rule;

import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Named;
import org.entente.model.plan.Placement;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.rule.Doubles.Call;

import java.util.stream.Stream;

/// Two things of one kind bear the same name; force elements only under the same superior. Tasks of
/// one name under the same activity, or of the same phase, are common and get advice only. The name
/// and how many bear it.
final class DuplicateName implements Rule {
    @Override
    public Stream<Finding> check(Situation situation) {
        return Stream.concat(
                Doubles.among(RuleCode.DUPLICATE_NAME, calls(situation.plan())),
                Doubles.among(
                        RuleCode.DUPLICATE_TASK_NAME, situation.tasks().map(DuplicateName::call)));
    }

    private static Stream<Call> calls(Plan plan) {
        return Stream.concat(
                Stream.of(
                                plan.anchors(),
                                plan.phases(),
                                plan.places(),
                                plan.workCalendars(),
                                plan.participants(),
                                plan.contingents())
                        .flatMap(things -> things)
                        .map(DuplicateName::call),
                plan.forceElements()
                        .map(unit -> new Call(unit.superior(), unit.name(), unit.id())));
    }

    private static Call call(Named named) {
        return new Call(named.kind(), named.name(), named.id());
    }

    private record TaskScope(EntityKind kind, Placement placement) {}

    private static Call call(Task task) {
        return new Call(
                new TaskScope(task.id().kind(), task.placement().withPlace(null)),
                task.name(),
                task.id());
    }
}
