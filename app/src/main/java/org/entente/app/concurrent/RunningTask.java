package org.entente.app.concurrent;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

import java.util.concurrent.atomic.AtomicBoolean;

/// A job that the user can watch and cancel. Cancelling asks; it never interrupts a thread.
public final class RunningTask implements Background.Progress {
    private static final double UNKNOWN = -1;

    private final String name;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(UNKNOWN);
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicBoolean reportPending = new AtomicBoolean();
    private volatile double fraction = UNKNOWN;

    RunningTask(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    /// From 0 to 1, or negative while unknown; changes on the JavaFX thread.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public void cancel() {
        cancelled.set(true);
    }

    @Override
    public boolean isCancelled() {
        return cancelled.get();
    }

    @Override
    public void report(double newFraction) {
        fraction = newFraction;
        if (reportPending.compareAndSet(false, true)) {
            FxThread.run(this::pass);
        }
    }

    private void pass() {
        reportPending.set(false);
        progress.set(fraction);
    }
}
