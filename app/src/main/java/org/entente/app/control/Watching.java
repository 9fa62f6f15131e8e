package org.entente.app.control;

import org.entente.app.concurrent.Background;
import org.entente.model.match.route.Failures;
import org.entente.persistence.exchange.ImportWatch;

/// How work beside the JavaFX thread is watched: told how much of how many is done, it reports the
/// share, and it says whether to go on.
public final class Watching {
    private Watching() {}

    public static Failures.Watch of(Background.Progress progress) {
        return (done, all) -> {
            progress.report((double) done / all);
            return !progress.isCancelled();
        };
    }

    /// The same for the reading of a file.
    public static ImportWatch reading(Background.Progress progress) {
        return new ImportWatch() {
            @Override
            public void report(double fraction) {
                progress.report(fraction);
            }

            @Override
            public boolean isCancelled() {
                return progress.isCancelled();
            }
        };
    }
}
