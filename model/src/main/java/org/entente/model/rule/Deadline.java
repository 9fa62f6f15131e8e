package org.entente.model.rule;

import org.entente.model.time.AnchorCode;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How near a conference is. Where its anchor has no date, or no day is given, nothing is known of
/// it: it is neither near nor over. The names of the anchors are those of the usual conferences.
final class Deadline {
    private static final AnchorCode MPC = new AnchorCode("MPC");
    private static final AnchorCode FPC = new AnchorCode("FPC");

    private final @Nullable Instant at;
    private final @Nullable Instant now;

    private Deadline(Situation situation, AnchorCode code) {
        this.at = situation.schedule().anchors().instant(code).orElse(null);
        this.now = situation.now().orElse(null);
    }

    /// The main planning conference.
    static Deadline mpc(Situation situation) {
        return new Deadline(situation, MPC);
    }

    /// The final planning conference.
    static Deadline fpc(Situation situation) {
        return new Deadline(situation, FPC);
    }

    Optional<Instant> at() {
        return Optional.ofNullable(at);
    }

    boolean isOver() {
        return at != null && now != null && at.isBefore(now);
    }

    /// True where it is over, or no further away than that.
    boolean isWithin(Duration left) {
        return at != null && now != null && !at.isAfter(now.plus(left));
    }
}
