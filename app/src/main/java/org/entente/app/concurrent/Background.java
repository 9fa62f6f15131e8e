package org.entente.app.concurrent;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/// Work beside the JavaFX thread. Results and failures come back on the JavaFX thread; tests inject
/// one that runs at once.
public interface Background {
    /// What a running work may ask and tell.
    interface Progress {
        /// How far it is, from 0 to 1, or negative while that is unknown.
        void report(double fraction);

        boolean isCancelled();
    }

    /// Something that takes time.
    interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    /// A name that the user reads, the work, and what happens to its result or its failure; both
    /// are always given.
    record Job<T>(
            String name, Work<T> work, Consumer<T> whenDone, Consumer<Exception> whenFailed) {}

    /// Runs a job that computes; the user sees it and can cancel it. A cancelled job reports
    /// neither result nor failure.
    <T> void start(Job<T> job);

    /// The same for a job that mostly waits for the disk.
    <T> void startOnDisk(Job<T> job);

    /// Runs the job, and forgets an older one of that key: only the latest result is reported. Not
    /// shown to the user.
    default <T> void latest(WorkKey key, Job<T> job) {
        latest(key, job, _ -> {});
    }

    /// The same; how far the job is, from 0 to 1, is told on the JavaFX thread.
    <T> void latest(WorkKey key, Job<T> job, DoubleConsumer told);

    /// Cancels the job of that key if it is under way.
    void forget(WorkKey key);
}
