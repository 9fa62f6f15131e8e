package org.entente.model.level;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A task that may be moved. It starts only in a slot in which there is some of `starts`, of which
/// it takes nothing; in any slot where that is null. Times are whole slots from the origin of the
/// network; what a slot is, a minute or a day, is for the caller to say. A job that starts after
/// its `latest` start is late.
public record Job(
        int earliest, int latest, int duration, List<Need> needs, @Nullable Resource starts) {
    /// The latest start of a job that nothing holds.
    public static final int NO_LIMIT = Integer.MAX_VALUE / 4;

    public Job {
        needs = List.copyOf(needs);
        if (earliest < 0 || duration < 0) {
            throw new IllegalArgumentException(
                    "A job starts at 0 (%d) or later and lasts 0 (%d) or longer."
                            .formatted(earliest, duration));
        }
    }

    /// A job that may start whenever its predecessors and resources let it.
    public static Job free(int duration, List<Need> needs) {
        return new Job(0, NO_LIMIT, duration, needs, null);
    }
}
