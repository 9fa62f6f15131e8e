package org.entente.model.schedule;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/// A start and a finish for each job of a network, in seconds of the epoch, or `Job.NONE`. Where
/// several threads settle open jobs, they come to the same times; who sees a finish sees its start.
final class Times {
    private static final long OPEN = Job.NONE + 1;
    private static final VarHandle LONGS = MethodHandles.arrayElementVarHandle(long[].class);

    private final long[] starts;
    private final long[] finishes;

    private Times(long[] starts, long[] finishes) {
        this.starts = starts;
        this.finishes = finishes;
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
        var newFinishes = Arrays.copyOf(finishes, size);
        Arrays.fill(newStarts, starts.length, size, Job.NONE);
        Arrays.fill(newFinishes, starts.length, size, Job.NONE);
        return new Times(newStarts, newFinishes);
    }

    long start(int job) {
        return starts[job];
    }

    long finish(int job) {
        return (long) LONGS.getAcquire(finishes, job);
    }

    boolean isKnown(int job) {
        return starts[job] != Job.NONE;
    }

    boolean isOpen(int job) {
        return finish(job) == OPEN;
    }

    /// Takes the times down; true where they are others.
    boolean put(int job, long start, long finish) {
        if (starts[job] == start && finishes[job] == finish) {
            return false;
        }
        starts[job] = start;
        LONGS.setRelease(finishes, job, finish);
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
