package org.entente.app.concurrent;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Holds a process that the user ends, with Ctrl+C as a rule, until a work has cleaned up after
/// itself, ten seconds at most.
public final class Interruption implements AutoCloseable {
    private static final long PATIENCE = 10;

    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean isAsked;

    private Interruption() {}

    /// From now on until it is closed.
    public static Interruption watched() {
        var interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(new Thread(interruption::hold, "interruption"));
        return interruption;
    }

    private void hold() {
        isAsked = true;
        try {
            over.await(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Whether the process is ending, so that the work had better end too.
    public boolean isAsked() {
        return isAsked;
    }

    @Override
    public void close() {
        over.countDown();
    }
}
