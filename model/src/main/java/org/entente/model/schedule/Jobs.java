package org.entente.model.schedule;

import static org.entente.model.schedule.Job.NONE;

import org.entente.model.plan.Activity;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Constraint;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Progress;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;
import org.entente.model.schedule.Job.Bounds;
import org.entente.model.schedule.Job.Done;
import org.entente.model.schedule.Job.Kind;
import org.entente.model.time.Span;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes jobs of tasks.
final class Jobs {
    private static final int WHOLE = 100;

    private final Schedule schedule;
    private final Calendars calendars;
    private final @Nullable Instant statusDate;

    Jobs(Plan plan, Schedule schedule) {
        this(schedule, new Calendars(plan, schedule), plan.exercise().statusDate());
    }

    private Jobs(Schedule schedule, Calendars calendars, @Nullable Instant statusDate) {
        this.schedule = schedule;
        this.calendars = calendars;
        this.statusDate = statusDate;
    }

    /// The maker for a later plan of the same anchors, calendars and participants.
    ///
    /// @param doers who does the tasks whose assignments changed
    Jobs after(Plan later, Map<TaskId, List<AssigneeId>> doers) {
        return new Jobs(schedule, calendars.after(later, doers), statusDate);
    }

    WorkingTime calendar(Task task) {
        var time = calendars.of(task);
        return time.isNever() ? WorkingTime.ALWAYS : time;
    }

    /// True where the calendars of the task have no hour in common, so that they cannot count.
    boolean isNever(Task task) {
        return calendars.of(task).isNever();
    }

    Job of(Task task, Bounds bounds, WorkingTime calendar) {
        return switch (task) {
            case Milestone milestone -> {
                var at = seconds(schedule.instant(milestone.at()));
                yield job(milestone, new Stated(at, at), bounds, calendar);
            }
            case Activity activity -> {
                var span = schedule.span(activity);
                var start = seconds(span.map(Span::start));
                yield job(
                        activity,
                        new Stated(start, seconds(span.map(Span::end))),
                        bounds,
                        calendar);
            }
        };
    }

    private record Stated(long start, long finish) {}

    private Job job(Task task, Stated stated, Bounds bounds, WorkingTime calendar) {
        var timing = task.timing();
        var given = timing.computed() ? timing.work() : null;
        if (stated.start() == NONE && given == null) {
            return Job.unknown(calendar, bounds);
        }
        var work =
                given == null
                        ? Math.max(0, calendar.between(stated.start(), stated.finish()))
                        : given.toSeconds();
        return new Job(
                kind(task),
                calendar,
                stated.start(),
                stated.finish(),
                work,
                bounds,
                done(timing.progress(), work, timing.computed()));
    }

    private static Kind kind(Task task) {
        if (!task.timing().computed()) {
            return Kind.FIXED;
        }
        return task instanceof Milestone ? Kind.MILESTONE : Kind.WORK;
    }

    private Done done(Progress progress, long work, boolean isComputed) {
        var started = progress.started();
        var finished = progress.finished();
        return new Done(
                started == null ? NONE : started.getEpochSecond(),
                finished == null ? NONE : finished.getEpochSecond(),
                finished == null ? work * (WHOLE - progress.percent()) / WHOLE : 0,
                isComputed && statusDate != null ? statusDate.getEpochSecond() : NONE);
    }

    private static long seconds(Optional<Instant> at) {
        return at.map(Instant::getEpochSecond).orElse(NONE);
    }

    /// Of several constraints of one kind the narrowest counts.
    Bounds bounds(Collection<Constraint> constraints) {
        var bounds = Bounds.FREE;
        for (var constraint : constraints) {
            bounds = narrowed(bounds, constraint);
        }
        return bounds;
    }

    private Bounds narrowed(Bounds all, Constraint constraint) {
        var at = at(constraint);
        return switch (constraint.type()) {
            case START_NO_EARLIER_THAN -> all.withStartNotBefore(later(all.startNotBefore(), at));
            case START_NO_LATER_THAN -> all.withStartNotAfter(sooner(all.startNotAfter(), at));
            case FINISH_NO_EARLIER_THAN ->
                    all.withFinishNotBefore(later(all.finishNotBefore(), at));
            case FINISH_NO_LATER_THAN -> all.withFinishNotAfter(sooner(all.finishNotAfter(), at));
            case MUST_START_ON -> all.withMustStart(sooner(all.mustStart(), at));
            case MUST_FINISH_ON -> all.withMustFinish(sooner(all.mustFinish(), at));
            case DEADLINE -> all.withDeadline(sooner(all.deadline(), at));
            case AS_LATE_AS_POSSIBLE -> all.late();
        };
    }

    /// What a constraint of a summary adds to the bounds of a job below it. That the summary must
    /// start by a moment, or must not be over before one, binds none of its jobs alone.
    Bounds boundsBelow(Bounds bounds, Constraint constraint) {
        return switch (constraint.type()) {
            case START_NO_EARLIER_THAN, FINISH_NO_LATER_THAN, DEADLINE, AS_LATE_AS_POSSIBLE ->
                    narrowed(bounds, constraint);
            case MUST_START_ON ->
                    bounds.withStartNotBefore(later(bounds.startNotBefore(), at(constraint)));
            case MUST_FINISH_ON ->
                    bounds.withFinishNotAfter(sooner(bounds.finishNotAfter(), at(constraint)));
            case START_NO_LATER_THAN, FINISH_NO_EARLIER_THAN -> bounds;
        };
    }

    private long at(Constraint constraint) {
        var when = constraint.at();
        return when == null ? NONE : seconds(schedule.instant(when));
    }

    private static long later(long one, long other) {
        return Math.max(one, other);
    }

    private static long sooner(long one, long other) {
        if (one == NONE) {
            return other;
        }
        return other == NONE ? one : Math.min(one, other);
    }
}
