package org.entente.app.feature.comms;

import org.entente.model.time.Span;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// When the keys of a net are valid against when the net is needed: the time that is shown, the
/// time of need, the stages, a band for each key, and the stretches of need without a valid key.
record KeyBands(Span time, Span needed, List<Stage> stages, List<Band> bands, List<Span> gaps) {
    /// A phase of the exercise that touches the time of need.
    record Stage(String name, Span span) {}

    /// A key; no span where its period is not known. One that is superseded or compromised does
    /// not count.
    record Band(String name, @Nullable Span span, boolean isCounting) {}

    KeyBands {
        stages = List.copyOf(stages);
        bands = List.copyOf(bands);
        gaps = List.copyOf(gaps);
    }

    /// Whether a key is there of which nobody knows when it is valid.
    boolean isUncertain() {
        return bands.stream().anyMatch(band -> band.isCounting() && band.span() == null);
    }
}
