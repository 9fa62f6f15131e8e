package org.entente.model.level;

import java.util.Arrays;
import java.util.OptionalInt;

/// What a schedule must keep, slot by slot, and the shortest one by trying every start of every
/// job.
final class Naive {
    private Naive() {}

    static boolean feasible(Network network, int[] starts, int horizon) {
        for (var link : network.links()) {
            if (starts[link.after()] < starts[link.before()] + link.offset()) {
                return false;
            }
        }
        for (int job = 0; job < starts.length; job++) {
            if (starts[job] < network.jobs().get(job).earliest()) {
                return false;
            }
        }
        for (int slot = 0; slot < horizon; slot++) {
            for (int resource = 0; resource < network.resources().size(); resource++) {
                if (used(network, starts, resource, slot) > capacity(network, resource, slot)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int used(Network network, int[] starts, int resource, int slot) {
        int used = 0;
        for (int job = 0; job < starts.length; job++) {
            var it = network.jobs().get(job);
            if (starts[job] >= 0 && starts[job] <= slot && slot < starts[job] + it.duration()) {
                for (var need : it.needs()) {
                    used += need.resource() == resource ? need.amount() : 0;
                }
            }
        }
        return used;
    }

    private static int capacity(Network network, int resource, int slot) {
        int capacity = 0;
        for (var step : network.resources().get(resource).steps()) {
            capacity = step.from() <= slot ? step.capacity() : capacity;
        }
        return capacity;
    }

    static OptionalInt shortest(Network network, int horizon) {
        int[] starts = new int[network.jobs().size()];
        Arrays.fill(starts, -1);
        int best = shortest(network, starts, 0, horizon);
        return best <= horizon ? OptionalInt.of(best) : OptionalInt.empty();
    }

    private static int shortest(Network network, int[] starts, int job, int limit) {
        if (job == starts.length) {
            return feasible(network, starts, limit + 1) ? length(network, starts) : limit + 1;
        }
        int best = limit + 1;
        int duration = network.jobs().get(job).duration();
        for (int start = 0; start + duration < best; start++) {
            starts[job] = start;
            best = Math.min(best, shortest(network, starts, job + 1, best - 1));
        }
        starts[job] = -1;
        return best;
    }

    static int length(Network network, int[] starts) {
        int length = 0;
        for (int job = 0; job < starts.length; job++) {
            length = Math.max(length, starts[job] + network.jobs().get(job).duration());
        }
        return length;
    }
}
