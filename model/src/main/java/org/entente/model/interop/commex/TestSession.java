package org.entente.model.interop.commex;

import org.entente.model.plan.CommexSession;
import org.entente.model.time.Span;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// When and with what tests can be held: the rounds, none of which overlaps another, and what is
/// there in each of them.
public record TestSession(List<Span> rounds, CommexSession.Means means) {
    public TestSession {
        rounds = List.copyOf(rounds);
    }

    /// From when until when tests are held each day, by the clock of that zone, and how long each
    /// of them takes; until that time of the next day where it ends no later than it starts.
    public record Daily(LocalTime from, LocalTime until, ZoneId zone, Duration test) {
        private static final Duration LEAST = Duration.ofMinutes(5);

        public Daily {
            if (test.compareTo(LEAST) < 0) {
                throw new IllegalArgumentException(
                        "A test (%s) must take %s or more.".formatted(test, LEAST));
            }
        }

        private void rounds(LocalDate day, Span window, List<Span> rounds) {
            var ends = until.isAfter(from) ? day : day.plusDays(1);
            var last = ends.atTime(until).atZone(zone).toInstant();
            var start = day.atTime(from).atZone(zone).toInstant();
            while (!start.plus(test).isAfter(last)) {
                var round = new Span(start, start.plus(test));
                if (window.contains(round)) {
                    rounds.add(round);
                }
                start = round.end();
            }
        }
    }

    /// As many rounds as go into the window, each day anew; the first may have begun the evening
    /// before.
    public static TestSession of(Span window, Daily daily, CommexSession.Means means) {
        var rounds = new ArrayList<Span>();
        var last = LocalDate.ofInstant(window.end(), daily.zone());
        for (var day = LocalDate.ofInstant(window.start(), daily.zone()).minusDays(1);
                !day.isAfter(last);
                day = day.plusDays(1)) {
            daily.rounds(day, window, rounds);
        }
        return new TestSession(rounds, means);
    }
}
