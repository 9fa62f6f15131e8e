package org.entente.model.plan;

import org.entente.model.label.Notes;

import java.time.Duration;
import java.util.UUID;

/// The successor may not come earlier than the predecessor allows. The lag is elapsed time or
/// working time of the successor; negative is a lead; it stays within about a thousand years.
public record Dependency(
        Id id,
        TaskId predecessor,
        TaskId successor,
        DependencyKind type,
        Duration lag,
        LagTime lagTime,
        Notes notes)
        implements Entity {
    private static final Duration LONGEST = Duration.ofDays(366_000);

    public Dependency {
        if (lag.abs().compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "The lag (%s) must stay within 1000 years.".formatted(lag));
        }
    }

    public Dependency(
            Id id,
            TaskId predecessor,
            TaskId successor,
            DependencyKind type,
            Duration lag,
            Notes notes) {
        this(id, predecessor, successor, type, lag, LagTime.ELAPSED, notes);
    }

    /// How the lag is counted.
    public enum LagTime {
        /// By the clock, day and night.
        ELAPSED,
        /// In the working time of the successor.
        WORKING
    }

    public record Id(UUID value) implements EntityId {
        @Override
        public EntityKind kind() {
            return EntityKind.DEPENDENCY;
        }
    }

    public Dependency withNotes(Notes newNotes) {
        return new Dependency(id, predecessor, successor, type, lag, lagTime, newNotes);
    }
}
