package org.entente.app.concurrent;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;

/// Background on real threads: as many workers as the machine has cores but one for what computes,
/// two at the least, so that what is soon done need not wait for what takes long; virtual threads
/// for what waits for the disk.
public final class FxBackground implements Background, AutoCloseable {
    private static final int LEAST = 2;

    private final ExecutorService workers;
    private final ExecutorService disk = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<WorkKey, RunningTask> latest = new ConcurrentHashMap<>();
    private final ObservableList<RunningTask> tasks = FXCollections.observableArrayList();
    private final ObservableList<RunningTask> visible =
            FXCollections.unmodifiableObservableList(tasks);

    public FxBackground() {
        workers =
                Executors.newFixedThreadPool(
                        Math.max(LEAST, Runtime.getRuntime().availableProcessors() - 1),
                        named("worker-"));
    }

    private static ThreadFactory named(String prefix) {
        var number = new AtomicInteger();
        return work -> {
            var thread = new Thread(work, prefix + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /// The jobs that run now, oldest first; changes on the JavaFX thread.
    public ObservableList<RunningTask> tasks() {
        return visible;
    }

    @Override
    public <T> void start(Job<T> job) {
        watched(workers, job);
    }

    @Override
    public <T> void startOnDisk(Job<T> job) {
        watched(disk, job);
    }

    private <T> void watched(Executor executor, Job<T> job) {
        var task = new RunningTask(job.name());
        FxThread.run(() -> tasks.add(task));
        executor.execute(() -> run(job, task));
    }

    @Override
    public <T> void latest(WorkKey key, Job<T> job, DoubleConsumer told) {
        var task = new RunningTask(job.name());
        FxThread.run(() -> tell(task, told));
        var older = latest.put(key, task);
        if (older != null) {
            older.cancel();
        }
        workers.execute(
                () -> {
                    run(job, task);
                    latest.remove(key, task);
                });
    }

    private static void tell(RunningTask task, DoubleConsumer told) {
        task.progressProperty()
                .addListener(
                        (_, _, fraction) -> {
                            if (!task.isCancelled()) {
                                told.accept(fraction.doubleValue());
                            }
                        });
    }

    @Override
    public void forget(WorkKey key) {
        var task = latest.remove(key);
        if (task != null) {
            task.cancel();
        }
    }

    private <T> void run(Job<T> job, RunningTask task) {
        Runnable report = () -> {};
        try {
            if (!task.isCancelled()) {
                var result = job.work().run(task);
                report = () -> job.whenDone().accept(result);
            }
        } catch (Exception failure) {
            report = () -> job.whenFailed().accept(failure);
        } finally {
            finish(task, report);
        }
    }

    private void finish(RunningTask task, Runnable report) {
        FxThread.later(
                () -> {
                    tasks.remove(task);
                    if (!task.isCancelled()) {
                        report.run();
                    }
                });
    }

    /// Lets go of the threads; what still runs is asked to stop.
    @Override
    public void close() {
        latest.values().forEach(RunningTask::cancel);
        workers.shutdown();
        disk.shutdown();
    }
}
