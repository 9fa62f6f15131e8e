package org.entente.model.time;

import java.time.Instant;
import java.time.ZoneId;

/// Signed distance from an anchor. Months and days keep the local time of day of the exercise zone,
/// minutes are elapsed time, so `D+1` is 23 hours long on the day the clocks go forward.
public record Offset(int months, int days, int minutes) {
    public static final Offset ZERO = new Offset(0, 0, 0);

    public static Offset ofDays(int days) {
        return new Offset(0, days, 0);
    }

    public static Offset ofMonths(int months) {
        return new Offset(months, 0, 0);
    }

    public static Offset ofHours(int hours) {
        return new Offset(0, 0, hours * 60);
    }

    public Instant from(Instant anchor, ZoneId zone) {
        return anchor.atZone(zone)
                .plusMonths(months)
                .plusDays(days)
                .toInstant()
                .plusSeconds(minutes * 60L);
    }

    public Offset plus(Offset other) {
        return new Offset(
                Math.addExact(months, other.months),
                Math.addExact(days, other.days),
                Math.addExact(minutes, other.minutes));
    }
}
