package org.entente.app.feature.timeline;

import org.entente.model.time.Span;

import java.time.Instant;
import java.time.ZoneId;

/// Where an instant lies on the horizontal axis and back. `start` is at x = 0, in milliseconds
/// since 1970 (UTC); `millisPerPixel` lies between half a second and a week per pixel. The zone is
/// the local time of the exercise, in which days begin and end.
public record TimeScale(double start, double millisPerPixel, ZoneId zone) {
    static final double FINEST = 500;
    static final double COARSEST = 7 * 86_400_000.0;

    public TimeScale {
        millisPerPixel = Math.clamp(millisPerPixel, FINEST, COARSEST);
    }

    /// The span from margin to margin of that width.
    public static TimeScale fit(Span span, double width, double margin, ZoneId zone) {
        var inner = Math.max(1, width - 2 * margin);
        var length = (double) span.length().toMillis();
        var perPixel = Math.clamp(length / inner, FINEST, COARSEST);
        var middle = span.start().toEpochMilli() + length / 2;
        return new TimeScale(middle - width / 2 * perPixel, perPixel, zone);
    }

    public double x(Instant instant) {
        return x(instant.toEpochMilli());
    }

    double x(long millis) {
        return (millis - start) / millisPerPixel;
    }

    /// The same on the pixel grid, so that hairlines are crisp.
    double pixel(long millis) {
        return Math.rint(x(millis));
    }

    public Instant time(double x) {
        return Instant.ofEpochMilli(millis(x));
    }

    long millis(double x) {
        return Math.round(start + x * millisPerPixel);
    }

    /// Closer by the factor, or further away below 1; the time at x stays there.
    TimeScale zoomed(double x, double factor) {
        var perPixel = Math.clamp(millisPerPixel / factor, FINEST, COARSEST);
        return new TimeScale(start + x * (millisPerPixel - perPixel), perPixel, zone);
    }

    /// What was at that x is now at 0.
    TimeScale moved(double x) {
        return new TimeScale(start + x * millisPerPixel, millisPerPixel, zone);
    }

    TimeScale centred(long millis, double width) {
        return new TimeScale(millis - width / 2 * millisPerPixel, millisPerPixel, zone);
    }

    /// The same moments, read by the clocks of another zone.
    TimeScale in(ZoneId newZone) {
        return new TimeScale(start, millisPerPixel, newZone);
    }

    double pixels(AxisUnit unit) {
        return unit.millis() / millisPerPixel;
    }

    /// How much detail this zoom can show.
    Detail detail() {
        return Detail.at(this);
    }

    /// The finest unit in which dragging makes sense: at least five pixels wide.
    AxisUnit snapUnit() {
        for (var unit : AxisUnit.SNAPS) {
            if (pixels(unit) >= 5) {
                return unit;
            }
        }
        return AxisUnit.DAY;
    }

    /// The nearest boundary of the snap unit; days and coarser units have none, they keep the time
    /// of day.
    long snapped(long millis) {
        var unit = snapUnit();
        if (unit == AxisUnit.DAY) {
            return millis;
        }
        var at = Instant.ofEpochMilli(millis).atZone(zone);
        var before = unit.floor(at);
        var after = unit.next(before);
        var early = before.toInstant().toEpochMilli();
        var late = after.toInstant().toEpochMilli();
        return millis - early < late - millis ? early : late;
    }
}
