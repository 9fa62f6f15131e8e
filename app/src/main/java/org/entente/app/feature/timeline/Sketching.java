package org.entente.app.feature.timeline;

import org.entente.app.draw.Point;
import org.entente.app.feature.timeline.Gesture.Sketch;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// A new activity drawn on an empty place: from where the button went down to where it is let go,
/// snapped to what the zoom can show. Pure.
final class Sketching {
    private static final double THRESHOLD = 4;

    private Sketching() {}

    static TimelineFrame dragged(TimelineFrame frame, Sketch sketch, Point at) {
        if (sketch.isNothing() && Math.abs(at.x() - sketch.from().x()) < THRESHOLD) {
            return frame;
        }
        var scale = frame.viewport().scale();
        var left = scale.millis(Math.min(sketch.from().x(), at.x()));
        var right = scale.millis(Math.max(sketch.from().x(), at.x()));
        var start = snapped(scale, left);
        var end = snapped(scale, right);
        return frame.withGesture(
                new Sketch(
                        sketch.from(),
                        sketch.row(),
                        start,
                        end > start ? end : next(scale, start)));
    }

    private static long snapped(TimeScale scale, long millis) {
        if (scale.snapUnit() != AxisUnit.DAY) {
            return scale.snapped(millis);
        }
        var at = Instant.ofEpochMilli(millis).atZone(scale.zone());
        var day = at.plusHours(12).truncatedTo(ChronoUnit.DAYS);
        return day.toInstant().toEpochMilli();
    }

    private static long next(TimeScale scale, long start) {
        return Moves.step(1, scale).from(start, scale.zone());
    }

    static Reaction released(TimelineFrame idle, Sketch sketch) {
        return sketch.isNothing()
                ? Reaction.of(idle)
                : Reaction.of(idle, new Effect.Sketch(sketch.row(), sketch.start(), sketch.end()));
    }
}
