package org.entente.app.feature.readiness;

import org.entente.model.plan.EntityId;

import java.util.List;

/// What the failure of some things costs, in words: what fails, how many critical exchanges are
/// lost and how many get worse, and which. Some of what fails is only a name in the plan.
record TollLine(
        List<EntityId> things,
        List<String> onlyNames,
        String name,
        int lost,
        int worse,
        String which) {
    TollLine {
        things = List.copyOf(things);
        onlyNames = List.copyOf(onlyNames);
    }

    /// The lines that are shown, and how many more there are that cost less.
    record All(List<TollLine> lines, int more) {
        static final All NONE = new All(List.of(), 0);

        All {
            lines = List.copyOf(lines);
        }
    }
}
