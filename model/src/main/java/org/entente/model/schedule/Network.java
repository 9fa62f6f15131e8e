package org.entente.model.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/// Jobs and links as arrays, with an order in which every job stands after those that it waits for.
/// Jobs that wait for themselves in a loop have no place in the order.
final class Network {
    private final Job[] jobs;
    private final Link[] links;
    private final Sides before;
    private final Sides after;
    private final int[] order;
    private final int[] rank;
    private final int lateOnes;
    private final long floor;

    /// The links of each job at one of its sides, one after the other.
    private static final class Sides {
        private final int[] starts;
        private final Link[] links;

        Sides(int jobs, Link[] unsorted, ToIntFunction<Link> side) {
            starts = new int[jobs + 1];
            for (var link : unsorted) {
                starts[side.applyAsInt(link) + 1]++;
            }
            for (int job = 0; job < jobs; job++) {
                starts[job + 1] += starts[job];
            }
            links = new Link[unsorted.length];
            var next = Arrays.copyOf(starts, jobs);
            for (var link : unsorted) {
                links[next[side.applyAsInt(link)]++] = link;
            }
        }
    }

    private Network(Job[] jobs, Link[] links, Sides before, Sides after, int[] order) {
        this.jobs = jobs;
        this.links = links;
        this.before = before;
        this.after = after;
        this.order = order;
        this.rank = new int[jobs.length];
        Arrays.fill(rank, -1);
        for (int at = 0; at < order.length; at++) {
            rank[order[at]] = at;
        }
        lateOnes = lateOnes(jobs);
        floor = floor(jobs);
    }

    private Network(Network same, Job[] jobs, int lateOnes, long floor) {
        this.jobs = jobs;
        links = same.links;
        before = same.before;
        after = same.after;
        order = same.order;
        rank = same.rank;
        this.lateOnes = lateOnes;
        this.floor = floor;
    }

    private static int lateOnes(Job[] jobs) {
        int late = 0;
        for (var job : jobs) {
            late += job.bounds().isLate() ? 1 : 0;
        }
        return late;
    }

    private static long floor(Job[] jobs) {
        long floor = Job.NONE;
        for (var job : jobs) {
            floor = sooner(floor, job.stated());
        }
        return floor;
    }

    private static long sooner(long one, long other) {
        if (one == Job.NONE) {
            return other;
        }
        return other == Job.NONE ? one : Math.min(one, other);
    }

    static Network of(Job[] jobs, Collection<Link> links) {
        return of(jobs, links.toArray(Link[]::new));
    }

    private static Network of(Job[] jobs, Link[] links) {
        var before = new Sides(jobs.length, links, Link::to);
        var after = new Sides(jobs.length, links, Link::from);
        return new Network(jobs, links, before, after, sorted(before, after));
    }

    /// Kahn's order: a job follows once all that it waits for stand.
    private static int[] sorted(Sides before, Sides after) {
        int size = before.starts.length - 1;
        var waiting = new int[size];
        var order = new int[size];
        int known = 0;
        for (int job = 0; job < size; job++) {
            waiting[job] = before.starts[job + 1] - before.starts[job];
            if (waiting[job] == 0) {
                order[known++] = job;
            }
        }
        for (int at = 0; at < known; at++) {
            int job = order[at];
            for (int link = after.starts[job]; link < after.starts[job + 1]; link++) {
                int next = after.links[link].to();
                if (--waiting[next] == 0) {
                    order[known++] = next;
                }
            }
        }
        return Arrays.copyOf(order, known);
    }

    /// The same links between jobs of which some are others.
    Network withJobs(Map<Integer, Job> others) {
        var newJobs = jobs.clone();
        int late = lateOnes;
        boolean isFloorGone = false;
        long lowest = floor;
        for (var other : others.entrySet()) {
            var was = newJobs[other.getKey()];
            var is = other.getValue();
            newJobs[other.getKey()] = is;
            late += (is.bounds().isLate() ? 1 : 0) - (was.bounds().isLate() ? 1 : 0);
            isFloorGone |= was.stated() == floor && is.stated() != floor;
            lowest = sooner(lowest, is.stated());
        }
        return new Network(this, newJobs, late, isFloorGone ? floor(newJobs) : lowest);
    }

    /// The same jobs with other links between them.
    Network withLinks(List<Link> gone, List<Link> come) {
        return of(jobs, linksWithout(gone, come));
    }

    /// True where some job is to be as late as possible.
    boolean hasLate() {
        return lateOnes > 0;
    }

    int size() {
        return jobs.length;
    }

    Job job(int at) {
        return jobs[at];
    }

    /// The moment at which the first job is stated to start, or none.
    long floor() {
        return floor;
    }

    private List<Link> linksWithout(List<Link> gone, List<Link> come) {
        var missing = new ArrayList<>(gone);
        var left = new ArrayList<Link>(links.length + come.size());
        for (var link : links) {
            if (missing.isEmpty() || !missing.remove(link)) {
                left.add(link);
            }
        }
        left.addAll(come);
        return left;
    }

    /// How many jobs have a place in the order; fewer than all of them where there is a loop.
    int ordered() {
        return order.length;
    }

    int at(int place) {
        return order[place];
    }

    /// The place of the job in the order, or -1.
    int rank(int job) {
        return rank[job];
    }

    int firstBefore(int job) {
        return before.starts[job];
    }

    int endBefore(int job) {
        return before.starts[job + 1];
    }

    Link linkBefore(int at) {
        return before.links[at];
    }

    int firstAfter(int job) {
        return after.starts[job];
    }

    int endAfter(int job) {
        return after.starts[job + 1];
    }

    Link linkAfter(int at) {
        return after.links[at];
    }
}
