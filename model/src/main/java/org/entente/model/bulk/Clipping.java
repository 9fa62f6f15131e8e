package org.entente.model.bulk;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SuperiorId;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// Tasks taken out of a plan to be put in again, there or in another one: they themselves, what
/// stands under them, the links and limits among them, who does them, and what all of it refers to.
/// It is a small plan of its own, except that a summary above them may be missing.
public record Clipping(Plan part) {
    /// The tasks with all that stands under them.
    public static Clipping of(Plan plan, Collection<? extends TaskId> tasks) {
        var whole = Branches.of(plan).whole(tasks);
        var part = new ArrayList<Entity>();
        part.add(plan.exercise());
        plan.anchors().forEach(part::add);
        for (var id : whole) {
            plan.find(Task.class, id).ifPresent(task -> take(plan, task, part));
        }
        plan.dependencies()
                .filter(link -> whole.contains(link.predecessor()))
                .filter(link -> whole.contains(link.successor()))
                .forEach(part::add);
        plan.constraints().filter(limit -> whole.contains(limit.task())).forEach(part::add);
        plan.exitConditions()
                .filter(condition -> whole.contains(condition.milestone()))
                .forEach(part::add);
        plan.assignments()
                .filter(assignment -> whole.contains(assignment.task()))
                .forEach(assignment -> take(plan, assignment, part));
        return new Clipping(Plan.of(part));
    }

    private static void take(Plan plan, Task task, List<Entity> part) {
        part.add((Entity) task);
        var placement = task.placement();
        Stream.concat(
                        Stream.<@Nullable EntityId>of(placement.phase(), placement.place()),
                        task.timing().calendars().stream())
                .forEach(id -> take(plan, id, part));
    }

    private static void take(Plan plan, Assignment assignment, List<Entity> part) {
        part.add(assignment);
        chain(plan, assignment.assignee(), part);
    }

    /// Who it is, and under whom.
    private static void chain(Plan plan, AssigneeId who, List<Entity> part) {
        switch (who) {
            case Participant.Id id -> plan.find(id).ifPresent(part::add);
            case Contingent.Id id -> superior(plan, id, part);
            case ForceElement.Id id -> superior(plan, id, part);
        }
    }

    private static void superior(Plan plan, SuperiorId who, List<Entity> part) {
        switch (who) {
            case Contingent.Id id ->
                    plan.find(Contingent.class, id)
                            .ifPresent(
                                    contingent -> {
                                        part.add(contingent);
                                        take(plan, contingent.participant(), part);
                                    });
            case ForceElement.Id id ->
                    plan.find(ForceElement.class, id)
                            .ifPresent(
                                    element -> {
                                        part.add(element);
                                        superior(plan, element.superior(), part);
                                    });
        }
    }

    private static void take(Plan plan, @Nullable EntityId id, List<Entity> part) {
        if (id != null) {
            plan.find(id).ifPresent(part::add);
        }
    }

    /// How many tasks there are.
    public int size() {
        return (int) part.tasks().count();
    }
}
