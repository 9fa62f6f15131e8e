package org.entente.model.plan;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// How far a task has come: percent of its work (0 to 100), and when it started and finished in
/// fact (UTC), null where it did not yet. What is finished was started.
public record Progress(int percent, @Nullable Instant started, @Nullable Instant finished) {
    public static final Progress NONE = new Progress(0, null, null);
    private static final int WHOLE = 100;

    public Progress {
        if (percent < 0 || percent > WHOLE) {
            throw new IllegalArgumentException(
                    "The progress (%d) must be 0 to 100 percent.".formatted(percent));
        }
        if (finished != null && started == null) {
            throw new IllegalArgumentException("What is finished must have started.");
        }
    }
}
