package org.entente.model.time;

import java.time.Instant;

/// A point in time as planners state it: fixed, or relative to an anchor (`E-6m`, `D-5`, `D+3
/// H+2`).
public sealed interface When {
    /// A fixed instant (UTC).
    record Fixed(Instant at) implements When {}

    /// An offset from the anchor with that code; it moves when the anchor moves.
    record Relative(AnchorCode anchor, Offset offset) implements When {}

    static When at(Instant instant) {
        return new Fixed(instant);
    }

    static When from(String anchorCode, Offset offset) {
        return new Relative(new AnchorCode(anchorCode), offset);
    }
}
