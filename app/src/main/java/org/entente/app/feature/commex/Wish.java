package org.entente.app.feature.commex;

import static java.util.Comparator.comparing;

import org.entente.model.interop.commex.TestSession;
import org.entente.model.plan.CommexSession;
import org.entente.model.plan.Plan;
import org.entente.model.plan.WindowId;
import org.entente.model.time.Span;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/// How tests are to be held: in which window, null for the first there is; between which hours of
/// each day; how many minutes each takes; and with what. The figures to begin with are usual ones
/// from memory.
record Wish(@Nullable WindowId window, CommexSession.Daily daily, CommexSession.Means means) {
    static final Wish USUAL =
            new Wish(
                    null,
                    new CommexSession.Daily(LocalTime.of(8, 0), LocalTime.of(17, 0), 30),
                    new CommexSession.Means(40, 20, 4));

    TestSession session(Span span, ZoneId zone) {
        var held =
                new TestSession.Daily(
                        daily.from(), daily.until(), zone, Duration.ofMinutes(daily.minutes()));
        return TestSession.of(span, held, means);
    }

    /// As the plan says of that window, or the usual where it says nothing.
    static Wish of(Plan plan, WindowId window) {
        return kept(plan, window)
                .map(session -> new Wish(window, session.daily(), session.means()))
                .orElse(new Wish(window, USUAL.daily(), USUAL.means()));
    }

    /// The session that the plan holds for that window.
    static Optional<CommexSession> kept(Plan plan, WindowId window) {
        return plan.commexSessions()
                .filter(session -> session.window().equals(window))
                .min(comparing(CommexSession::id, Plan.BY_ID));
    }
}
