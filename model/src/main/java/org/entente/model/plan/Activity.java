package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.entente.model.time.Timeframe;

import java.util.UUID;

/// Something that takes time: a conference, a movement, a drill, a serial.
public record Activity(
        Id id, String number, String name, Timeframe timeframe, Placement placement, Notes notes)
        implements Numbered, Task {
    public record Id(UUID value) implements TaskId {
        @Override
        public EntityKind kind() {
            return EntityKind.ACTIVITY;
        }
    }

    @Override
    public Activity withName(String newName) {
        return new Activity(id, number, newName, timeframe, placement, notes);
    }

    public Activity withTimeframe(Timeframe newTimeframe) {
        return new Activity(id, number, name, newTimeframe, placement, notes);
    }

    public Activity withPlacement(Placement newPlacement) {
        return new Activity(id, number, name, timeframe, newPlacement, notes);
    }

    public Activity withNotes(Notes newNotes) {
        return new Activity(id, number, name, timeframe, placement, newNotes);
    }
}
