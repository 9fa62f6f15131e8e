package org.entente.model.edit;

import org.entente.model.plan.Plan;

import java.util.ArrayList;
import java.util.List;

/// What differs between two plans.
public final class Difference {
    private Difference() {}

    /// The changes that lead from one plan to the other; what both share by reference costs
    /// nothing.
    @SuppressWarnings("ReferenceEquality") // The same reference cannot differ.
    public static List<Change> changes(Plan from, Plan to) {
        var changes = new ArrayList<Change>();
        for (var kind : to.kindsChangedSince(from)) {
            var before = from.table(kind);
            var after = to.table(kind);
            after.values().stream()
                    .filter(entity -> before.get(entity.id()) != entity)
                    .filter(entity -> !entity.equals(before.get(entity.id())))
                    .forEach(entity -> changes.add(new Change.Put(entity)));
            before.keySet().stream()
                    .filter(id -> !after.containsKey(id))
                    .forEach(id -> changes.add(new Change.Drop(id)));
        }
        return List.copyOf(changes);
    }
}
