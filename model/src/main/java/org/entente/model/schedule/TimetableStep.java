package org.entente.model.schedule;

import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;

import java.util.BitSet;
import java.util.Collection;
import java.util.Optional;

/// From the network of a plan to that of the next one.
record TimetableStep(Plan before, Plan after, PlanNetwork old) {
    /// The network after an edit.
    ///
    /// @param dirty the jobs that are others now, or have other links
    record Taken(PlanNetwork model, BitSet dirty) {}

    /// Empty where the network has to be made anew.
    Optional<Taken> take(Collection<? extends EntityId> ids) {
        return old.isWorn()
                ? Optional.empty()
                : Touched.of(before, after, ids)
                        .flatMap(touched -> new Reweaving(before, after, old, touched).taken());
    }
}
