package org.entente.model.level;

import java.util.List;

/// A task that may be moved. Times are whole slots from the origin of the network; what a slot is,
/// a quarter of an hour or a day, is for the caller to say. A job that may not move has its
/// `earliest` start as its `latest`.
public record Job(int earliest, int latest, int duration, List<Need> needs) {
    /// The latest start of a job that nothing holds.
    public static final int NO_LIMIT = Integer.MAX_VALUE / 4;

    public Job {
        needs = List.copyOf(needs);
        if (earliest < 0 || latest < earliest || duration < 0) {
            throw new IllegalArgumentException(
                    "A job starts between 0 and its latest start and lasts 0 or longer: %d, %d, %d."
                            .formatted(earliest, latest, duration));
        }
    }

    /// A job that may start whenever its predecessors and resources let it.
    public static Job free(int duration, List<Need> needs) {
        return new Job(0, NO_LIMIT, duration, needs);
    }

    boolean pinned() {
        return earliest == latest;
    }
}
