package org.entente.model.level;

import java.util.List;

/// A network as arrays, with its longest paths. `order` is a topological order of the jobs.
final class Graph {
    final int size;
    final int[] duration;
    final int[] earliest;
    final int[] latest;
    final int[] order;
    final int[] tail;
    final int[][] before;
    final int[][] beforeOffset;
    final int[][] after;
    final int[][] afterOffset;
    final int[][] resource;
    final int[][] amount;

    /// The longest path: no schedule is shorter.
    final int bound;

    Graph(Network network) {
        var jobs = network.jobs();
        size = jobs.size();
        duration = jobs.stream().mapToInt(Job::duration).toArray();
        earliest = jobs.stream().mapToInt(Job::earliest).toArray();
        latest = jobs.stream().mapToInt(Job::latest).toArray();
        resource = needs(jobs, true);
        amount = needs(jobs, false);
        before = new int[size][];
        beforeOffset = new int[size][];
        after = new int[size][];
        afterOffset = new int[size][];
        link(network.links());
        order = topological();
        tail = duration.clone();
        bound = passes();
    }

    private static int[][] needs(List<Job> jobs, boolean resources) {
        return jobs.stream()
                .map(
                        job ->
                                job.duration() == 0
                                        ? new int[0]
                                        : job.needs().stream()
                                                .mapToInt(resources ? Need::resource : Need::amount)
                                                .toArray())
                .toArray(int[][]::new);
    }

    private void link(List<Link> links) {
        int[] ins = new int[size];
        int[] outs = new int[size];
        for (var link : links) {
            ins[link.after()]++;
            outs[link.before()]++;
        }
        for (int job = 0; job < size; job++) {
            before[job] = new int[ins[job]];
            beforeOffset[job] = new int[ins[job]];
            after[job] = new int[outs[job]];
            afterOffset[job] = new int[outs[job]];
        }
        for (var link : links) {
            int in = --ins[link.after()];
            before[link.after()][in] = link.before();
            beforeOffset[link.after()][in] = link.offset();
            int out = --outs[link.before()];
            after[link.before()][out] = link.after();
            afterOffset[link.before()][out] = link.offset();
        }
    }

    private int[] topological() {
        int[] sorted = new int[size];
        int[] waiting = new int[size];
        int count = 0;
        for (int job = 0; job < size; job++) {
            waiting[job] = before[job].length;
            if (waiting[job] == 0) {
                sorted[count++] = job;
            }
        }
        for (int next = 0; next < count; next++) {
            for (int follower : after[sorted[next]]) {
                if (--waiting[follower] == 0) {
                    sorted[count++] = follower;
                }
            }
        }
        if (count < size) {
            throw new IllegalArgumentException("The links of the jobs form a loop.");
        }
        return sorted;
    }

    /// Earliest starts forwards; latest starts and tails backwards.
    private int passes() {
        for (int job : order) {
            for (int i = 0; i < after[job].length; i++) {
                int follower = after[job][i];
                earliest[follower] =
                        Math.max(earliest[follower], earliest[job] + afterOffset[job][i]);
            }
        }
        int longest = 0;
        for (int place = size - 1; place >= 0; place--) {
            int job = order[place];
            for (int i = 0; i < after[job].length; i++) {
                int follower = after[job][i];
                latest[job] = Math.min(latest[job], latest[follower] - afterOffset[job][i]);
                tail[job] = Math.max(tail[job], tail[follower] + afterOffset[job][i]);
            }
            longest = Math.max(longest, earliest[job] + tail[job]);
        }
        return longest;
    }
}
