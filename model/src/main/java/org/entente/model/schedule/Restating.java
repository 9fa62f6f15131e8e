package org.entente.model.schedule;

import org.entente.model.time.Offset;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/// States another time in the way the planner stated the old one: what hung on an anchor hangs on
/// it still, by another offset.
public final class Restating {
    private static final int AROUND = 2;

    private Restating() {}

    /// Both ends of a timeframe, each as it was stated.
    public static Timeframe restate(Timeframe old, Instant start, Instant finish, Anchors anchors) {
        return new Timeframe(
                restate(old.start(), start, anchors), restate(old.finish(), finish, anchors));
    }

    /// The target, to the minute; exact where the old time is a whole number of minutes away.
    public static When restate(When old, Instant target, Anchors anchors) {
        return switch (old) {
            case When.Fixed(var at) -> at.equals(target) ? old : When.at(target);
            case When.Relative(var code, var offset) ->
                    anchors.instant(code)
                            .<When>map(
                                    anchor ->
                                            new When.Relative(
                                                    code, offset(offset, anchor, target, anchors)))
                            .orElse(old);
        };
    }

    /// Months stay as they are; days take up what can be told in days, minutes the rest, on the
    /// side of the day on which they were.
    private static Offset offset(Offset old, Instant anchor, Instant target, Anchors anchors) {
        if (old.from(anchor, anchors.zone()).equals(target)) {
            return old;
        }
        var base = anchor.atZone(anchors.zone()).plusMonths(old.months());
        var rest = Duration.between(base.toInstant(), target);
        if (old.months() == 0 && old.days() == 0 && old.minutes() != 0 && isWithinDay(rest)) {
            return new Offset(0, 0, (int) rest.toMinutes());
        }
        var days = days(old, base, target);
        return new Offset(old.months(), days, minutes(base, days, target));
    }

    private static boolean isWithinDay(Duration rest) {
        return rest.abs().compareTo(Duration.ofDays(1)) < 0;
    }

    private static int days(Offset old, ZonedDateTime base, Instant target) {
        var near = (int) ChronoUnit.DAYS.between(base, target.atZone(base.getZone()));
        for (int days = near - AROUND; days <= near + AROUND; days++) {
            if (minutes(base, days, target) == 0) {
                return days;
            }
        }
        return old.minutes() < 0 ? firstAfter(base, near, target) : lastBefore(base, near, target);
    }

    private static int lastBefore(ZonedDateTime base, int near, Instant target) {
        int days = near + AROUND;
        while (base.plusDays(days).toInstant().isAfter(target)) {
            days--;
        }
        return days;
    }

    private static int firstAfter(ZonedDateTime base, int near, Instant target) {
        int days = near - AROUND;
        while (base.plusDays(days).toInstant().isBefore(target)) {
            days++;
        }
        return days;
    }

    private static int minutes(ZonedDateTime base, int days, Instant target) {
        return (int) Duration.between(base.plusDays(days).toInstant(), target).toMinutes();
    }
}
