package org.entente.app.concurrent;

import javafx.application.Platform;

import java.util.concurrent.Executor;

/// The way to the JavaFX thread from any other.
public final class FxThread {
    /// Runs what it is given on the JavaFX thread: at once when that is the caller, else later.
    public static final Executor EXECUTOR = FxThread::run;

    private FxThread() {}

    public static void run(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }

    /// Runs it on the JavaFX thread when what runs there now is done.
    public static void later(Runnable action) {
        Platform.runLater(action);
    }

    /// Stops a caller on the wrong thread.
    public static void require() {
        if (!Platform.isFxApplicationThread()) {
            throw new IllegalStateException(
                    "This must run on the JavaFX thread, not on (%s)."
                            .formatted(Thread.currentThread().getName()));
        }
    }
}
