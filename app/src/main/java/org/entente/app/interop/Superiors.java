package org.entente.app.interop;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Belonging;
import org.entente.model.plan.Plan;

import java.util.List;

/// Under whom holders stand.
public record Superiors(Plan plan) {
    /// The holder itself, then those above it, up to its nation or organisation.
    public List<AssigneeId> upward(AssigneeId holder) {
        return Belonging.upward(plan, holder);
    }
}
