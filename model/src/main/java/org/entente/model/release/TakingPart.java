package org.entente.model.release;

import org.entente.model.plan.Assignment;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.rule.Situation;

import java.util.List;
import java.util.Set;

/// The tasks in which a nation or organisation takes part, itself or with its units.
public final class TakingPart {
    private TakingPart() {}

    /// Those to which something of the participant with that code is assigned in one of the roles.
    public static List<Task> tasks(Plan plan, String code, Set<AssignmentRole> roles) {
        var situation = Situation.of(plan);
        return situation
                .tasks()
                .filter(
                        task ->
                                situation.assignments(task.id()).stream()
                                        .filter(assignment -> roles.contains(assignment.role()))
                                        .anyMatch(assignment -> is(situation, assignment, code)))
                .toList();
    }

    private static boolean is(Situation situation, Assignment assignment, String code) {
        return situation.nation(assignment.assignee()).filter(code::equals).isPresent();
    }
}
