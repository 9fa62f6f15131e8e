package org.entente.model.level;

import org.entente.model.plan.Activity;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SuperiorId;
import org.entente.model.plan.TaskId;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Whom an activity binds, and how much of whom. Who leads or executes is bound as a whole; what
/// stands above it is bound in part, so that it cannot be bound as a whole at the same time.
final class Claimants {
    static final int WHOLE = 10_000;
    private static final int PART = 1;

    private final Plan plan;
    private final Map<TaskId, Set<AssigneeId>> bound = new HashMap<>();
    private final Set<AssigneeId> all = new HashSet<>();

    Claimants(Plan plan) {
        this.plan = plan;
        plan.assignments().filter(Claimants::binds).forEach(this::note);
    }

    private static boolean binds(Assignment assignment) {
        return (assignment.role() == AssignmentRole.LEAD
                        || assignment.role() == AssignmentRole.EXECUTES)
                && !(assignment.assignee() instanceof Participant.Id);
    }

    private void note(Assignment assignment) {
        bound.computeIfAbsent(assignment.task(), _ -> new HashSet<>()).add(assignment.assignee());
        all.add(assignment.assignee());
    }

    /// Everybody who is bound by something.
    Set<AssigneeId> all() {
        return all;
    }

    /// How much of whom the activity binds.
    Map<AssigneeId, Integer> of(Activity.Id activity) {
        var amounts = new HashMap<AssigneeId, Integer>();
        for (var assignee : bound.getOrDefault(activity, Set.of())) {
            amounts.put(assignee, WHOLE);
            above(assignee).stream()
                    .filter(all::contains)
                    .forEach(upper -> amounts.merge(upper, PART, Math::max));
        }
        return amounts;
    }

    private List<AssigneeId> above(AssigneeId assignee) {
        var uppers = new ArrayList<AssigneeId>();
        var at = assignee instanceof ForceElement.Id element ? superior(element) : null;
        while (at != null) {
            uppers.add(assignee(at));
            at = at instanceof ForceElement.Id element ? superior(element) : null;
        }
        return uppers;
    }

    private @Nullable SuperiorId superior(ForceElement.Id element) {
        return plan.find(ForceElement.class, element).map(ForceElement::superior).orElse(null);
    }

    private static AssigneeId assignee(SuperiorId superior) {
        return switch (superior) {
            case Contingent.Id contingent -> contingent;
            case ForceElement.Id element -> element;
        };
    }
}
