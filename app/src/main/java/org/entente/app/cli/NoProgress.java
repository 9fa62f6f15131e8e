package org.entente.app.cli;

import org.entente.app.concurrent.Background;

/// Nobody watches and nobody cancels.
final class NoProgress implements Background.Progress {
    @Override
    public void report(double fraction) {}

    @Override
    public boolean isCancelled() {
        return false;
    }
}
