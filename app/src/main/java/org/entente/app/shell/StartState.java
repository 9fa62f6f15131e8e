package org.entente.app.shell;

import org.entente.persistence.PlanId;

import java.util.List;

/// What the start screen shows: the plans of the library and where it lies.
record StartState(List<Plan> plans, String library, boolean isLoading) {
    StartState {
        plans = List.copyOf(plans);
    }

    /// A plan to open: its name, its marking (blank when unknown), when it was changed.
    record Plan(PlanId id, String name, String marking, String changed, boolean isLocked) {}
}
