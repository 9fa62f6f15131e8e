package org.entente.model.rule.cis;

import static java.util.stream.Collectors.groupingBy;

import org.entente.model.plan.SpectrumAssignment;
import org.entente.model.time.Span;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Times and places of frequencies.
final class Spectra {
    private Spectra() {}

    /// Do they count at one time? A frequency without a period counts always.
    static boolean isAtOneTime(Wiring wiring, SpectrumAssignment one, SpectrumAssignment other) {
        var mine = span(wiring, one.period());
        var theirs = span(wiring, other.period());
        return mine.isEmpty() || theirs.isEmpty() || mine.get().overlaps(theirs.get());
    }

    private static Optional<Span> span(Wiring wiring, @Nullable Timeframe period) {
        return Optional.ofNullable(period)
                .flatMap(each -> wiring.situation().schedule().anchors().span(each));
    }

    /// The frequencies of one alias, in groups of two and more.
    static Stream<List<SpectrumAssignment>> shared(Wiring wiring) {
        return wiring
                .plan()
                .spectrumAssignments()
                .filter(each -> !each.emission().alias().isBlank())
                .collect(
                        groupingBy(
                                each -> each.emission().alias().strip().toLowerCase(Locale.ROOT),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .values()
                .stream()
                .filter(all -> all.size() > 1);
    }
}
