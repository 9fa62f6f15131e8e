package org.entente.model.rule;

import org.entente.model.plan.Task;
import org.entente.model.schedule.Timed.Ends;
import org.entente.model.schedule.Timetable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A computed task does not stand where the schedule puts it. The task, when it starts in the plan,
/// and when it would start and finish.
final class NotAsComputed implements Rule {
    @Override
    public Stream<Finding> check(Situation situation) {
        var computed =
                situation
                        .tasks()
                        .filter(task -> task.timing().computed())
                        .filter(task -> situation.start(task.id()).isPresent())
                        .toList();
        if (computed.isEmpty()) {
            return Stream.empty();
        }
        var timetable = Timetable.of(situation.plan());
        return computed.stream().flatMap(task -> find(situation, timetable, task).stream());
    }

    private static Optional<Finding> find(Situation situation, Timetable timetable, Task task) {
        var stands =
                new Ends(
                        situation.start(task.id()).orElseThrow(),
                        situation.finish(task.id()).orElseThrow());
        return timetable
                .of(task.id())
                .filter(timed -> !timed.planned().equals(stands))
                .map(timed -> finding(task, stands, timed.planned()));
    }

    private static Finding finding(Task task, Ends stands, Ends computed) {
        return new Finding(
                RuleCode.NOT_AS_COMPUTED,
                Keys.of(RuleCode.NOT_AS_COMPUTED, task.id()),
                task.id(),
                List.of(),
                stands.start(),
                List.of(
                        new Argument.Thing(task.id()),
                        new Argument.Moment(stands.start()),
                        new Argument.Moment(computed.start()),
                        new Argument.Moment(computed.finish())));
    }
}
