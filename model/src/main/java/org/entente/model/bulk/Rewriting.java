package org.entente.model.bulk;

import org.entente.model.edit.Edit;
import org.entente.model.label.Notes;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Gives many tasks the same fact.
public final class Rewriting {
    private Rewriting() {}

    /// The edit that words each of the tasks anew; those that stay the same are left out.
    public static Edit.Batch each(
            Plan plan, Collection<? extends TaskId> tasks, UnaryOperator<Task> wording) {
        return new Edit.Batch(
                tasks.stream()
                        .flatMap(id -> plan.find(Task.class, id).stream())
                        .flatMap(
                                task -> {
                                    var next = wording.apply(task);
                                    return next.equals(task)
                                            ? Stream.empty()
                                            : Stream.<Edit>of(new Edit.Revise((Entity) next));
                                })
                        .toList());
    }

    /// Gives the tasks to somebody, in whatever role those do them already who do.
    public static Edit.Batch assigned(
            Plan plan,
            Collection<? extends TaskId> tasks,
            AssigneeId who,
            AssignmentRole role,
            Supplier<UUID> ids) {
        Set<TaskId> done = new HashSet<>();
        plan.assignments()
                .filter(assignment -> assignment.assignee().equals(who))
                .forEach(assignment -> done.add(assignment.task()));
        return new Edit.Batch(
                tasks.stream()
                        .filter(task -> !done.contains(task))
                        .flatMap(task -> plan.find(Task.class, task).stream())
                        .<Edit>map(
                                task ->
                                        new Edit.Add(
                                                new Assignment(
                                                        new Assignment.Id(ids.get()),
                                                        task.id(),
                                                        who,
                                                        role,
                                                        Notes.of(task.notes().label()))))
                        .toList());
    }

    /// Takes the tasks away from somebody.
    public static Edit.Batch unassigned(
            Plan plan, Collection<? extends TaskId> tasks, AssigneeId who) {
        var wanted = new HashSet<TaskId>(tasks);
        return new Edit.Batch(
                plan.assignments()
                        .filter(assignment -> assignment.assignee().equals(who))
                        .filter(assignment -> wanted.contains(assignment.task()))
                        .<Edit>map(assignment -> new Edit.Remove(assignment.id()))
                        .toList());
    }
}
