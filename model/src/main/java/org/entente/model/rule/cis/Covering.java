package org.entente.model.rule.cis;

import org.entente.model.match.Truth;
import org.entente.model.time.Span;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Whether stretches of time, written `FROM/TO` with days of ISO 8601, cover a span. A day alone is
/// the last of a stretch that has begun long ago.
final class Covering {
    private static final Pattern WINDOW =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})/(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Covering() {}

    /// Unknown where the text is something else.
    static Truth covers(String text, Span span) {
        if (DAY.matcher(text.strip()).matches()) {
            return start(text.strip(), 1)
                    .map(end -> Truth.of(!end.isBefore(span.end())))
                    .orElse(Truth.UNKNOWN);
        }
        var window = WINDOW.matcher(text);
        var isRead = false;
        while (window.find()) {
            var from = start(window.group(1), 0);
            var to = start(window.group(2), 1);
            isRead |= from.isPresent() && to.isPresent();
            if (from.filter(at -> !at.isAfter(span.start())).isPresent()
                    && to.filter(at -> !at.isBefore(span.end())).isPresent()) {
                return Truth.TRUE;
            }
        }
        return isRead ? Truth.FALSE : Truth.UNKNOWN;
    }

    /// It has days that the calendar has not, and none besides.
    static boolean isMistaken(String text) {
        var days = DAY.matcher(text).results().map(MatchResult::group).toList();
        return !days.isEmpty() && days.stream().allMatch(day -> start(day, 0).isEmpty());
    }

    /// The start of that day, or of one so many days later; empty where the calendar has no such
    /// day.
    private static Optional<Instant> start(String day, int later) {
        try {
            var date = LocalDate.parse(day).plusDays(later);
            return Optional.of(date.atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
