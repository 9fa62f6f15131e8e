package org.entente.model.rule.cis;

import static java.util.stream.Collectors.groupingBy;

import org.entente.model.plan.SpectrumAssignment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Times and distances of frequencies. Their values are never held: how far two are apart is known
/// only where one alias is written as so much beside another.
final class Spectra {
    private static final Pattern BESIDE =
            Pattern.compile("(?i)(.+?)\\s*([+-])\\s*(\\d{1,6})\\s*kHz");

    /// Bandwidth in hertz where nobody has stated it; a default from memory.
    private static final int USUAL_BANDWIDTH = 25_000;

    private static final int HERTZ = 1000;

    private Spectra() {}

    /// An alias and how many hertz beside it the frequency lies.
    private record Spot(String alias, int beside) {
        static Spot of(SpectrumAssignment assignment) {
            var text = assignment.emission().alias().strip().toLowerCase(Locale.ROOT);
            var beside = BESIDE.matcher(text);
            if (!beside.matches()) {
                return new Spot(text, 0);
            }
            int kilohertz = Integer.parseInt(beside.group(3));
            int sign = beside.group(2).equals("-") ? -HERTZ : HERTZ;
            return new Spot(beside.group(1), sign * kilohertz);
        }
    }

    /// Do they count at one time? A frequency without a period counts always.
    static boolean isAtOneTime(Wiring wiring, SpectrumAssignment one, SpectrumAssignment other) {
        var mine = wiring.span(one.period());
        var theirs = wiring.span(other.period());
        return mine.isEmpty() || theirs.isEmpty() || mine.get().overlaps(theirs.get());
    }

    /// How many hertz two frequencies must be apart: half of both bandwidths.
    static int guard(SpectrumAssignment one, SpectrumAssignment other) {
        return (bandwidth(one) + bandwidth(other)) / 2;
    }

    private static int bandwidth(SpectrumAssignment assignment) {
        var stated = assignment.emission().bandwidth();
        return stated == null ? USUAL_BANDWIDTH : stated;
    }

    /// Are two of one alias, or of aliases beside each other, the same or too close?
    static boolean isClose(SpectrumAssignment one, SpectrumAssignment other) {
        int apart = Math.abs(Spot.of(one).beside() - Spot.of(other).beside());
        return apart == 0 || apart < guard(one, other);
    }

    /// The frequencies of one alias and those beside it, in groups of two and more.
    static Stream<List<SpectrumAssignment>> close(Wiring wiring) {
        return wiring
                .plan()
                .spectrumAssignments()
                .filter(each -> !each.emission().alias().isBlank())
                .collect(
                        groupingBy(
                                each -> Spot.of(each).alias(),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .values()
                .stream()
                .filter(all -> all.size() > 1);
    }
}
