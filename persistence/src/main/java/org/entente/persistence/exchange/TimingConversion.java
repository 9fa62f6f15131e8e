package org.entente.persistence.exchange;

import org.entente.model.plan.Progress;
import org.entente.model.plan.Timing;
import org.entente.model.plan.WorkCalendar;
import org.jspecify.annotations.Nullable;
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
        var isComputed = task.getTaskMode() != TaskMode.MANUALLY_SCHEDULED && !task.hasChildTasks();
        return new Timing(isComputed, work(task), calendars(task), progress(task));
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
        return calendar == null || isElapsed || task.hasChildTasks()
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
