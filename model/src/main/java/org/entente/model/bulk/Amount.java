package org.entente.model.bulk;

import org.entente.model.time.Offset;

import java.util.ArrayList;

/// A stretch of time as planners type it: `+2w`, `-3d 4h`, `+3wd`. Months and days are those of the
/// calendar, minutes are elapsed time, working days those of whom it concerns.
public record Amount(Offset offset, int workingDays) {
    public static final Amount NOTHING = new Amount(Offset.ZERO, 0);
    private static final int DAYS_PER_WEEK = 7;
    private static final int MINUTES_PER_HOUR = 60;

    public boolean isNothing() {
        return equals(NOTHING);
    }

    /// The form that reads back as the same, each part with its sign; `0d` for nothing.
    public String text() {
        var parts = new ArrayList<String>();
        add(parts, offset.months(), "m");
        if (offset.days() % DAYS_PER_WEEK == 0) {
            add(parts, offset.days() / DAYS_PER_WEEK, "w");
        } else {
            add(parts, offset.days(), "d");
        }
        add(parts, workingDays, "wd");
        add(parts, offset.minutes() / MINUTES_PER_HOUR, "h");
        add(parts, offset.minutes() % MINUTES_PER_HOUR, "min");
        return parts.isEmpty() ? "0d" : String.join(" ", parts);
    }

    private static void add(ArrayList<String> parts, int count, String unit) {
        if (count != 0) {
            parts.add("%+d%s".formatted(count, unit));
        }
    }
}
