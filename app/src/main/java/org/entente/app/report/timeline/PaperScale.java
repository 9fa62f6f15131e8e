package org.entente.app.report.timeline;

import org.entente.model.time.Span;

import java.time.Duration;
import java.time.Instant;

/// Where moments stand from left to right: the span fills the width, in proportion.
record PaperScale(Span span, double left, double width) {
    private static final double SECONDS_PER_DAY = 86_400;

    double right() {
        return left + width;
    }

    double x(Instant at) {
        return left + width * seconds(at) / span.length().toSeconds();
    }

    private double seconds(Instant at) {
        return Duration.between(span.start(), at).toMillis() / 1000.0;
    }

    /// The same, but never outside.
    double within(Instant at) {
        return Math.clamp(x(at), left, right());
    }

    double pointsPerDay() {
        return width * SECONDS_PER_DAY / span.length().toSeconds();
    }
}
