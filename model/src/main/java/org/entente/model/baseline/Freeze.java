package org.entente.model.baseline;

import org.entente.model.edit.Edit;
import org.entente.model.interop.Interop;
import org.entente.model.plan.Baseline;
import org.entente.model.plan.Plan;

import java.util.UUID;
import java.util.function.Supplier;

/// Freezes a plan. Every line and tie goes to a page of exactly the label that protects all that it
/// mentions, so that whoever may see a page may see all of it.
public final class Freeze {
    private Freeze() {}

    /// The one edit that adds the baseline with the plan as it stands.
    ///
    /// @param ids where the pages get their ids from
    public static Edit of(Plan plan, Baseline baseline, Supplier<UUID> ids) {
        return Freezing.edit(plan, null, baseline, ids);
    }

    /// The same with how ready the plan is.
    public static Edit of(Interop interop, Baseline baseline, Supplier<UUID> ids) {
        return Freezing.edit(interop.plan(), interop, baseline, ids);
    }
}
