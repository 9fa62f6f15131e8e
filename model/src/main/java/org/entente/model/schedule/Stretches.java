package org.entente.model.schedule;

import java.util.Arrays;

/// Intervals `[from, to)` in seconds of the epoch: sorted, disjoint and not touching.
final class Stretches {
    private static final Stretches NONE = new Stretches(new long[0], new long[0]);

    private final long[] starts;
    private final long[] ends;

    private Stretches(long[] starts, long[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    static Stretches of(long from, long to) {
        return from < to ? new Stretches(new long[] {from}, new long[] {to}) : NONE;
    }

    int size() {
        return starts.length;
    }

    /// The start of a stretch, or the end of time after the last one.
    long start(int at) {
        return at < starts.length ? starts[at] : Long.MAX_VALUE;
    }

    long end(int at) {
        return ends[at];
    }

    /// What lies in both.
    Stretches and(Stretches other) {
        var common = new Gathering(size() + other.size());
        int mine = 0;
        int theirs = 0;
        while (mine < size() && theirs < other.size()) {
            common.add(
                    Math.max(starts[mine], other.starts[theirs]),
                    Math.min(ends[mine], other.ends[theirs]));
            if (ends[mine] < other.ends[theirs]) {
                mine++;
            } else {
                theirs++;
            }
        }
        return common.close();
    }

    /// What lies in one of them at least.
    Stretches or(Stretches other) {
        var all = new Gathering(size() + other.size());
        int mine = 0;
        int theirs = 0;
        while (mine < size() || theirs < other.size()) {
            if (start(mine) <= other.start(theirs)) {
                all.add(starts[mine], ends[mine++]);
            } else {
                all.add(other.starts[theirs], other.ends[theirs++]);
            }
        }
        return all.close();
    }

    /// Collects intervals in the order of their starts; empty ones are left out, touching ones
    /// become one. An interval may begin before the last one ends.
    static final class Gathering {
        private long[] starts;
        private long[] ends;
        private int size;

        Gathering(int expected) {
            starts = new long[Math.max(expected, 1)];
            ends = new long[starts.length];
        }

        void add(long from, long to) {
            if (from >= to) {
                return;
            }
            if (size > 0 && from <= ends[size - 1]) {
                starts[size - 1] = Math.min(from, starts[size - 1]);
                ends[size - 1] = Math.max(to, ends[size - 1]);
                return;
            }
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, 2 * size);
                ends = Arrays.copyOf(ends, 2 * size);
            }
            starts[size] = from;
            ends[size++] = to;
        }

        Stretches close() {
            return size == 0
                    ? NONE
                    : new Stretches(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
        }
    }
}
