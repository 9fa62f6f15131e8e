package org.entente.app.concurrent;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.DoubleConsumer;

/// Keeps every job until the test finishes it, in whatever order, and reports each result, also
/// that of a job which a newer one replaced; not that of a job which was cancelled by its key.
public final class HeldBackground implements Background {
    private final Deque<Held> jobs = new ArrayDeque<>();
    private final Background atOnce = new DirectBackground();

    /// The key is null where the job has none.
    private record Held(@Nullable WorkKey key, Job<?> job, DoubleConsumer told) {}

    /// How many jobs are under way.
    public int waiting() {
        return jobs.size();
    }

    /// Whether a job of that key is under way.
    public boolean isWaiting(WorkKey key) {
        return jobs.stream().anyMatch(held -> key.equals(held.key()));
    }

    /// The jobs of that key come so far, from 0 to 1.
    public void tell(WorkKey key, double fraction) {
        jobs.stream()
                .filter(held -> key.equals(held.key()))
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
    public void finishAllBut(WorkKey key) {
        while (jobs.stream().anyMatch(held -> !key.equals(held.key()))) {
            var next = jobs.removeFirst();
            if (key.equals(next.key())) {
                jobs.addLast(next);
            } else {
                atOnce.start(next.job());
            }
        }
    }

    @Override
    public <T> void start(Job<T> job) {
        jobs.add(new Held(null, job, _ -> {}));
    }

    @Override
    public <T> void startOnDisk(Job<T> job) {
        start(job);
    }

    @Override
    public <T> void latest(WorkKey key, Job<T> job, DoubleConsumer told) {
        jobs.add(new Held(key, job, told));
    }

    @Override
    public void forget(WorkKey key) {
        jobs.removeIf(held -> key.equals(held.key()));
    }
}
