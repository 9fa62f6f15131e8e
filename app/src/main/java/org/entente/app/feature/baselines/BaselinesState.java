package org.entente.app.feature.baselines;

import org.entente.app.drift.DriftTable;
import org.entente.model.plan.Baseline;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the screen shows: the baselines of the plan, the newest first; what changed since the
/// chosen one, null where none is; the conferences at which the plan could be frozen now.
record BaselinesState(
        List<Baseline> baselines, @Nullable DriftTable table, List<String> conferences) {
    BaselinesState {
        baselines = List.copyOf(baselines);
        conferences = List.copyOf(conferences);
    }

    static BaselinesState nothing() {
        return new BaselinesState(List.of(), null, List.of());
    }
}
