package org.entente.model.plan;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;

/// How the times of a task come about. A task that is `computed` is moved by the schedule: as soon
/// as its predecessors and constraints allow; every other one is where the plan states it. `work`
/// is the working time that it takes, null where it is what lies between its stated ends. The
/// calendars all must allow the work; with none, those of the participants who are assigned.
public record Timing(
        boolean computed,
        @Nullable Duration work,
        List<WorkCalendar.Id> calendars,
        Progress progress) {
    public static final Timing STATED = new Timing(false, null, List.of(), Progress.NONE);
    public static final Timing COMPUTED = new Timing(true, null, List.of(), Progress.NONE);

    public Timing {
        calendars = List.copyOf(calendars);
        if (work != null && work.isNegative()) {
            throw new IllegalArgumentException(
                    "The work (%s) must not be negative.".formatted(work));
        }
    }

    public Timing withComputed(boolean newComputed) {
        return new Timing(newComputed, work, calendars, progress);
    }

    public Timing withWork(@Nullable Duration newWork) {
        return new Timing(computed, newWork, calendars, progress);
    }

    public Timing withCalendars(List<WorkCalendar.Id> newCalendars) {
        return new Timing(computed, work, newCalendars, progress);
    }

    public Timing withProgress(Progress newProgress) {
        return new Timing(computed, work, calendars, newProgress);
    }
}
