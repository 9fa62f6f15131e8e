package org.entente.model.symbol;

/// Whether a unit is a headquarters, a task force or a dummy (eighth digit).
public enum Station implements Coded {
    NONE(false, false, false),
    DUMMY(false, false, true),
    HEADQUARTERS(true, false, false),
    DUMMY_HEADQUARTERS(true, false, true),
    TASK_FORCE(false, true, false),
    DUMMY_TASK_FORCE(false, true, true),
    TASK_FORCE_HEADQUARTERS(true, true, false),
    DUMMY_TASK_FORCE_HEADQUARTERS(true, true, true);

    private final boolean headquarters;
    private final boolean taskForce;
    private final boolean dummy;

    Station(boolean headquarters, boolean taskForce, boolean dummy) {
        this.headquarters = headquarters;
        this.taskForce = taskForce;
        this.dummy = dummy;
    }

    @Override
    public String code() {
        return String.valueOf(ordinal());
    }

    public boolean isHeadquarters() {
        return headquarters;
    }

    public boolean isTaskForce() {
        return taskForce;
    }

    public boolean isDummy() {
        return dummy;
    }
}
