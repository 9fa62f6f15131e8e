package org.entente.model.level;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/// The serial schedule generation scheme (Kelley 1963) and justification to either side (Valls,
/// Ballestín and Quintanilla 2005). Keeps its arrays between calls: one scheme to a thread.
final class Scheme {
    private final Graph graph;
    private final Profile[] profiles;
    private final @Nullable Profile[] openings;
    private final Queue queue;
    private int[] starts;

    Scheme(Graph graph, Network network) {
        this.graph = graph;
        profiles = network.resources().stream().map(Profile::new).toArray(Profile[]::new);
        openings = new Profile[graph.size];
        for (int job = 0; job < graph.size; job++) {
            var opening = network.jobs().get(job).starts();
            openings[job] = opening == null ? null : new Profile(opening);
        }
        queue = new Queue(graph);
        starts = new int[graph.size];
    }

    /// Each job of the list, predecessors first, as early as what is placed already allows.
    Placed forward(int[] list) {
        begin();
        for (int job : list) {
            placeEarly(job);
        }
        return new Placed(graph, starts);
    }

    /// Every job as late as it can be without lengthening the whole, then every job as early as it
    /// can be: two schedules more, never a worse one.
    Placed justify(Placed placed) {
        if (placed.unplaced > 0) {
            return placed;
        }
        int[] finishes = new int[graph.size];
        for (int job = 0; job < graph.size; job++) {
            finishes[job] = placed.starts[job] + graph.duration[job];
        }
        int[] backwards = queue.lastFirst(finishes);
        begin();
        for (int job : backwards) {
            if (!placeLate(job, placed)) {
                return placed;
            }
        }
        int[] forwards = queue.firstFirst(starts);
        var left = forward(forwards);
        return left.compareTo(placed) <= 0 ? left : placed;
    }

    private void begin() {
        starts = new int[graph.size];
        Arrays.fill(starts, Placed.UNPLACED);
        for (var profile : profiles) {
            profile.reset();
        }
    }

    private void placeEarly(int job) {
        int start = graph.earliest[job];
        for (int i = 0; i < graph.before[job].length; i++) {
            int predecessor = starts[graph.before[job][i]];
            if (predecessor == Placed.UNPLACED) {
                return;
            }
            start = Math.max(start, predecessor + graph.beforeOffset[job][i]);
        }
        int fitting = early(job, start);
        if (fitting < Profile.NEVER) {
            place(job, fitting);
        }
    }

    /// As early as the resources are free and the job may start.
    private int early(int job, int bound) {
        int start = fitting(job, bound);
        var opening = openings[job];
        while (opening != null && start < Profile.NEVER) {
            int open = opening.earliestFit(start, 1, 1);
            if (open == start || open >= Profile.NEVER) {
                return open;
            }
            start = fitting(job, open);
        }
        return start;
    }

    private int fitting(int job, int bound) {
        int start = bound;
        int agreed = 0;
        int[] resources = graph.resource[job];
        for (int i = 0; agreed < resources.length; i = (i + 1) % resources.length) {
            int fit =
                    profiles[resources[i]].earliestFit(
                            start, graph.duration[job], graph.amount[job][i]);
            agreed = fit == start ? agreed + 1 : 1;
            start = fit;
            if (start >= Profile.NEVER) {
                return start;
            }
        }
        return start;
    }

    private boolean placeLate(int job, Placed placed) {
        int start = Math.max(placed.starts[job], graph.latest[job]);
        start = Math.min(start, placed.length - graph.duration[job]);
        for (int i = 0; i < graph.after[job].length; i++) {
            start = Math.min(start, starts[graph.after[job][i]] - graph.afterOffset[job][i]);
        }
        int fitting = late(job, start);
        if (fitting < graph.earliest[job]) {
            return false;
        }
        place(job, fitting);
        return true;
    }

    /// As late as the resources are free and the job may start; below zero where it cannot.
    private int late(int job, int bound) {
        int start = lateFitting(job, bound);
        var opening = openings[job];
        while (opening != null && start >= 0) {
            int open = opening.latestFit(start, 1, 1);
            if (open == start || open < 0) {
                return open;
            }
            start = lateFitting(job, open);
        }
        return start;
    }

    private int lateFitting(int job, int bound) {
        int start = bound;
        int agreed = 0;
        int[] resources = graph.resource[job];
        for (int i = 0; agreed < resources.length && start >= 0; i = (i + 1) % resources.length) {
            int fit =
                    profiles[resources[i]].latestFit(
                            start, graph.duration[job], graph.amount[job][i]);
            agreed = fit == start ? agreed + 1 : 1;
            start = fit;
        }
        return start;
    }

    private void place(int job, int start) {
        starts[job] = start;
        for (int i = 0; i < graph.resource[job].length; i++) {
            profiles[graph.resource[job][i]].take(start, graph.duration[job], graph.amount[job][i]);
        }
    }
}
