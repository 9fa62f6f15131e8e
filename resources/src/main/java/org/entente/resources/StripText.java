package org.entente.resources;

/// Texts of the strip of readiness below the axis of the timeline.
public enum StripText implements TextKey {
    TITLE,
    NAMED,
    COUNTS,
    SHORT,
    WHEN,
    GATE,
    OFF,
    WITH,
    MORE,
    GO,
    SUPPOSED,
    TOLD,
    TOOL,
    COMMAND_SUPPOSE,
    JOB;

    @Override
    public String bundle() {
        return "strip";
    }
}
