package org.entente.model.edit;

import org.entente.model.plan.Activity;
import org.entente.model.plan.Dependency;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What waits for what when a dependency of a summary binds all that is below it: nothing below it
/// starts before what the summary waits for, and what waits for the summary waits for all of it.
final class Waiting {
    private final Plan plan;

    /// The start or the finish of a task.
    private record End(TaskId task, boolean isFinish) {}

    Waiting(Plan plan) {
        this.plan = plan.indexed();
    }

    /// True where the two wordings of one thing make other tasks wait.
    static boolean differ(@Nullable Entity before, Entity after) {
        return switch (after) {
            case Dependency link ->
                    !(before instanceof Dependency was
                            && was.predecessor().equals(link.predecessor())
                            && was.successor().equals(link.successor()));
            case Task task ->
                    !Objects.equals(
                            task.placement().parent(),
                            before instanceof Task was ? was.placement().parent() : null);
            default -> false;
        };
    }

    /// The tasks of a loop that goes through one of these things, in order.
    Optional<List<EntityId>> loop(Collection<Entity> through) {
        return ends(through)
                .map(
                        ends ->
                                ends.stream()
                                        .map(End::task)
                                        .<EntityId>map(task -> task)
                                        .distinct()
                                        .toList());
    }

    /// The dependencies of that loop.
    List<Entity> links(Collection<Entity> through) {
        var ends = ends(through).orElse(List.of());
        return plan.dependencies()
                .filter(link -> isIn(ends, link))
                .<Entity>map(link -> link)
                .toList();
    }

    private static boolean isIn(List<End> ends, Dependency link) {
        int at = ends.indexOf(new End(link.predecessor(), true));
        return at >= 0 && ends.get((at + 1) % ends.size()).equals(start(link.successor()));
    }

    private Optional<List<End>> ends(Collection<Entity> through) {
        return Loops.find(through.stream().flatMap(Waiting::starts).toList(), this::later);
    }

    private static Stream<End> starts(Entity entity) {
        return switch (entity) {
            case Dependency link -> Stream.of(new End(link.predecessor(), true));
            case Task task -> Stream.of(new End(task.id(), false));
            default -> Stream.empty();
        };
    }

    private List<End> later(End end) {
        var task = end.task();
        if (end.isFinish()) {
            var next = new ArrayList<End>();
            plan.find(Task.class, task)
                    .map(found -> found.placement().parent())
                    .ifPresent((Activity.Id parent) -> next.add(new End(parent, true)));
            plan.holders(task)
                    .flatMap(holder -> successor(holder, task))
                    .forEach(after -> next.add(start(after)));
            return next;
        }
        var below = plan.holders(task).flatMap(holder -> child(holder, task)).toList();
        return below.isEmpty()
                ? List.of(new End(task, true))
                : below.stream().map(Waiting::start).toList();
    }

    private static Stream<TaskId> successor(Entity holder, TaskId task) {
        return holder instanceof Dependency link && link.predecessor().equals(task)
                ? Stream.of(link.successor())
                : Stream.empty();
    }

    private static Stream<TaskId> child(Entity holder, TaskId task) {
        return holder instanceof Task child && task.equals(child.placement().parent())
                ? Stream.of(child.id())
                : Stream.empty();
    }

    private static End start(TaskId task) {
        return new End(task, false);
    }
}
