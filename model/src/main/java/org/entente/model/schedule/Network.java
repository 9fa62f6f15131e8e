package org.entente.model.schedule;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// Jobs and the links between them, with an order in which every job stands after those that it
/// waits for. Jobs that wait for themselves in a loop have no place in the order.
final class Network {
    private final Job[] jobs;
    private final Links before;
    private final Links after;
    private final Order order;
    private final int lateOnes;
    private final long floor;

    private Network(Job[] jobs, Links before, Links after, Order order, Extremes extremes) {
        this.jobs = jobs;
        this.before = before;
        this.after = after;
        this.order = order;
        lateOnes = extremes.lateOnes();
        floor = extremes.floor();
    }

    /// How many jobs are to be late, and when the first is stated to start.
    private record Extremes(int lateOnes, long floor) {
        static Extremes of(Job[] jobs) {
            int late = 0;
            long floor = Job.NONE;
            for (var job : jobs) {
                late += job.bounds().isLate() ? 1 : 0;
                floor = sooner(floor, job.stated());
            }
            return new Extremes(late, floor);
        }
    }

    private static long sooner(long one, long other) {
        if (one == Job.NONE) {
            return other;
        }
        return other == Job.NONE ? one : Math.min(one, other);
    }

    static Network of(Collection<Job> all, Collection<Link> links) {
        var jobs = all.toArray(Job[]::new);
        var before = Links.of(jobs.length, links, Link::to);
        var after = Links.of(jobs.length, links, Link::from);
        var order = Order.of(jobs.length, before, after);
        return new Network(jobs, before, after, order, Extremes.of(jobs));
    }

    /// The network in which some jobs are others or new, and some links went or came; empty where
    /// there was or will be a loop.
    ///
    /// @param others by their places; new ones have the next places without a gap
    Optional<Network> with(Map<Integer, Job> others, Collection<Link> gone, Collection<Link> come) {
        if (order.size() < jobs.length) {
            return Optional.empty();
        }
        var newJobs = with(others);
        if (gone.isEmpty() && come.isEmpty() && newJobs.length == jobs.length) {
            return Optional.of(
                    new Network(newJobs, before, after, order, extremes(newJobs, others)));
        }
        var newBefore = before.with(newJobs.length, gone, come, Link::to);
        var newAfter = after.with(newJobs.length, gone, come, Link::from);
        return order.with(newJobs.length, newBefore, newAfter, come)
                .map(
                        sorted ->
                                new Network(
                                        newJobs,
                                        newBefore,
                                        newAfter,
                                        sorted,
                                        extremes(newJobs, others)));
    }

    private Job[] with(Map<Integer, Job> others) {
        int last = others.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        var newJobs = Arrays.copyOf(jobs, Math.max(jobs.length, last + 1));
        others.forEach((place, job) -> newJobs[place] = job);
        return newJobs;
    }

    private Extremes extremes(Job[] newJobs, Map<Integer, Job> others) {
        int late = lateOnes;
        boolean isFloorGone = false;
        long lowest = floor;
        for (var other : others.entrySet()) {
            var is = other.getValue();
            late += is.bounds().isLate() ? 1 : 0;
            lowest = sooner(lowest, is.stated());
            if (other.getKey() < jobs.length) {
                var was = jobs[other.getKey()];
                late -= was.bounds().isLate() ? 1 : 0;
                isFloorGone |= was.stated() == floor && is.stated() != floor;
            }
        }
        return isFloorGone ? Extremes.of(newJobs) : new Extremes(late, lowest);
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

    /// How many jobs have a place in the order; fewer than all of them where there is a loop.
    int ordered() {
        return order.size();
    }

    int at(int place) {
        return order.at(place);
    }

    /// The place of the job in the order, or -1.
    int rank(int job) {
        return order.rank(job);
    }

    /// The links to what the job waits for.
    Link[] before(int job) {
        return before.of(job);
    }

    /// The links to what waits for the job.
    Link[] after(int job) {
        return after.of(job);
    }
}
