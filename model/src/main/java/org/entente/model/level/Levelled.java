package org.entente.model.level;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// An answer: when each job starts, in slots. It never asks for more of a resource than there is
/// and never breaks a link. A job that finds no place has none, and a job
/// that starts after its latest start is late by `lateness` slots, summed over all jobs.
public final class Levelled {
    private final int[] starts;
    private final int length;
    private final long lateness;

    Levelled(Placed placed) {
        starts = placed.starts;
        length = placed.length;
        lateness = placed.lateness;
    }

    /// When the job starts; empty where there is never enough of what it needs.
    public OptionalInt start(int job) {
        return starts[job] == Placed.UNPLACED ? OptionalInt.empty() : OptionalInt.of(starts[job]);
    }

    /// The finish of the last job.
    public int length() {
        return length;
    }

    public long lateness() {
        return lateness;
    }

    /// The jobs without a place.
    public List<Integer> unplaced() {
        return IntStream.range(0, starts.length)
                .filter(job -> starts[job] == Placed.UNPLACED)
                .boxed()
                .toList();
    }
}
