package org.entente.app.concurrent;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.DoubleConsumer;

/// Keeps every job until the test finishes it, in whatever order, and reports each result, also
/// that of a job which a newer one replaced; not that of a job which was cancelled by its key.
public final class HeldBackground implements Background {
    private final Deque<Held> jobs = new ArrayDeque<>();
    private final Background atOnce = new DirectBackground();

    /// The key is blank where the job has none.
    private record Held(String key, Job<?> job, DoubleConsumer told) {}

    /// How many jobs are under way.
    public int waiting() {
        return jobs.size();
    }

    /// Whether a job of that key is under way.
    public boolean isWaiting(String key) {
        return jobs.stream().anyMatch(held -> held.key().equals(key));
    }

    /// The jobs of that key come so far, from 0 to 1.
    public void tell(String key, double fraction) {
        jobs.stream()
                .filter(held -> held.key().equals(key))
                .forEach(held -> held.told().accept(fraction));
    }

    /// Ends the oldest job.
    public void finishNext() {
        atOnce.start(jobs.removeFirst().job());
    }

    /// Ends the newest job.
    public void finishLast() {
        atOnce.start(jobs.removeLast().job());
    }

    /// Ends all jobs, the newest last.
    public void finishAll() {
        while (waiting() > 0) {
            finishNext();
        }
    }

    /// Ends all jobs but those of that key.
    public void finishAllBut(String key) {
        while (jobs.stream().anyMatch(held -> !held.key().equals(key))) {
            var next = jobs.removeFirst();
            if (next.key().equals(key)) {
                jobs.addLast(next);
            } else {
                atOnce.start(next.job());
            }
        }
    }

    @Override
    public <T> void start(Job<T> job) {
        jobs.add(new Held("", job, _ -> {}));
    }

    @Override
    public <T> void startOnDisk(Job<T> job) {
        start(job);
    }

    @Override
    public <T> void latest(String key, Job<T> job, DoubleConsumer told) {
        jobs.add(new Held(key, job, told));
    }

    @Override
    public void forget(String key) {
        jobs.removeIf(held -> held.key().equals(key));
    }
}
