package org.entente.model.plan;

import org.entente.model.label.Notes;

import java.time.LocalTime;
import java.util.UUID;
import java.util.stream.Stream;

/// How tests of communications are held in a window: between which hours of each day, and with
/// whom and what.
public record CommexSession(
        Id id, String name, WindowId window, Daily daily, Means means, Notes notes)
        implements CisArrangement {
    /// Identity of a session.
    public record Id(UUID value) implements CisId {
        @Override
        public EntityKind kind() {
            return EntityKind.COMMEX_SESSION;
        }
    }

    /// From when until when tests are held each day, by the clock of the exercise, and how many
    /// minutes each takes; until that time of the next day where it ends no later than it starts.
    public record Daily(LocalTime from, LocalTime until, int minutes) {
        public static final int LEAST = 5;
        public static final int MOST = 24 * 60;

        public Daily {
            if (minutes < LEAST || minutes > MOST) {
                throw new IllegalArgumentException(
                        "A test must take %d to %d minutes, not %d."
                                .formatted(LEAST, MOST, minutes));
            }
        }

        /// Whether tests go on until the next day.
        public boolean isPastMidnight() {
            return !until.isAfter(from);
        }
    }

    /// With how many operators, of whom a test takes one on each side; on how many circuits, of
    /// which a test takes one; and how many tests a net control station directs at once.
    public record Means(int operators, int circuits, int directed) {
        public Means {
            if (operators < 0 || circuits < 0 || directed < 0) {
                throw new IllegalArgumentException(
                        "Operators, circuits and tests (%d, %d, %d) must be 0 or more."
                                .formatted(operators, circuits, directed));
            }
        }

        /// How many tests go on at the same time.
        public int benches() {
            return Math.min(operators / 2, circuits);
        }
    }

    @Override
    public Stream<EntityId> targets() {
        return Stream.of(window);
    }

    /// It goes with its window.
    @Override
    public Stream<Entity> without(EntityId gone) {
        return Stream.empty();
    }

    @Override
    public CommexSession withName(String newName) {
        return new CommexSession(id, newName, window, daily, means, notes);
    }

    /// Held between other hours, with other means.
    public CommexSession with(Daily newDaily, Means newMeans) {
        return new CommexSession(id, name, window, newDaily, newMeans, notes);
    }

    @Override
    public CommexSession withNotes(Notes newNotes) {
        return new CommexSession(id, name, window, daily, means, newNotes);
    }
}
