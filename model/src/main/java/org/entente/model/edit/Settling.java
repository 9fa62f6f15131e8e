package org.entente.model.edit;

import org.entente.model.plan.Activity;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.schedule.Schedule;
import org.entente.model.schedule.Timed;
import org.entente.model.schedule.Timetable;
import org.entente.model.time.Offset;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Moves every computed task to where the schedule puts it. What hangs on an anchor goes on hanging
/// on it.
public final class Settling {
    private final Schedule schedule;
    private final Timetable timetable;

    private Settling(Plan plan) {
        this.schedule = Schedule.of(plan);
        this.timetable = Timetable.of(plan);
    }

    /// The edit that does it; empty where every computed task stands right.
    public static Edit.Batch of(Plan plan) {
        var settling = new Settling(plan);
        return new Edit.Batch(
                plan.tasks()
                        .filter(task -> task.timing().computed())
                        .flatMap(task -> settling.move(task).stream())
                        .toList());
    }

    private Optional<Edit> move(Task task) {
        return timetable.of(task.id()).map(Timed::planned).flatMap(ends -> move(task, ends));
    }

    private Optional<Edit> move(Task task, Timed.Ends ends) {
        return switch (task) {
            case Milestone milestone -> {
                var at = moved(milestone.at(), ends.start());
                yield at.equals(milestone.at())
                        ? Optional.empty()
                        : Optional.of(new Edit.MoveMilestone(milestone.id(), at));
            }
            case Activity activity -> {
                var old = activity.timeframe();
                var timeframe =
                        new Timeframe(
                                moved(old.start(), ends.start()),
                                moved(old.finish(), ends.finish()));
                yield timeframe.equals(old) || !ends.start().isBefore(ends.finish())
                        ? Optional.empty()
                        : Optional.of(new Edit.Reschedule(activity.id(), timeframe));
            }
        };
    }

    private When moved(When old, Instant at) {
        var was = schedule.instant(old).orElse(null);
        if (at.equals(was)) {
            return old;
        }
        return old instanceof When.Relative(var anchor, var offset) && was != null
                ? shifted(offset, Duration.between(was, at))
                        .<When>map(shifted -> new When.Relative(anchor, shifted))
                        .orElseGet(() -> When.at(at))
                : When.at(at);
    }

    private static Optional<Offset> shifted(Offset offset, Duration shift) {
        return shift.toMinutesPart() * 60L == shift.toSeconds() % 3_600
                ? Offset.of(offset.months(), offset.days(), offset.minutes() + shift.toMinutes())
                : Optional.empty();
    }
}
