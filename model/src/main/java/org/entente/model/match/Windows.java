package org.entente.model.match;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/// Stretches of time in Zulu, written `FROM/TO` with days or moments of ISO 8601; a last day
/// counts whole.
record Windows(List<Window> windows) implements Term {
    record Window(Instant from, Instant to) {}

    Windows {
        windows = List.copyOf(windows);
    }

    /// Null where the text is something else.
    static @Nullable Windows read(String text) {
        var found = new ArrayList<Window>();
        for (var part : text.split("[,;|]", -1)) {
            var ends = part.strip().split("/", -1);
            var from = ends.length == 2 ? moment(ends[0], 0) : null;
            var to = ends.length == 2 ? moment(ends[1], 1) : null;
            if (from == null || to == null || to.isBefore(from)) {
                return null;
            }
            found.add(new Window(from, to));
        }
        return new Windows(found);
    }

    private static @Nullable Instant moment(String text, int daysMore) {
        try {
            return text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text)
                            .plusDays(daysMore)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant();
        } catch (DateTimeParseException notTime) {
            return null;
        }
    }

    /// What both have.
    Windows common(Windows other) {
        var both = new ArrayList<Window>();
        for (var mine : windows) {
            for (var theirs : other.windows) {
                var from = mine.from.isAfter(theirs.from) ? mine.from : theirs.from;
                var to = mine.to.isBefore(theirs.to) ? mine.to : theirs.to;
                if (from.isBefore(to)) {
                    both.add(new Window(from, to));
                }
            }
        }
        return new Windows(both);
    }
}
