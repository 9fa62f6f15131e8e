package org.entente.model.edit;

import org.entente.model.plan.Plan;

import java.util.List;

/// The plan that has what both sides did, and what a planner must still decide; ordered by kind, id
/// and field.
public record Merged(Plan plan, List<Conflict> conflicts) {
    public Merged {
        conflicts = List.copyOf(conflicts);
    }
}
