package org.entente.model.interop;

import org.entente.model.accord.InForce;
import org.entente.model.match.Truth;
import org.entente.model.time.Span;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// In which stages something has to be agreed, as bits: surely, and perhaps; and where only for a
/// part of them, when.
///
/// @param spans no others than these parts of the stages, or the whole of them where there are none
record NeededIn(long surely, long perhaps, List<Span> spans) {
    static final NeededIn ALWAYS = new NeededIn(-1L, -1L, List.of());

    NeededIn {
        perhaps |= surely;
        spans = List.copyOf(spans);
    }

    /// For the one and for the other.
    NeededIn and(NeededIn other) {
        boolean isWhole = spans.isEmpty() || other.spans.isEmpty();
        return new NeededIn(
                surely | other.surely,
                perhaps | other.perhaps,
                isWhole
                        ? List.of()
                        : InForce.joined(
                                Stream.concat(spans.stream(), other.spans.stream()).toList()));
    }

    /// The stages in which what is in force so meets the need: surely, or where that is hoped.
    long met(InForce force, List<Stage> stages, boolean isHopeful) {
        long bits = isHopeful ? ~surely : ~perhaps;
        for (int i = 0; i < stages.size(); i++) {
            var truth = during(force, stages.get(i).span());
            bits |= truth == Truth.TRUE || (isHopeful && truth != Truth.FALSE) ? 1L << i : 0;
        }
        return bits & (stages.size() == Long.SIZE ? -1L : (1L << stages.size()) - 1);
    }

    private Truth during(InForce force, Span stage) {
        var parts = spans.stream().map(stage::intersection).flatMap(Optional::stream).toList();
        return parts.isEmpty()
                ? force.during(stage)
                : parts.stream().map(force::during).reduce(Truth.TRUE, Truth::and);
    }
}
