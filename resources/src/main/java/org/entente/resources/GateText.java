package org.entente.resources;

/// Words about milestones as gates, and what must be true to pass them.
public enum GateText implements TextKey {
    MILESTONE,
    STATE,
    CONDITIONS,
    OPEN_OF,
    CONDITION,
    ADD,
    REMOVE,
    DECIDED,
    PAPERS,
    CALL,
    READ_AHEAD,
    DAYS,
    MINUTES,
    EDIT,
    EDIT_PAPERS;

    @Override
    public String bundle() {
        return "gate";
    }
}
