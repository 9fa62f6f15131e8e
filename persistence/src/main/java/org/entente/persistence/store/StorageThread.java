package org.entente.persistence.store;

import org.entente.persistence.StoreException;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// A thread that alone touches certain files. Nobody else can reach it, so nobody interrupts it,
/// which would close the files under it; those who wait for it cannot be interrupted in that
/// either. What a task throws for which nobody waits goes to the handler of uncaught exceptions.
final class StorageThread implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(StorageThread.class.getName());

    private final ThreadPoolExecutor executor;

    StorageThread(String name) {
        this.executor =
                new ThreadPoolExecutor(
                        1,
                        1,
                        0,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        task -> Thread.ofPlatform().name(name).daemon().unstarted(task));
    }

    /// A task with trouble to expect.
    @FunctionalInterface
    interface Task<V> {
        V run() throws StoreException;
    }

    private record Result<V>(@Nullable V value, @Nullable StoreException trouble) {
        static <V> Result<V> of(Task<V> task) {
            try {
                return new Result<>(task.run(), null);
            } catch (StoreException e) {
                return new Result<>(null, e);
            }
        }
    }

    /// Does the task after those that were given before; never once the thread is closed.
    void execute(Runnable task) {
        try {
            executor.execute(task);
        } catch (RejectedExecutionException e) {
            LOG.log(System.Logger.Level.DEBUG, "The plan is closed, so nothing is done.", e);
        }
    }

    /// Does the task after the delay at the earliest.
    void after(Duration delay, Runnable task) {
        Executor later =
                CompletableFuture.delayedExecutor(
                        delay.toMillis(), TimeUnit.MILLISECONDS, this::execute);
        later.execute(task);
    }

    /// Does the task after those that were given before, and waits for its result.
    <V> V call(Task<V> task) throws StoreException {
        var result = ask(() -> Result.of(task));
        if (result.trouble() != null) {
            throw result.trouble();
        }
        return Objects.requireNonNull(result.value());
    }

    /// The same for a task without trouble.
    <V> V ask(Supplier<V> task) {
        try {
            return CompletableFuture.supplyAsync(task, executor).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException fault
                    ? fault
                    : new IllegalStateException("A storage task failed.", e);
        }
    }

    /// Does what was given and then ends; does not wait.
    @Override
    public void close() {
        executor.shutdown();
    }
}
