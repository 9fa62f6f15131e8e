package org.entente.model.time;

import java.time.Instant;

/// A point in time as planners state it: fixed, or relative to an anchor (`E-6m`, `D-5`, `D+3
/// H+2`).
public sealed interface When {
    /// A fixed instant (UTC) of the years 1 to 9999.
    record Fixed(Instant at) implements When {
        private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
        private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

        public Fixed {
            if (!admits(at)) {
                throw new IllegalArgumentException(
                        "The instant (%s) must lie in the years 1 to 9999.".formatted(at));
            }
        }

        static boolean admits(Instant at) {
            return !at.isBefore(FIRST) && !at.isAfter(LAST);
        }
    }

    /// An offset from the anchor with that code; it moves when the anchor moves.
    record Relative(AnchorCode anchor, Offset offset) implements When {}

    static When at(Instant instant) {
        return new Fixed(instant);
    }

    static When from(String anchorCode, Offset offset) {
        return new Relative(new AnchorCode(anchorCode), offset);
    }
}
