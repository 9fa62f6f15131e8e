package org.entente.model.level;

import java.util.Arrays;

/// What is still free of one resource, as a step function of time. The work of a placement grows
/// with the steps it meets, not with the length of the plan.
final class Profile {
    static final int NEVER = Integer.MAX_VALUE / 2;

    private final int[] fullFrom;
    private final int[] fullFree;
    private int[] from;
    private int[] free;
    private int size;

    Profile(Resource resource) {
        var steps = resource.steps();
        int lead = steps.isEmpty() || steps.getFirst().from() > 0 ? 1 : 0;
        fullFrom = new int[steps.size() + lead];
        fullFree = new int[steps.size() + lead];
        for (int i = 0; i < steps.size(); i++) {
            fullFrom[i + lead] = steps.get(i).from();
            fullFree[i + lead] = steps.get(i).capacity();
        }
        from = Arrays.copyOf(fullFrom, fullFrom.length + 16);
        free = Arrays.copyOf(fullFree, from.length);
        size = fullFrom.length;
    }

    void reset() {
        size = fullFrom.length;
        System.arraycopy(fullFrom, 0, from, 0, size);
        System.arraycopy(fullFree, 0, free, 0, size);
    }

    /// The first start at or after `earliest` with so much free all the time, or `NEVER`.
    int earliestFit(int earliest, int duration, int amount) {
        int start = earliest;
        for (int i = segment(earliest); i < size; i++) {
            if (free[i] < amount) {
                start = i + 1 < size ? from[i + 1] : NEVER;
            } else if (i + 1 == size || from[i + 1] - start >= duration) {
                return start;
            }
        }
        return NEVER;
    }

    /// The last start at or before `latest` with so much free all the time, or -1.
    int latestFit(int latest, int duration, int amount) {
        int finish = latest + duration;
        for (int i = segment(finish - 1); i >= 0; i--) {
            if (free[i] < amount) {
                finish = from[i];
            } else if (finish - from[i] >= duration) {
                return finish - duration;
            }
        }
        return -1;
    }

    void take(int start, int duration, int amount) {
        int first = split(start);
        int last = split(start + duration);
        for (int i = first; i < last; i++) {
            free[i] -= amount;
        }
    }

    private int split(int time) {
        int i = segment(time);
        if (from[i] == time) {
            return i;
        }
        if (size == from.length) {
            from = Arrays.copyOf(from, size * 2);
            free = Arrays.copyOf(free, size * 2);
        }
        System.arraycopy(from, i, from, i + 1, size - i);
        System.arraycopy(free, i, free, i + 1, size - i);
        from[i + 1] = time;
        size++;
        return i + 1;
    }

    private int segment(int time) {
        int low = 0;
        int high = size - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (from[middle] <= time) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
