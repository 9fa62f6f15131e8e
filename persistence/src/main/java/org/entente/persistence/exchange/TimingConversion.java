package org.entente.persistence.exchange;

import org.entente.model.plan.Progress;
import org.entente.model.plan.Timing;
import org.entente.model.plan.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.mpxj.ActivityType;
import org.mpxj.Task;
import org.mpxj.TaskMode;
import org.mpxj.TimeUnit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/// Takes over how the times of a task come about: its work, its calendar and its progress. A task
/// that its planner places by hand, and a summary, is not computed.
final class TimingConversion {
    private static final int WHOLE = 100;
    private static final int SECONDS_PER_MINUTE = 60;

    private final ProjectConversion conversion;

    TimingConversion(ProjectConversion conversion) {
        this.conversion = conversion;
    }

    Timing timing(Task task) {
        var isComputed =
                task.getTaskMode() != TaskMode.MANUALLY_SCHEDULED
                        && !task.hasChildTasks()
                        && !isSpanning(task);
        var left = task.getRemainingDuration();
        var known = task.getParentFile().getProjectProperties().getStatusDate();
        var isGoing = task.getActualStart() != null && task.getActualFinish() == null;
        return conversion.isPrimavera() && isComputed && isGoing && left != null && known != null
                ? going(task, length(left, task).toSeconds(), known)
                : new Timing(isComputed, work(task), calendars(task), progress(task));
    }

    /// In Primavera the work that is left counts from the data date on, whatever the percentage;
    /// the work in all is told so that both agree and that it could be done since the start.
    private Timing going(Task task, long left, LocalDateTime known) {
        var calendar = task.getEffectiveCalendar();
        var start = task.getActualStart();
        var minutes =
                calendar == null || known.isBefore(start)
                        ? 0
                        : calendar.getWork(start, known, TimeUnit.MINUTES).getDuration();
        var past = Math.round(minutes * SECONDS_PER_MINUTE);
        var told = progress(task);
        var most = left == 0 ? WHOLE - 1 : (int) (WHOLE * past / (past + left));
        var percent = Math.min(Math.min(told.percent(), most), WHOLE - 1);
        var work = Math.ceilDiv(left * WHOLE, (long) WHOLE - percent);
        return new Timing(
                true,
                Duration.ofSeconds(work),
                calendars(task),
                new Progress(percent, told.started(), null));
    }

    /// True where Primavera lets the task last as long as others do.
    static boolean isSpanning(Task task) {
        return task.getActivityType() == ActivityType.LEVEL_OF_EFFORT
                || task.getActivityType() == ActivityType.WBS_SUMMARY;
    }

    /// True for a milestone of Primavera that stands where no one works, as its predecessors have
    /// it.
    static boolean isAnyHour(Task task) {
        var calendar = task.getEffectiveCalendar();
        return task.getActivityType() == ActivityType.FINISH_MILESTONE
                && calendar != null
                && !calendar.getNextWorkStart(task.getFinish()).equals(task.getFinish())
                && !calendar.getPreviousWorkFinish(task.getFinish()).equals(task.getFinish());
    }

    private static @Nullable Duration work(Task task) {
        var duration = task.getDuration();
        return duration == null || task.hasChildTasks() ? null : length(duration, task);
    }

    /// A duration of a schedule, in working time where it is not elapsed time.
    static Duration length(org.mpxj.Duration duration, Task task) {
        var calendar = task.getEffectiveCalendar();
        var minutes =
                duration.getUnits().isElapsed()
                        ? duration.convertUnits(
                                TimeUnit.ELAPSED_MINUTES,
                                task.getParentFile().getProjectProperties())
                        : duration.convertUnits(
                                TimeUnit.MINUTES,
                                calendar == null
                                        ? task.getParentFile().getProjectProperties()
                                        : calendar);
        return Duration.ofSeconds(Math.round(minutes.getDuration() * SECONDS_PER_MINUTE));
    }

    private List<WorkCalendar.Id> calendars(Task task) {
        var calendar = task.getEffectiveCalendar();
        var isElapsed = task.getDuration() != null && task.getDuration().getUnits().isElapsed();
        return calendar == null || isElapsed || task.hasChildTasks() || isAnyHour(task)
                ? List.of()
                : List.of(conversion.calendarId(calendar));
    }

    private Progress progress(Task task) {
        if (task.hasChildTasks()) {
            return Progress.NONE;
        }
        var finished = instant(task.getActualFinish());
        var started = instant(task.getActualStart());
        var done = task.getPercentageComplete();
        var percent = done == null ? 0 : Math.clamp(done.intValue(), 0, WHOLE);
        return new Progress(percent, started == null ? finished : started, finished);
    }

    private @Nullable Instant instant(@Nullable LocalDateTime local) {
        return local == null ? null : conversion.instant(local);
    }
}
