package org.entente.model.edit;

import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.entente.model.plan.References;

import java.util.ArrayDeque;
import java.util.Collection;

/// A part of a plan that stands on its own.
public final class Excerpt {
    private Excerpt() {}

    /// The plan without these things: what cannot be without them goes too, the rest no longer
    /// points at them.
    public static Plan without(Plan plan, Collection<? extends EntityId> things) {
        var draft = new Draft(plan);
        var gone = new ArrayDeque<EntityId>(things);
        while (!gone.isEmpty()) {
            var id = gone.remove();
            for (var holder : draft.holders(id)) {
                References.without(holder, id)
                        .findFirst()
                        .ifPresentOrElse(draft::put, () -> gone.add(holder.id()));
            }
            draft.drop(id);
        }
        return draft.plan();
    }
}
