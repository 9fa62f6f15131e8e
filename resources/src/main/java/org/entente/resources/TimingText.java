package org.entente.resources;

/// Words about how the times of a task come about, and how far it has come.
public enum TimingText implements TextKey {
    HEADING,
    MODE,
    STATED,
    COMPUTED,
    WORK,
    WORK_HINT,
    WORK_OPEN,
    WORKING_DAYS,
    BAD_WORK,
    CALENDAR,
    OF_ASSIGNED,
    AROUND_THE_CLOCK,
    NEW_CALENDAR,
    NEW_CALENDAR_NAME,
    ADD_CALENDAR,
    REMOVE_CALENDAR,
    CONSTRAINTS,
    CONSTRAINT_KIND,
    CONSTRAINT_AT,
    ADD_CONSTRAINT,
    REMOVE_CONSTRAINT,
    PROGRESS,
    PERCENT,
    STARTED,
    ENDED,
    BAD_PERCENT,
    NOT_STARTED,
    ENDED_EARLY,
    STARTED_LATE,
    STILL_ENDED,
    NO_MOMENT,
    STATUS_DATE,
    EDIT_MODE,
    EDIT_WORK,
    EDIT_CALENDAR,
    EDIT_CONSTRAINT,
    EDIT_PROGRESS,
    EDIT_STATUS_DATE;

    @Override
    public String bundle() {
        return "timing";
    }
}
