package org.entente.model.level;

import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;

/// Gathers when how much of something is there and when how much of it is taken already.
final class Supply {
    private final TreeMap<Integer, Integer> changes = new TreeMap<>();

    Supply add(int from, int until, int amount) {
        if (from < until && until > 0 && amount != 0) {
            changes.merge(Math.max(0, from), amount, Integer::sum);
            changes.merge(until, -amount, Integer::sum);
        }
        return this;
    }

    /// What is left; nothing where more is taken than there is.
    Resource left() {
        var steps = new ArrayList<Resource.Step>();
        int amount = 0;
        for (Map.Entry<Integer, Integer> change : changes.entrySet()) {
            amount += change.getValue();
            steps.add(new Resource.Step(change.getKey(), Math.max(0, amount)));
        }
        return new Resource(steps);
    }
}
