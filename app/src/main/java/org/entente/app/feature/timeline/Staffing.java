package org.entente.app.feature.timeline;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SuperiorId;
import org.entente.model.plan.TaskId;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/// Who does what, and to which participant everybody belongs; worked out once for a plan and shared
/// by the plans after it as long as assignments and forces stay as they are.
final class Staffing {
    private static final Set<EntityKind> SOURCES =
            Set.of(
                    EntityKind.ASSIGNMENT,
                    EntityKind.PARTICIPANT,
                    EntityKind.CONTINGENT,
                    EntityKind.FORCE_ELEMENT);

    private final Plan plan;
    private final Map<AssigneeId, Participant.Id> owners = new ConcurrentHashMap<>();
    private final Map<TaskId, List<AssigneeId>> busy = new ConcurrentHashMap<>();

    private Staffing(Plan plan) {
        this.plan = plan.indexed();
    }

    static Staffing of(Plan plan) {
        return new Staffing(plan);
    }

    /// The staffing of a later plan.
    Staffing after(Plan next) {
        return next.kindsChangedSince(plan).stream().anyMatch(SOURCES::contains)
                ? new Staffing(next)
                : this;
    }

    List<Assignment> assignments(TaskId task) {
        return plan.holders(task)
                .filter(Assignment.class::isInstance)
                .map(Assignment.class::cast)
                .toList();
    }

    /// Each assignee of the task once.
    List<AssigneeId> assignees(TaskId task) {
        return distinct(assignments(task), _ -> true);
    }

    /// Those of whom the task takes the whole time; looked up once for each task. A mere look takes
    /// no lock.
    List<AssigneeId> busy(TaskId task) {
        var known = busy.get(task);
        return known != null
                ? known
                : busy.computeIfAbsent(
                        task,
                        asked -> List.copyOf(distinct(assignments(asked), Staffing::takesTime)));
    }

    private static List<AssigneeId> distinct(
            List<Assignment> assignments, Predicate<Assignment> filter) {
        var assignees = new ArrayList<AssigneeId>(assignments.size());
        for (var assignment : assignments) {
            if (filter.test(assignment) && !assignees.contains(assignment.assignee())) {
                assignees.add(assignment.assignee());
            }
        }
        return assignees;
    }

    /// To lead and to execute binds; a nation as such is never bound.
    private static boolean takesTime(Assignment assignment) {
        return !(assignment.assignee() instanceof Participant.Id)
                && switch (assignment.role()) {
                    case LEAD, EXECUTES -> true;
                    case SUPPORTS, HOSTS, OBSERVES -> false;
                };
    }

    /// The participant to whom the assignee belongs; null where the order of battle is broken.
    Participant.@Nullable Id owner(AssigneeId assignee) {
        var known = owners.get(assignee);
        if (known != null) {
            return known;
        }
        var found =
                switch (assignee) {
                    case Participant.Id participant -> participant;
                    case Contingent.Id contingent -> participant(contingent);
                    case ForceElement.Id element -> participant(element);
                };
        if (found != null) {
            owners.put(assignee, found);
        }
        return found;
    }

    private Participant.@Nullable Id participant(SuperiorId start) {
        var seen = new HashSet<SuperiorId>();
        var at = start;
        while (at instanceof ForceElement.Id element && seen.add(at)) {
            var superior = plan.find(ForceElement.class, element).map(ForceElement::superior);
            if (superior.isEmpty()) {
                return null;
            }
            at = superior.get();
        }
        return plan.find(Contingent.class, at).map(Contingent::participant).orElse(null);
    }
}
