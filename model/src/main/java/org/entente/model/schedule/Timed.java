package org.entente.model.schedule;

import java.time.Duration;
import java.time.Instant;

/// What the schedule says of one task: when it takes place, how early and how late it could, and
/// how much working time it may slip, `totalFloat` before it delays the plan and `freeFloat` before
/// it moves another task. What is finished has no float. In a plan with a status date the early and
/// late times of what has started are those of what is left of it. All moments are instants (UTC).
public record Timed(
        Ends planned,
        Ends early,
        Ends late,
        Duration totalFloat,
        Duration freeFloat,
        boolean isFinished) {
    /// From when until when; the same moment twice for a milestone.
    public record Ends(Instant start, Instant finish) {}

    /// True where a delay of the task delays the plan: it is not finished and has no total float.
    public boolean isCritical() {
        return !isFinished && !totalFloat.isPositive();
    }
}
