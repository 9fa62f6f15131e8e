package org.entente.app.draw;

import org.entente.model.time.Span;

import java.time.Instant;

/// A stretch of time laid out evenly from `left` over `width` pixels; what is earlier or later
/// stands at its ends.
public record Ruler(Span time, double left, double width) {
    private static final double THINNEST = 2;

    public double x(Instant at) {
        double all = Math.max(1, time.length().toMillis());
        double share = (at.toEpochMilli() - time.start().toEpochMilli()) / all;
        return left + Math.clamp(share, 0, 1) * width;
    }

    /// Wide enough to be seen, however short the span is.
    public Box box(Span span, double y, double height) {
        double x = x(span.start());
        return new Box(x, y, Math.max(THINNEST, x(span.end()) - x), height);
    }
}
