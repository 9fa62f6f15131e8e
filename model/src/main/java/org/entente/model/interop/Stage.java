package org.entente.model.interop;

import org.entente.model.plan.Phase;
import org.entente.model.time.Span;
import org.jspecify.annotations.Nullable;

/// A stretch of the exercise that is judged as one: a phase, or all of the exercise where it has no
/// phases. The phase is null where it is none.
public record Stage(Phase.@Nullable Id phase, Span span) {
    public Stage(Phase.@Nullable Id phase, Span span) {
        this.phase = phase;
        this.span = span;
    }
}
