package org.entente.model.schedule;

import org.entente.model.plan.WorkCalendar;
import org.entente.model.schedule.Hours.Always;
import org.entente.model.schedule.Hours.Besides;
import org.entente.model.schedule.Hours.Both;
import org.entente.model.schedule.Hours.Daily;
import org.entente.model.schedule.Hours.Days;
import org.entente.model.schedule.Hours.Except;
import org.entente.model.schedule.Hours.Turns;
import org.entente.model.schedule.Hours.Week;
import org.entente.model.time.Span;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// When work goes on, and the arithmetic of it. Moments are instants (UTC), worked time is the sum
/// of the working hours between them, both to the second. The hours are reckoned in their own zone,
/// so a night shift is an hour shorter or longer when the clocks change.
///
/// The years 1900 to 2199 are known; before and after them every hour counts as working time.
public final class WorkingTime {
    private static final long EARLIEST = Instant.parse("1900-01-01T00:00:00Z").getEpochSecond();
    private static final long LATEST = Instant.parse("2200-01-01T00:00:00Z").getEpochSecond();
    private static final long TYPICAL = Instant.parse("2027-01-01T00:00:00Z").getEpochSecond();
    private static final long YEAR = 31_556_952;
    private static final long MARGIN = YEAR / 2;

    /// Around the clock, as on exercise: elapsed time.
    public static final WorkingTime ALWAYS = new WorkingTime(new Always());

    private final Hours hours;
    private final boolean isAlways;
    private volatile @Nullable WorkTable table;

    private WorkingTime(Hours hours) {
        this.hours = hours;
        this.isAlways = hours instanceof Always;
    }

    /// The hours of a calendar; its times are local to the zone unless it names its own.
    public static WorkingTime of(WorkCalendar calendar, ZoneId zone) {
        var rota = calendar.rota();
        var own = calendar.zone();
        var usual = rota == null ? Week.of(calendar.week()) : new Turns(rota);
        Days days =
                calendar.exceptions().isEmpty() ? usual : Except.of(usual, calendar.exceptions());
        return new WorkingTime(new Daily(days, own == null ? zone : own));
    }

    /// When both work: the hours that two nations share.
    public WorkingTime and(WorkingTime other) {
        if (isAlways || equals(other)) {
            return other;
        }
        return other.isAlways ? this : new WorkingTime(new Both(hours, other.hours));
    }

    /// The same hours, and around the clock during that span, as from STARTEX to ENDEX.
    public WorkingTime besides(Span span) {
        return isAlways ? this : new WorkingTime(new Besides(hours, span));
    }

    /// True where no hour of the known years is a working hour.
    public boolean isNever() {
        return !isAlways && known(TYPICAL, TYPICAL).isEmpty() && known(EARLIEST, LATEST).isEmpty();
    }

    /// When work that begins at that moment is done; worked backwards where it is negative. Work
    /// that ends with a working day ends that evening and not the next morning; reckoned backwards,
    /// it begins in the morning.
    public Instant plus(Instant from, Duration work) {
        return Instant.ofEpochSecond(plus(from.getEpochSecond(), work.toSeconds()));
    }

    /// The moment itself in working hours, or else the next start of work.
    public Instant nextStart(Instant at) {
        return Instant.ofEpochSecond(nextStart(at.getEpochSecond()));
    }

    /// The moment itself in working hours or at the end of them, or else the last end before it.
    public Instant previousFinish(Instant at) {
        return Instant.ofEpochSecond(previousFinish(at.getEpochSecond()));
    }

    /// The working time from one moment to another, negative when the other comes first.
    public Duration between(Instant from, Instant to) {
        return Duration.ofSeconds(between(from.getEpochSecond(), to.getEpochSecond()));
    }

    /// The working hours in a span, in order.
    public List<Span> within(Span span) {
        var found = new ArrayList<Span>();
        var stretches = hours.within(span.start().getEpochSecond(), span.end().getEpochSecond());
        for (int at = 0; at < stretches.size(); at++) {
            found.add(
                    new Span(
                            Instant.ofEpochSecond(stretches.start(at)),
                            Instant.ofEpochSecond(stretches.end(at))));
        }
        return found;
    }

    long plus(long from, long work) {
        if (isAlways || work == 0) {
            return from + work;
        }
        var days = known(from, from + Math.clamp(4 * work, -MARGIN, MARGIN));
        while (true) {
            var goal = days.worked(from) + work;
            var end = work > 0 ? days.whenDone(goal) : days.whenToGoOn(goal);
            if (isKnown(days, end)) {
                return end;
            }
            days = known(Math.min(days.from(), end), Math.max(days.to(), end) + 1);
        }
    }

    long nextStart(long at) {
        if (isAlways) {
            return at;
        }
        var days = known(at, at);
        while (true) {
            var next = days.nextStart(at);
            if (isKnown(days, next)) {
                return next;
            }
            days = known(at, next + 1);
        }
    }

    long previousFinish(long at) {
        if (isAlways) {
            return at;
        }
        var days = known(at, at);
        while (true) {
            var last = days.previousFinish(at);
            if (isKnown(days, last)) {
                return last;
            }
            days = known(last - 1, at);
        }
    }

    long between(long from, long to) {
        if (isAlways) {
            return to - from;
        }
        var days = known(from, to);
        return days.worked(to) - days.worked(from);
    }

    /// True where the table says it of its own hours, or where more cannot be known.
    private static boolean isKnown(WorkTable days, long at) {
        return (at > days.from() || days.from() == EARLIEST)
                && (at < days.to() || days.to() == LATEST);
    }

    /// A table that reaches over both moments, as far as the years are known.
    private WorkTable known(long one, long other) {
        var days = table;
        var from = Math.clamp(Math.min(one, other), EARLIEST, LATEST);
        var to = Math.clamp(Math.max(one, other), EARLIEST, LATEST);
        if (days != null && days.from() <= from && to <= days.to()) {
            return days;
        }
        var wider = days == null ? table(from, to) : wider(days, from, to);
        table = wider;
        return wider;
    }

    /// Grows by as much again at the end that was too short, so that it seldom grows.
    private WorkTable wider(WorkTable days, long from, long to) {
        var more = days.to() - days.from();
        return table(
                from < days.from() ? Math.min(from, days.from() - more) : days.from(),
                to > days.to() ? Math.max(to, days.to() + more) : days.to());
    }

    private WorkTable table(long from, long to) {
        var first = Math.clamp(from - MARGIN, EARLIEST, LATEST);
        var last = Math.clamp(to + MARGIN, EARLIEST, LATEST);
        return new WorkTable(hours.within(first, last), first, last);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkingTime time && hours.equals(time.hours);
    }

    @Override
    public int hashCode() {
        return hours.hashCode();
    }

    @Override
    public String toString() {
        return "WorkingTime " + hours;
    }
}
