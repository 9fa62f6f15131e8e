package org.entente.model.schedule;

import org.entente.model.plan.Plan;

/// Plans to be scheduled, for the tests of other packages.
public final class RandomPlans {
    private RandomPlans() {}

    /// A plan of so many tasks, always the same for the same seed.
    public static Plan of(long seed, int size) {
        return new RandomSchedule(seed, size).plan();
    }
}
