package org.entente.model.match;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;

/// What two systems can do with each other by one standard, what they could if both were surely in
/// one security domain, every parameter that led there, and the test that counts, if there is one.
public record LinkVerdict(
        Standard standard,
        Verdict verdict,
        Verdict together,
        List<Point> points,
        @Nullable Trial trial) {
    public LinkVerdict(
            Standard standard,
            Verdict verdict,
            Verdict together,
            List<Point> points,
            @Nullable Trial trial) {
        this.standard = standard;
        this.verdict = verdict;
        this.together = together;
        this.points = List.copyOf(points);
        this.trial = trial;
    }

    /// Where nobody knows whether both are in one domain.
    public LinkVerdict withVerdict(Verdict other) {
        return new LinkVerdict(standard, other, together, points, trial);
    }

    /// Parameters that are known not to match, blocking ones first, then by where they are mended.
    public List<Point> mismatches() {
        return points.stream()
                .filter(point -> point.truth() == Truth.FALSE)
                .sorted(
                        Comparator.comparing((Point point) -> point.parameter().criticality())
                                .thenComparing(point -> point.parameter().scope()))
                .toList();
    }

    /// Parameters that could still change the verdict.
    public List<Point> questions() {
        return together.width() == 0
                ? List.of()
                : points.stream()
                        .filter(point -> point.truth() == Truth.UNKNOWN && point.counts())
                        .toList();
    }
}
