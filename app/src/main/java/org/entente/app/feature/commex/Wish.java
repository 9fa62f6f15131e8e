package org.entente.app.feature.commex;

import org.entente.model.interop.commex.TestSession;
import org.entente.model.plan.EntityId;
import org.entente.model.time.Span;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;

/// How tests are to be held: in which window, null for the first there is; between which hours of
/// each day; how many minutes each takes; and with what. The figures to begin with are usual ones
/// from memory.
record Wish(@Nullable EntityId window, Hours hours, int minutes, TestSession.Means means) {
    static final Wish USUAL =
            new Wish(
                    null,
                    new Hours(LocalTime.of(8, 0), LocalTime.of(17, 0)),
                    30,
                    new TestSession.Means(40, 20, 4));

    /// From when until when, by the clock of the exercise.
    record Hours(LocalTime from, LocalTime until) {}

    TestSession session(Span span, ZoneId zone) {
        var daily =
                new TestSession.Daily(
                        hours.from(), hours.until(), zone, Duration.ofMinutes(minutes));
        return TestSession.of(span, daily, means);
    }
}
