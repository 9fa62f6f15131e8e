package org.entente.resources;

/// Words of the sheet that makes exchanges of a mission thread.
public enum ThreadText implements TextKey {
    COMMAND,
    TITLE,
    ABOUT,
    THREAD,
    PHASE,
    PHASE_ALL,
    ROLE_HINT,
    FOUND,
    UNKNOWN,
    COUNT,
    APPLY,
    EDIT;

    @Override
    public String bundle() {
        return "thread";
    }
}
