package org.entente.model.time;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/// Signed distance from an anchor. Months and days keep the local time of day of the exercise zone,
/// minutes are elapsed time, so `D+1` is 23 hours long on the day the clocks go forward. Each part
/// stays within about a thousand years.
public record Offset(int months, int days, int minutes) {
    private static final int MOST_MONTHS = 12_000;
    private static final int MOST_DAYS = 366_000;
    private static final int MOST_MINUTES = 527_040_000;

    public static final Offset ZERO = new Offset(0, 0, 0);

    public Offset {
        if (!isNear(months, days, minutes)) {
            throw new IllegalArgumentException(
                    "The offset (%d months, %d days, %d minutes) must stay within 1000 years."
                            .formatted(months, days, minutes));
        }
    }

    private static boolean isNear(long months, long days, long minutes) {
        return Math.abs(months) <= MOST_MONTHS
                && Math.abs(days) <= MOST_DAYS
                && Math.abs(minutes) <= MOST_MINUTES;
    }

    /// The offset with these parts; empty where one goes beyond a thousand years.
    public static Optional<Offset> of(long months, long days, long minutes) {
        return isNear(months, days, minutes)
                ? Optional.of(new Offset((int) months, (int) days, (int) minutes))
                : Optional.empty();
    }

    public static Offset ofDays(int days) {
        return new Offset(0, days, 0);
    }

    public static Offset ofMonths(int months) {
        return new Offset(months, 0, 0);
    }

    public static Offset ofHours(int hours) {
        return new Offset(0, 0, hours * 60);
    }

    /// True without months and days, where the offset is mere elapsed time.
    public boolean isElapsed() {
        return months == 0 && days == 0;
    }

    public Instant from(Instant anchor, ZoneId zone) {
        if (isElapsed()) {
            return anchor.plusSeconds(minutes * 60L);
        }
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
