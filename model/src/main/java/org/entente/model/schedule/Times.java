package org.entente.model.schedule;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLongArray;

/// A start and a finish for each job of a network, in seconds of the epoch, or `Job.NONE`. Where
/// several threads settle open jobs, they come to the same times; who sees a finish sees its start.
final class Times {
    private static final long OPEN = Job.NONE + 1;

    private final long[] starts;
    private final AtomicLongArray finishes;

    private Times(long[] starts, long[] finishes) {
        this.starts = starts;
        this.finishes = new AtomicLongArray(finishes);
    }

    /// No times.
    static Times none(int size) {
        return new Times(filled(size, Job.NONE), filled(size, Job.NONE));
    }

    /// Times that nobody has reckoned yet.
    static Times open(int size) {
        return new Times(filled(size, Job.NONE), filled(size, OPEN));
    }

    private static long[] filled(int size, long with) {
        var all = new long[size];
        Arrays.fill(all, with);
        return all;
    }

    /// The same times for as many jobs or more, of which the last have none.
    Times copy(int size) {
        var newStarts = Arrays.copyOf(starts, size);
        var newFinishes = new long[size];
        for (int job = 0; job < starts.length; job++) {
            newFinishes[job] = finishes.getPlain(job);
        }
        Arrays.fill(newStarts, starts.length, size, Job.NONE);
        Arrays.fill(newFinishes, starts.length, size, Job.NONE);
        return new Times(newStarts, newFinishes);
    }

    long start(int job) {
        return starts[job];
    }

    long finish(int job) {
        return finishes.getAcquire(job);
    }

    boolean isKnown(int job) {
        return starts[job] != Job.NONE;
    }

    boolean isOpen(int job) {
        return finish(job) == OPEN;
    }

    /// Takes the times down; true where they are others.
    boolean put(int job, long start, long finish) {
        if (starts[job] == start && finishes.getPlain(job) == finish) {
            return false;
        }
        starts[job] = start;
        finishes.setRelease(job, finish);
        return true;
    }

    /// The last finish of all, or none.
    long end() {
        long end = Job.NONE;
        for (int job = 0; job < starts.length; job++) {
            end = Math.max(end, finishes.getPlain(job));
        }
        return end;
    }
}
