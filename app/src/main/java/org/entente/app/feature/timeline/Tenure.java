package org.entente.app.feature.timeline;

import org.entente.model.plan.AuthorityLine;
import org.jspecify.annotations.Nullable;

/// A time, in milliseconds since 1970 (UTC), in which a unit is under somebody: its own nation
/// alone, which keeps full command; the holder of a line of authority, whatever its state; or
/// nobody, between two transfers. `line` is null for all but the second.
record Tenure(Kind kind, @Nullable AuthorityLine line, String holder, long from, long until) {
    /// Who has the unit.
    enum Kind {
        NATION,
        HOLDER,
        NOBODY
    }

    boolean touches(long start, long end) {
        return from < end && until > start;
    }
}
