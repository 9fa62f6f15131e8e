package org.entente.model.schedule;

import org.entente.model.plan.EntityId;
import org.entente.model.schedule.Load.Step;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// When more is asked of a unit, a participant or a place than it can do at once. The capacity is
/// the number of tasks that it has room for; null where nobody knows it, and then the steps are
/// those at which it is more than one.
public record Overload(EntityId who, @Nullable Integer capacity, List<Step> steps) {
    public Overload {
        steps = List.copyOf(steps);
    }

    /// Whether it is certain.
    public boolean isKnown() {
        return capacity != null;
    }
}
