package org.entente.app.control;

import org.entente.app.concurrent.Background;
import org.entente.model.match.route.Failures;

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
}
