package org.entente.persistence;

import org.entente.model.plan.Plan;

import java.util.List;

/// What came of opening a plan.
public sealed interface OpenResult {
    /// The plan is open; the repairs say, in order, what had to be restored.
    record Opened(PlanStore store, Plan plan, List<Repair> repairs) implements OpenResult {
        public Opened {
            repairs = List.copyOf(repairs);
        }
    }

    /// It could not be opened.
    record Failed(StoreProblem problem) implements OpenResult {}
}
