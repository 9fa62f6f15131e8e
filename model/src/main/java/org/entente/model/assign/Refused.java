package org.entente.model.assign;

import org.entente.model.plan.Activity;
import org.entente.model.plan.Ask;
import org.entente.model.plan.AssigneeId;

import java.util.List;

/// Something asked for that a proposal leaves open, and what stands in the way of all who are of
/// the kind, the commonest first. Nothing stands in the way where nobody is of the kind.
public record Refused(Activity.Id task, Ask ask, List<Obstacle> obstacles) {
    public Refused {
        obstacles = List.copyOf(obstacles);
    }

    /// A reason, one unit that it holds for, and for how many more of them a reason of its sort
    /// does.
    public record Obstacle(Reason reason, AssigneeId example, int others) {}
}
