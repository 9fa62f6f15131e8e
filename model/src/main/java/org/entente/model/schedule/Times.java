package org.entente.model.schedule;

import java.util.Arrays;

/// A start and a finish for each job of a network, in seconds of the epoch, or `Job.NONE`.
final class Times {
    private final long[] starts;
    private final long[] finishes;

    Times(int size) {
        starts = new long[size];
        finishes = new long[size];
        Arrays.fill(starts, Job.NONE);
        Arrays.fill(finishes, Job.NONE);
    }

    private Times(Times same) {
        starts = same.starts.clone();
        finishes = same.finishes.clone();
    }

    Times copy() {
        return new Times(this);
    }

    long start(int job) {
        return starts[job];
    }

    long finish(int job) {
        return finishes[job];
    }

    boolean isKnown(int job) {
        return starts[job] != Job.NONE;
    }

    /// Takes the times down; true where they are others.
    boolean put(int job, long start, long finish) {
        if (starts[job] == start && finishes[job] == finish) {
            return false;
        }
        starts[job] = start;
        finishes[job] = finish;
        return true;
    }

    /// The last finish of all, or none.
    long end() {
        long end = Job.NONE;
        for (long finish : finishes) {
            end = Math.max(end, finish);
        }
        return end;
    }
}
