package org.entente.model.level;

import java.util.Arrays;

/// One schedule: when each job starts, or `UNPLACED`. The smaller one is the better one: fewer jobs
/// without a place, less lateness, shorter, less delayed.
final class Placed implements Comparable<Placed> {
    static final int UNPLACED = -1;

    final int[] starts;
    final int unplaced;
    final long lateness;
    final int length;
    private final long delay;

    Placed(Graph graph, int[] starts) {
        this.starts = starts;
        int without = 0;
        long late = 0;
        int finish = 0;
        long moved = 0;
        for (int job = 0; job < starts.length; job++) {
            if (starts[job] == UNPLACED) {
                without++;
            } else {
                late += Math.max(0, starts[job] - graph.latest[job]);
                finish = Math.max(finish, starts[job] + graph.duration[job]);
                moved += starts[job] - graph.earliest[job];
            }
        }
        unplaced = without;
        lateness = late;
        length = finish;
        delay = moved;
    }

    @Override
    public int compareTo(Placed other) {
        int order = Integer.compare(unplaced, other.unplaced);
        order = order == 0 ? Long.compare(lateness, other.lateness) : order;
        order = order == 0 ? Integer.compare(length, other.length) : order;
        return order == 0 ? Long.compare(delay, other.delay) : order;
    }

    boolean same(Placed other) {
        return Arrays.equals(starts, other.starts);
    }

    /// Nothing better can be hoped for.
    boolean isPerfect() {
        return unplaced == 0 && lateness == 0 && delay == 0;
    }
}
