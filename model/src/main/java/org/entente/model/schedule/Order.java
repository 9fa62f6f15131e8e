package org.entente.model.schedule;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// An order in which every job stands after those that it waits for (Kahn 1962). Jobs that wait for
/// themselves in a loop have no place in it.
final class Order {
    /// Up to so many links are put right one by one.
    private static final int FEW = 32;

    private final int[] jobs;
    private final int[] ranks;

    /// @param jobs in their order
    /// @param ranks the place of each job, or -1
    private Order(int[] jobs, int[] ranks) {
        this.jobs = jobs;
        this.ranks = ranks;
    }

    static Order of(int size, Links before, Links after) {
        var ranks = new int[size];
        var all = new int[size];
        for (int job = 0; job < size; job++) {
            ranks[job] = job;
            all[job] = job;
        }
        int known = sort(all, ranks, new Window(0, size - 1), before, after);
        var jobs = Arrays.copyOf(all, known);
        Arrays.fill(ranks, -1);
        number(jobs, ranks, 0);
        return new Order(jobs, ranks);
    }

    /// A stretch of the order, both ends included.
    private record Window(int from, int to) {
        int length() {
            return to - from + 1;
        }

        boolean holds(int rank) {
            return rank >= from && rank <= to;
        }

        Window around(int low, int high) {
            return new Window(Math.min(from, low), Math.max(to, high));
        }
    }

    /// Sorts the jobs of one stretch among themselves. Tells for how many there is a place.
    private static int sort(int[] jobs, int[] ranks, Window window, Links before, Links after) {
        var waiting = new int[window.length()];
        var sorted = new int[window.length()];
        int known = 0;
        for (int at = window.from(); at <= window.to(); at++) {
            for (var link : before.of(jobs[at])) {
                waiting[at - window.from()] += window.holds(ranks[link.from()]) ? 1 : 0;
            }
            if (waiting[at - window.from()] == 0) {
                sorted[known++] = jobs[at];
            }
        }
        for (int at = 0; at < known; at++) {
            for (var link : after.of(sorted[at])) {
                int rank = ranks[link.to()];
                if (window.holds(rank) && --waiting[rank - window.from()] == 0) {
                    sorted[known++] = link.to();
                }
            }
        }
        System.arraycopy(sorted, 0, jobs, window.from(), known);
        return known;
    }

    private static void number(int[] jobs, int[] ranks, int from) {
        for (int at = from; at < jobs.length; at++) {
            ranks[jobs[at]] = at;
        }
    }

    /// The order of a network of as many jobs or more after these links came to it. Where they are
    /// few, only those jobs are moved that must be; else the stretch between their ends is sorted
    /// again. Empty where they close a loop. For an order without loops.
    Optional<Order> with(int size, Links before, Links after, Collection<Link> come) {
        var wider = size == jobs.length ? this : wider(size, before);
        var wrong =
                come.stream()
                        .filter(link -> wider.rank(link.from()) > wider.rank(link.to()))
                        .toList();
        if (wrong.isEmpty()) {
            return Optional.of(wider);
        }
        return wrong.size() > FEW
                ? wider.sorted(wrong, before, after)
                : wider.moved(wrong, before, after);
    }

    private Optional<Order> moved(List<Link> wrong, Links before, Links after) {
        var newJobs = jobs.clone();
        var newRanks = ranks.clone();
        var moving = new Moving(newJobs, newRanks, before, after);
        for (var link : wrong) {
            if (!moving.puts(link.from(), link.to())) {
                return Optional.empty();
            }
        }
        return Optional.of(new Order(newJobs, newRanks));
    }

    private Optional<Order> sorted(List<Link> wrong, Links before, Links after) {
        var window = window(wrong);
        var newJobs = jobs.clone();
        var newRanks = ranks.clone();
        if (sort(newJobs, newRanks, window, before, after) < window.length()) {
            return Optional.empty();
        }
        number(newJobs, newRanks, window.from());
        return Optional.of(new Order(newJobs, newRanks));
    }

    private Window window(List<Link> wrong) {
        var first = wrong.getFirst();
        var window = new Window(ranks[first.to()], ranks[first.from()]);
        for (var link : wrong) {
            window = window.around(ranks[link.to()], ranks[link.from()]);
        }
        return window;
    }

    /// New jobs that wait for nothing stand at the front, the others at the end.
    private Order wider(int size, Links before) {
        var newJobs = new int[size];
        int front = 0;
        int end = size;
        for (int job = jobs.length; job < size; job++) {
            if (before.of(job).length == 0) {
                newJobs[front++] = job;
            } else {
                newJobs[--end] = job;
            }
        }
        System.arraycopy(jobs, 0, newJobs, front, jobs.length);
        var newRanks = new int[size];
        number(newJobs, newRanks, 0);
        return new Order(newJobs, newRanks);
    }

    /// How many jobs have a place.
    int size() {
        return jobs.length;
    }

    int at(int place) {
        return jobs[place];
    }

    /// The place of the job, or -1.
    int rank(int job) {
        return ranks[job];
    }
}
