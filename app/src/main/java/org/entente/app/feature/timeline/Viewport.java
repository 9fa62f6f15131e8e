package org.entente.app.feature.timeline;

import org.entente.model.time.Span;

/// The part of the plan that is looked at: the scale sets the left edge, `top` is the first visible
/// pixel of the rows below each other. Width and height are those of the chart without its axis.
public record Viewport(TimeScale scale, double top, double width, double height) {
    Viewport withScale(TimeScale newScale) {
        return new Viewport(newScale, top, width, height);
    }

    Viewport withTop(double newTop) {
        return new Viewport(scale, newTop, width, height);
    }

    Viewport sized(double newWidth, double newHeight) {
        return new Viewport(scale, top, newWidth, newHeight);
    }

    /// As wide as the span, from its start on.
    Viewport over(Span span) {
        var perPixel = span.length().toMillis() / Math.max(1, width);
        var start = (double) span.start().toEpochMilli();
        return withScale(new TimeScale(start, perPixel, scale.zone()));
    }

    long from() {
        return scale.millis(0);
    }

    long until() {
        return scale.millis(width);
    }
}
