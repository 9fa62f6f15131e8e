package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.entente.model.time.Timeframe;

import java.util.UUID;

/// Something that takes time: a conference, a movement, a drill, a serial.
public record Activity(
        Id id,
        String number,
        String name,
        Timeframe timeframe,
        Timing timing,
        Placement placement,
        Filing filing,
        Notes notes)
        implements Numbered, Task {
    public Activity(
            Id id,
            String number,
            String name,
            Timeframe timeframe,
            Placement placement,
            Notes notes) {
        this(id, number, name, timeframe, Timing.STATED, placement, Filing.NONE, notes);
    }

    public record Id(UUID value) implements TaskId, WindowId {
        @Override
        public EntityKind kind() {
            return EntityKind.ACTIVITY;
        }
    }

    /// The same under another id.
    public Activity withId(Id newId) {
        return new Activity(newId, number, name, timeframe, timing, placement, filing, notes);
    }

    @Override
    public Activity withName(String newName) {
        return new Activity(id, number, newName, timeframe, timing, placement, filing, notes);
    }

    public Activity withTimeframe(Timeframe newTimeframe) {
        return new Activity(id, number, name, newTimeframe, timing, placement, filing, notes);
    }

    @Override
    public Activity withTiming(Timing newTiming) {
        return new Activity(id, number, name, timeframe, newTiming, placement, filing, notes);
    }

    @Override
    public Activity withNumber(String newNumber) {
        return new Activity(id, newNumber, name, timeframe, timing, placement, filing, notes);
    }

    @Override
    public Activity withPlacement(Placement newPlacement) {
        return new Activity(id, number, name, timeframe, timing, newPlacement, filing, notes);
    }

    @Override
    public Activity withFiling(Filing newFiling) {
        return new Activity(id, number, name, timeframe, timing, placement, newFiling, notes);
    }

    @Override
    public Activity withNotes(Notes newNotes) {
        return new Activity(id, number, name, timeframe, timing, placement, filing, newNotes);
    }
}
