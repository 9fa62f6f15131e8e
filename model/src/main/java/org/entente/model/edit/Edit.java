package org.entente.model.edit;

import org.entente.model.plan.Activity;
import org.entente.model.plan.Anchor;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Milestone;
import org.entente.model.time.AnchorCode;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;

import java.util.List;

/// What the user asked for. Pure data, named as an order.
public sealed interface Edit {
    /// Adds a thing that the plan does not hold yet.
    record Add(Entity entity) implements Edit {}

    /// Replaces a thing that the plan holds by its new wording.
    record Revise(Entity entity) implements Edit {}

    /// Removes a thing with everything that hangs on it (the assignments of an activity, the units
    /// of a contingent).
    record Remove(EntityId id) implements Edit {}

    record Rename(EntityId id, String name) implements Edit {}

    record Reschedule(Activity.Id id, Timeframe timeframe) implements Edit {}

    record MoveMilestone(Milestone.Id id, When at) implements Edit {}

    /// Moves an anchor and with it all that is reckoned from it.
    record MoveAnchor(Anchor.Id id, When at) implements Edit {}

    /// Gives an anchor another code and rewrites every offset that names it.
    record Recode(Anchor.Id id, AnchorCode code) implements Edit {}

    /// Several edits as one, all or nothing; references among them are judged at the end.
    record Batch(List<Edit> edits) implements Edit {
        public Batch {
            edits = List.copyOf(edits);
        }
    }
}
