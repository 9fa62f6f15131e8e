package org.entente.app.problem;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// The last resort of every thread: an error of the program is logged with its code and shown; the
/// program goes on, the work is in the journal.
public final class UncaughtErrors implements Thread.UncaughtExceptionHandler {
    private static final System.Logger LOG = System.getLogger(UncaughtErrors.class.getName());

    private final Executor screen;
    private final Consumer<Throwable> window;

    /// The window is told on the executor.
    public UncaughtErrors(Executor screen, Consumer<Throwable> window) {
        this.screen = screen;
        this.window = window;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        LOG.log(
                System.Logger.Level.ERROR,
                "error %s on %s".formatted(ErrorCode.of(failure), thread.getName()),
                failure);
        screen.execute(() -> show(failure));
    }

    /// A window that cannot be shown must not call for another one.
    private void show(Throwable failure) {
        try {
            window.accept(failure);
        } catch (RuntimeException broken) {
            LOG.log(System.Logger.Level.ERROR, "the error window failed", broken);
        }
    }
}
