package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.entente.model.time.Timeframe;

import java.util.UUID;

/// A stage of the planning cycle or of the conduct of the exercise.
public record Phase(Id id, String name, Timeframe timeframe, Notes notes) implements Named {
    public record Id(UUID value) implements WindowId {
        @Override
        public EntityKind kind() {
            return EntityKind.PHASE;
        }
    }

    @Override
    public Phase withName(String newName) {
        return new Phase(id, newName, timeframe, notes);
    }

    public Phase withTimeframe(Timeframe newTimeframe) {
        return new Phase(id, name, newTimeframe, notes);
    }
}
