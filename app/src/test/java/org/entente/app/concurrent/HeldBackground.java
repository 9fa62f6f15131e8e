package org.entente.app.concurrent;

import java.util.ArrayDeque;
import java.util.Deque;

/// Keeps every job until the test finishes it, in whatever order, and reports each result, also
/// that of a job which a newer one replaced.
public final class HeldBackground implements Background {
    private final Deque<Job<?>> jobs = new ArrayDeque<>();
    private final Background atOnce = new DirectBackground();

    /// How many jobs are under way.
    public int waiting() {
        return jobs.size();
    }

    /// Ends the oldest job.
    public void finishNext() {
        atOnce.start(jobs.removeFirst());
    }

    /// Ends the newest job.
    public void finishLast() {
        atOnce.start(jobs.removeLast());
    }

    /// Ends all jobs, the newest last.
    public void finishAll() {
        while (waiting() > 0) {
            finishNext();
        }
    }

    @Override
    public <T> void start(Job<T> job) {
        jobs.add(job);
    }

    @Override
    public <T> void startOnDisk(Job<T> job) {
        jobs.add(job);
    }

    @Override
    public <T> void latest(String key, Job<T> job) {
        jobs.add(job);
    }
}
