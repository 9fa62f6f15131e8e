package org.entente.app.feature.readiness;

import org.entente.app.workspace.Session;
import org.entente.model.match.Verdict;
import org.jspecify.annotations.Nullable;

/// The exercise, or a contingent: how it stands as one in the stage that is looked at, and over all
/// stages; null where nothing is judged.
record PartyLine(String name, @Nullable Standing now, @Nullable Standing ever) {
    PartyLine(String name, @Nullable Standing now, @Nullable Standing ever) {
        this.name = name;
        this.now = now;
        this.ever = ever;
    }

    /// A verdict, the same in words, and the exchange that makes it no better with its name.
    record Standing(Verdict verdict, String words, String weakest, Session.Trace trace) {}

    /// What makes it no better in the stage, or else in any.
    @Nullable Standing shown() {
        return now == null ? ever : now;
    }
}
