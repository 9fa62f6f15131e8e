package org.entente.app.report.timeline;

import java.time.Instant;

/// One task on the printed timeline. A milestone's finish is its start. `depth` counts the summary
/// activities above it in its group; `who` are the codes of who answers for it.
public record Entry(
        Kind kind,
        String number,
        String name,
        Instant start,
        Instant finish,
        int depth,
        boolean hasFinding,
        String who) {
    public enum Kind {
        ACTIVITY,
        SUMMARY,
        MILESTONE
    }

    public Entry {
        if (finish.isBefore(start)) {
            throw new IllegalArgumentException(
                    "The task (%s) must not finish (%s) before it starts (%s)."
                            .formatted(name, finish, start));
        }
    }

    String title() {
        return number.isBlank() ? name : number + " " + name;
    }

    /// Whether any of it happens from one moment to before the other.
    boolean touches(Instant from, Instant until) {
        return start.isBefore(until) && !last().isBefore(from);
    }

    /// The last moment that is still part of it.
    Instant last() {
        return finish.equals(start) ? start : finish.minusMillis(1);
    }
}
