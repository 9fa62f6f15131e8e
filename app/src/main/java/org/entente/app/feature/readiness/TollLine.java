package org.entente.app.feature.readiness;

import org.entente.model.plan.EntityId;

import java.util.List;

/// What the failure of some things costs, in words: what fails, how many critical exchanges are
/// lost and how many get worse, and which.
record TollLine(List<EntityId> things, String name, int lost, int worse, String which) {
    TollLine {
        things = List.copyOf(things);
    }
}
