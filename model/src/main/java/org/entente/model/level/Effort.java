package org.entente.model.level;

/// How long to search: how many schedules are generated at most, and the seed of the chances taken.
/// The same network, effort and an uncancelled search give the same answer.
public record Effort(int schedules, long seed) {
    /// Enough for a plan of a few hundred movable tasks.
    public static final Effort USUAL = new Effort(5_000, 1);

    public Effort {
        if (schedules < 1) {
            throw new IllegalArgumentException(
                    "At least one schedule is generated, not %d.".formatted(schedules));
        }
    }
}
