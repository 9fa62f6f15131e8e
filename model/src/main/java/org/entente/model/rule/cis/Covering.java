package org.entente.model.rule.cis;

import org.entente.model.match.Truth;
import org.entente.model.time.Span;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/// Whether stretches of time, written `FROM/TO` with days of ISO 8601, cover a span.
final class Covering {
    private static final Pattern WINDOW =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})/(\\d{4}-\\d{2}-\\d{2})");

    private Covering() {}

    /// Unknown where the text is something else.
    static Truth covers(String text, Span span) {
        var window = WINDOW.matcher(text);
        var isRead = false;
        while (window.find()) {
            isRead = true;
            var from = LocalDate.parse(window.group(1)).atStartOfDay(ZoneOffset.UTC).toInstant();
            var to =
                    LocalDate.parse(window.group(2))
                            .plusDays(1)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant();
            if (!from.isAfter(span.start()) && !to.isBefore(span.end())) {
                return Truth.TRUE;
            }
        }
        return isRead ? Truth.FALSE : Truth.UNKNOWN;
    }
}
