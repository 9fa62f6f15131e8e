package org.entente.app.concurrent;

import java.util.function.DoubleConsumer;

/// Runs every job at once on the caller's thread.
public final class DirectBackground implements Background {
    private static final Progress PROGRESS =
            new Progress() {
                @Override
                public void report(double fraction) {
                    // Nobody watches.
                }

                @Override
                public boolean isCancelled() {
                    return false;
                }
            };

    @Override
    public <T> void start(Job<T> job) {
        T result;
        try {
            result = job.work().run(PROGRESS);
        } catch (Exception failure) {
            job.whenFailed().accept(failure);
            return;
        }
        job.whenDone().accept(result);
    }

    @Override
    public <T> void startOnDisk(Job<T> job) {
        start(job);
    }

    @Override
    public <T> void latest(WorkKey key, Job<T> job, DoubleConsumer told) {
        start(job);
    }

    @Override
    public void forget(WorkKey key) {
        // Whatever was asked for is done.
    }
}
