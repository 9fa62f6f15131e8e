package org.entente.model.rule;

import org.entente.model.plan.EntityId;
import org.entente.model.plan.Participant;
import org.entente.model.rule.Doubles.Call;

import java.util.stream.Stream;

/// A number or code stands for more than one thing: activities and milestones share their numbers,
/// force elements have their own, and so have the codes of participants. The number and how many
/// bear it.
final class DuplicateNumber implements Rule {
    private enum Scope {
        TASKS,
        FORCE,
        PARTICIPANTS
    }

    @Override
    public Stream<Finding> check(Situation situation) {
        return Doubles.among(RuleCode.DUPLICATE_NUMBER, calls(situation));
    }

    private static Stream<Call> calls(Situation situation) {
        var plan = situation.plan();
        return Stream.of(
                        situation.tasks().map(task -> call(Scope.TASKS, task.number(), task.id())),
                        plan.forceElements()
                                .map(unit -> call(Scope.FORCE, unit.number(), unit.id())),
                        plan.participants().map(DuplicateNumber::call))
                .flatMap(calls -> calls);
    }

    private static Call call(Participant participant) {
        return call(Scope.PARTICIPANTS, participant.code(), participant.id());
    }

    private static Call call(Scope scope, String number, EntityId id) {
        return new Call(scope, number, id);
    }
}
