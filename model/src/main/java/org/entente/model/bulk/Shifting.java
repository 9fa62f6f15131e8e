package org.entente.model.bulk;

import org.entente.model.edit.Edit;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;
import org.entente.model.schedule.Anchors;
import org.entente.model.schedule.Calendars;
import org.entente.model.schedule.Restating;
import org.entente.model.schedule.WorkingTime;
import org.entente.model.time.Offset;
import org.entente.model.time.Span;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;

/// Moves tasks by one amount. What hangs on an anchor hangs on it still, by another offset; working
/// days are those of each task's own calendars.
public final class Shifting {
    private static final int LONGEST_BREAK = 400;

    private final Amount by;
    private final Anchors anchors;
    private final Calendars calendars;

    private Shifting(Plan plan, Amount by) {
        this.by = by;
        this.anchors = Anchors.of(plan);
        this.calendars = Calendars.of(plan);
    }

    /// The edit that moves these tasks; what would go beyond what can be dated stays.
    public static Edit.Batch of(Plan plan, Collection<? extends TaskId> tasks, Amount by) {
        var shifting = new Shifting(plan, by);
        return new Edit.Batch(
                tasks.stream()
                        .flatMap(id -> plan.find(Task.class, id).stream())
                        .map(shifting::moved)
                        .toList());
    }

    private Edit moved(Task task) {
        var work = by.workingDays() == 0 ? WorkingTime.ALWAYS : calendars.of(task);
        return switch (task) {
            case Activity activity ->
                    new Edit.Reschedule(
                            activity.id(),
                            new Timeframe(
                                    moved(activity.timeframe().start(), work, false),
                                    moved(activity.timeframe().finish(), work, true)));
            case Milestone milestone ->
                    new Edit.MoveMilestone(milestone.id(), moved(milestone.at(), work, false));
        };
    }

    private When moved(When when, WorkingTime work, boolean isFinish) {
        var shifted = shifted(when, by.offset());
        return by.workingDays() == 0
                ? shifted
                : anchors.instant(shifted)
                        .map(at -> worked(at, work, isFinish))
                        .map(target -> Restating.restate(shifted, target, anchors))
                        .orElse(shifted);
    }

    private When shifted(When when, Offset offset) {
        return switch (when) {
            case When.Relative(var anchor, var old) ->
                    sum(old, offset).<When>map(sum -> new When.Relative(anchor, sum)).orElse(when);
            case When.Fixed(var at) -> When.at(offset.from(at, anchors.zone()));
        };
    }

    private static Optional<Offset> sum(Offset one, Offset other) {
        return Offset.of(
                (long) one.months() + other.months(),
                (long) one.days() + other.days(),
                (long) one.minutes() + other.minutes());
    }

    /// The same time of day so many working days on; a finish at midnight ends the day before it.
    private Instant worked(Instant at, WorkingTime work, boolean isFinish) {
        var zone = anchors.zone();
        var first = (isFinish ? at.minusNanos(1) : at).atZone(zone).toLocalDate();
        var day = first;
        var step = Integer.signum(by.workingDays());
        for (int left = Math.abs(by.workingDays()); left > 0; left--) {
            day = next(day, step, work, zone);
        }
        return at.atZone(zone).plusDays(day.toEpochDay() - first.toEpochDay()).toInstant();
    }

    /// The next day on which there is any work; the next day of all where there is none for long.
    private static LocalDate next(LocalDate day, int step, WorkingTime work, ZoneId zone) {
        for (int away = 1; away <= LONGEST_BREAK; away++) {
            var later = day.plusDays((long) away * step);
            var span =
                    new Span(
                            later.atStartOfDay(zone).toInstant(),
                            later.plusDays(1).atStartOfDay(zone).toInstant());
            if (work.equals(WorkingTime.ALWAYS) || !work.within(span).isEmpty()) {
                return later;
            }
        }
        return day.plusDays(step);
    }
}
