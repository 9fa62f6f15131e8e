package org.entente.app.concurrent;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Asks the JavaFX thread again and again whether it still answers, and logs where it stands when
/// it does not; the one who waits in front of a frozen window can then send the reason. It stops
/// nothing.
public final class FxWatchdog implements AutoCloseable {
    /// How long an answer may take.
    static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final System.Logger LOG = System.getLogger(FxWatchdog.class.getName());
    private static final long EVERY_MILLIS = 250;

    private final Executor screen;
    private final LongSupplier nanos;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    work -> {
                        var thread = new Thread(work, "watchdog");
                        thread.setDaemon(true);
                        return thread;
                    });
    private volatile @Nullable Thread watched;
    private volatile long answeredAt;
    private volatile boolean isAsked;
    private long askedAt;
    private boolean isTold;

    /// Watches the thread that carries out what the executor is given; `nanos` is the time.
    FxWatchdog(Executor screen, LongSupplier nanos) {
        this.screen = screen;
        this.nanos = nanos;
    }

    /// Watches the JavaFX thread of this program, from now on.
    public static FxWatchdog started() {
        var watchdog = new FxWatchdog(FxThread::later, System::nanoTime);
        var _ =
                watchdog.timer.scheduleWithFixedDelay(
                        watchdog::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        return watchdog;
    }

    /// Asks, or sees whether there was an answer to what it asked before.
    void look() {
        if (isAsked) {
            tellIfLate();
        } else {
            if (isTold) {
                isTold = false;
                LOG.log(
                        System.Logger.Level.WARNING,
                        "the JavaFX thread answered after {0} ms",
                        Duration.ofNanos(answeredAt - askedAt).toMillis());
            }
            askedAt = nanos.getAsLong();
            isAsked = true;
            screen.execute(this::answer);
        }
    }

    private void answer() {
        watched = Thread.currentThread();
        answeredAt = nanos.getAsLong();
        isAsked = false;
    }

    /// Before its first answer the thread is still being made.
    private void tellIfLate() {
        var thread = watched;
        if (thread != null && !isTold && nanos.getAsLong() - askedAt >= PATIENCE.toNanos()) {
            isTold = true;
            LOG.log(
                    System.Logger.Level.WARNING,
                    "the JavaFX thread does not answer; it stands at\n{0}",
                    stack(thread));
        }
    }

    private static String stack(Thread thread) {
        return Stream.of(thread.getStackTrace())
                .map(frame -> "    at " + frame)
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
