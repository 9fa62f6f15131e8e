package org.entente.app.feature.timeline;

import java.util.List;

/// What the timeline shows after an input, and what else follows.
public record Reaction(TimelineFrame frame, List<Effect> effects) {
    public Reaction {
        effects = List.copyOf(effects);
    }

    static Reaction of(TimelineFrame frame, Effect... effects) {
        return new Reaction(frame, List.of(effects));
    }
}
